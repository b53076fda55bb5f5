import { type DomainEvent, isEvent } from '../../kernel/events.ts';
import type { Work } from '../../platform/unit-of-work/work.ts';
import { type ApplicationEvent, applicationEvents } from './events.ts';

type Submission = Extract<ApplicationEvent, { eventType: 'CreditApplicationCreated' }>;

/** One round of checks of an application: the first, or a later one, which goes by the same submission. */
export type CheckRound = {
  /** The event that starts it. */
  trigger: DomainEvent;
  submission: Submission['payload'];
  /** Absent in the first round. */
  attempt?: number;
  /** The round whose reports are to be read; absent: the first. */
  reportsOf?: number | undefined;
};

/** What starts a round. */
export const checkRoundEventTypes: readonly string[] = [
  applicationEvents.CreditApplicationCreated.type,
  applicationEvents.ApplicationProcessingStarted.type,
];

/**
 * The round that an event starts, for whoever checks; undefined where it starts none. The first one starts with the
 * submission itself; a later one reads what was pinned then.
 */
export async function checkRoundOf(event: DomainEvent, work: Work): Promise<CheckRound | undefined> {
  if (isSubmission(event)) return { trigger: event, submission: event.payload };
  if (!isEvent(event, applicationEvents.ApplicationProcessingStarted)) return undefined;
  const { applicationId, attempt, reportsOf } = event.payload;
  if (attempt === undefined) return undefined;
  const [submission] = (await work.readStream(applicationId)).events;
  if (!submission || !isSubmission(submission))
    throw new Error(`${applicationId} is checked again and was never submitted.`);
  return { trigger: event, submission: submission.payload, attempt, reportsOf };
}

function isSubmission(event: DomainEvent): event is Submission {
  return isEvent(event, applicationEvents.CreditApplicationCreated);
}

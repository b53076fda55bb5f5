import type { NewJob } from '../../platform/jobs/queue.ts';
import { nearFrom } from './deadline.ts';
import type { ApplicationEventBody } from './events.ts';
import type { ApplicationState } from './state.ts';

export const timerKinds = {
  offers: 'applications.expire_offers',
  checks: 'applications.time_out_checks',
  requirements: 'applications.end_overdue_requirements',
  decision: 'applications.note_decision_deadline',
} as const;

/**
 * How long the checks may take where the submission pinned nothing. Every vendor's call has its own shorter timeout and
 * retries; what is not there after a quarter of an hour is stuck.
 */
export const usualCheckDeadlineMinutes = 15;

/**
 * The timers that events set, by the clock that the application lives by. A timer looks again when it is due, so none is
 * ever taken back: what was settled meanwhile makes it do nothing.
 */
export function timersAfter(
  events: readonly ApplicationEventBody[],
  state: ApplicationState,
  now: Date,
): NewJob[] {
  if (state.status === 'none') return [];
  const { applicationId, checkDeadlineMinutes = usualCheckDeadlineMinutes } = state.submission;
  return [
    ...events.flatMap((event): NewJob[] => {
      switch (event.type) {
        case 'ApplicationProcessingStarted': {
          const { attempt = 1 } = event.payload;
          return [
            {
              kind: timerKinds.checks,
              payload: { applicationId, attempt },
              dueAt: new Date(now.getTime() + checkDeadlineMinutes * 60_000),
              dedupeKey: `${applicationId}:${attempt}`,
            },
          ];
        }
        case 'RequirementCreated':
          return [dueWith(timerKinds.requirements, event.payload.dueAt, event.payload)];
        case 'OfferCreated':
          return [dueWith(timerKinds.offers, event.payload.expiresAt, event.payload)];
        default:
          return [];
      }
    }),
    ...decisionTimer(events, state),
  ];
}

/** One timer for all that a decision made: they are due together. */
function dueWith(
  kind: string,
  dueAt: string,
  { applicationId, decisionId }: { applicationId: string; decisionId: string },
): NewJob {
  return { kind, payload: { applicationId }, dueAt: new Date(dueAt), dedupeKey: decisionId };
}

/** Set where the application begins to wait for somebody, so that those decided at once set none. */
function decisionTimer(
  events: readonly ApplicationEventBody[],
  state: Exclude<ApplicationState, { status: 'none' }>,
): NewJob[] {
  const { deadline, status, submission } = state;
  const waits = status === 'referred' || status === 'action_required';
  const begins = events.some(({ type }) => type === 'ApplicationProcessed');
  const goesOn = events.some(({ type }) => type === 'DecisionDeadlineNeared');
  if (deadline.told === 'passed' || !((waits && begins) || goesOn)) return [];
  const { applicationId } = submission;
  const dueAt = deadline.told === 'near' ? new Date(deadline.decideBy) : nearFrom(deadline);
  return [
    {
      kind: timerKinds.decision,
      payload: { applicationId },
      dueAt,
      dedupeKey: `${applicationId}:${dueAt.toISOString()}`,
    },
  ];
}

import { z } from '../../../platform/http/schema.ts';
import { defineJob, type Effect, type JobDefinition } from '../../../platform/jobs/definition.ts';
import type { NewJob } from '../../../platform/jobs/queue.ts';
import type { ConfigurationPort } from '../../configuration/public.ts';
import { record } from '../recording.ts';
import { type Notice, noticeSchema, renderNotice } from './notices.ts';
import type { EmailSender } from './sender.ts';

const kind = 'notifications.email';
const payloadSchema = z.object({ eventId: z.string(), notice: noticeSchema });

/** The job that tells one event by e-mail, once. */
export function noticeJob(eventId: string, notice: Notice): NewJob {
  return { kind, payload: { eventId, notice }, dedupeKey: eventId };
}

/**
 * Writes to the operator address of the tenant's settings; without one there is nobody to write to. Ten attempts in a
 * day and a half; a process that dies after sending sends again under the same Message-ID.
 */
export function emailJobs(parts: {
  sender: EmailSender;
  configuration: Pick<ConfigurationPort, 'settings'>;
}): JobDefinition[] {
  return [
    defineJob({
      kind,
      payload: payloadSchema,
      maxAttempts: 10,
      retryDelayMs: (attempt) => Math.min(6 * 3_600_000, 60_000 * 3 ** (attempt - 1)),
      concurrency: 4,
      run: async ({ eventId, notice }, { scope }) => {
        const { operatorEmail } = await parts.configuration.settings(scope);
        if (operatorEmail === null) return async () => undefined;
        const outcome = await parts.sender.send({
          messageId: `<${eventId}@notices.creditplane.dev>`,
          to: operatorEmail,
          ...renderNotice(notice, scope.mode),
        });
        return recorded(eventId, notice, outcome === 'sent' ? 'EmailSent' : 'EmailBounced');
      },
      exhausted: ({ eventId, notice }) => recorded(eventId, notice, 'EmailFailed'),
    }),
  ];
}

function recorded(
  eventId: string,
  { kind: notice, subjectId }: Notice,
  type: 'EmailSent' | 'EmailBounced' | 'EmailFailed',
): Effect {
  return (work) =>
    record(work, `email:${eventId}`, { type, payload: { notice, subjectId, aboutEventId: eventId } });
}

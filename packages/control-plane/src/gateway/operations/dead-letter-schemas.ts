import type { DeadLetter } from '../../platform/event-bus/dead-letter-queries.ts';
import { pageOf, pageQueryShape } from '../../platform/http/page.ts';
import { idSchema, modeSchema, timestampSchema, z } from '../../platform/http/schema.ts';

const consumerSchema = z
  .string()
  .regex(/^[a-z][a-zA-Z0-9_.:-]{0,63}$/, 'must be the name of a consumer')
  .openapi({ description: 'Who could not handle the event.', example: 'notifications' });

const stateSchema = z.enum(['failed', 'waiting']).openapi({
  description: '`failed`: kept failing. `waiting`: a later event of the same aggregate, queued behind it.',
});

const deadLetterShape = {
  id: idSchema('event').openapi({ description: "The event's id; with `consumer` it names the dead letter." }),
  mode: modeSchema,
  createdAt: timestampSchema.openapi({ description: 'When it was put aside.' }),
  updatedAt: timestampSchema.openapi({ description: 'When it was last tried.' }),
  consumer: consumerSchema,
  state: stateSchema,
  attempts: z.int().nonnegative(),
  eventType: z.string(),
  aggregateId: z.string(),
  aggregateType: z.string(),
  aggregateVersion: z.int().positive().openapi({ description: "The event's place in its aggregate." }),
};

export const deadLetterSchema = z.object(deadLetterShape).openapi('DeadLetter');

export const deadLetterDetailSchema = z
  .object({
    ...deadLetterShape,
    error: z.string().nullable().openapi({ description: 'Of the last attempt; null while it only waits.' }),
    payload: z.record(z.string(), z.unknown()).openapi({ description: "The event's own: ids and facts." }),
  })
  .openapi('DeadLetterDetail');

export const releaseSchema = z
  .object({
    replayed: z.int().nonnegative().openapi({ description: 'Events whose effects happened now.' }),
    remaining: z.int().nonnegative().openapi({ description: 'Events of the aggregate still put aside.' }),
    failedEventId: idSchema('event')
      .nullable()
      .openapi({ description: 'The event that failed and holds back the rest.' }),
  })
  .openapi('DeadLetterRelease');

export const deadLetterPageSchema = pageOf(deadLetterSchema, 'DeadLetterPage');

export const deadLetterQuerySchema = z.strictObject({
  ...pageQueryShape,
  consumer: consumerSchema.optional(),
  state: stateSchema.optional(),
});

export const deadLetterKeySchema = z.strictObject({ consumer: consumerSchema, eventId: idSchema('event') });

export const releaseBodySchema = z.strictObject({}).openapi('ReleaseDeadLetter', { example: {} });

const example = {
  id: 'evt_01k9z3c4e8f7tbv2m5n6p7q8r9',
  mode: 'test' as const,
  createdAt: '2026-11-22T09:30:00.000Z',
  updatedAt: '2026-11-22T09:30:00.000Z',
  consumer: 'notifications',
  state: 'failed' as const,
  attempts: 5,
  eventType: 'ApplicationProcessed',
  aggregateId: 'app_01k9z3c4e8f7tbv2m5n6p7q8r9',
  aggregateType: 'application',
  aggregateVersion: 4,
};

export const deadLetterPageExample = { data: [example], hasMore: false, nextCursor: null };

export const deadLetterDetailExample = {
  ...example,
  error: 'Error: webhook endpoint has no secret',
  payload: { applicationId: 'app_01k9z3c4e8f7tbv2m5n6p7q8r9' },
};

export const releaseExample = { replayed: 3, remaining: 0, failedEventId: null };

/** A dead letter as a resource, without the error and the payload. */
export function presentDeadLetter(
  mode: 'test' | 'live',
  letter: DeadLetter,
): z.output<typeof deadLetterSchema> {
  return {
    id: letter.eventId,
    mode,
    createdAt: letter.parkedAt.toISOString(),
    updatedAt: letter.updatedAt.toISOString(),
    consumer: letter.consumer,
    state: letter.state,
    attempts: letter.attempts,
    eventType: letter.eventType,
    aggregateId: letter.aggregateId,
    aggregateType: letter.aggregateType,
    aggregateVersion: letter.aggregateVersion,
  };
}

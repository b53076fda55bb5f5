import { idSchema, modeSchema, timestampSchema, z } from '../../platform/http/schema.ts';
import { webhookTypeNames, webhookTypes } from './webhook-types.ts';

/** The dated version of the API that wrote a payload. */
export const apiVersion = '2026-11-01';

export const webhookTypeSchema = z.string().openapi({
  description: `Open: new types may come. Now one of: ${webhookTypeNames.join(', ')}.`,
  example: 'application.approved',
});

const dataShape = {
  eventId: idSchema('event').openapi({
    description:
      'The event in /events, and the `webhook-id` header. The same for every attempt and endpoint.',
  }),
  eventType: z.string().openapi({
    description: 'The domain event behind it; one may become several webhooks.',
    example: 'ApplicationProcessed',
  }),
  aggregateId: z.string().openapi({
    description: 'What it happened to.',
    example: 'app_01k9z3c4e8f7tbv2m5n6p7q8r9',
  }),
  sequence: z.int().positive().openapi({
    description:
      'Place in the history of `aggregateId`: webhooks may arrive out of order, this tells the order.',
    example: 5,
  }),
  applicationId: idSchema('application').optional(),
  decisionId: idSchema('decision').optional(),
  offerId: idSchema('offer')
    .optional()
    .openapi({ description: 'In `offer.*` and what follows from an offer.' }),
  requirementId: idSchema('requirement').optional().openapi({ description: 'In `requirement.*`.' }),
};

const stateShape = {
  status: z.string().openapi({ description: 'The state after the event. Open.', example: 'approved' }),
  mode: modeSchema,
  apiVersion: z.string().openapi({ example: apiVersion }),
};

/** What is kept of an event: all of `data` but the lender's own key, which is not for plain tables. */
export const publicEventDataSchema = z.object({ ...dataShape, ...stateShape }).openapi('EventData');

export type PublicEventData = z.output<typeof publicEventDataSchema>;

/** The body of every webhook. Ids and states, never personal data: what a lender needs more of, it reads by id. */
export const webhookPayloadSchema = z
  .object({
    type: webhookTypeSchema,
    timestamp: timestampSchema.openapi({ description: 'When it happened, not when it was sent.' }),
    data: z.object({
      ...dataShape,
      externalId: z.string().optional().openapi({
        description: "The lender's own key of the application.",
        example: 'loan-4711',
      }),
      ...stateShape,
    }),
  })
  .openapi('WebhookPayload');

export type WebhookPayload = z.output<typeof webhookPayloadSchema>;

/** A payload of this type, for the contract and the guides. */
export function webhookExample(type: string): WebhookPayload {
  const entry = webhookTypes.find((candidate) => candidate.type === type);
  if (!entry) throw new RangeError(`${type} is no webhook type.`);
  return {
    type,
    timestamp: '2026-11-22T09:30:00.000Z',
    data: {
      eventId: 'evt_01k9z3c4e8f7tbv2m5n6p7q8r9',
      eventType: entry.from,
      sequence: 5,
      ...exampleSubjects(type),
      status: entry.statuses[0] ?? '',
      mode: 'test',
      apiVersion,
    },
  };
}

function exampleSubjects(type: string) {
  if (type.startsWith('consent.')) return { aggregateId: 'cns_01k9z3c4e8f7tbv2m5n6p7q8r9' };
  if (type.startsWith('api_key.')) return { aggregateId: 'key_01k9z3c4e8f7tbv2m5n6p7q8r9' };
  if (type.startsWith('webhook_endpoint.')) return { aggregateId: 'whe_01k9z3c4e8f7tbv2m5n6p7q8r9' };
  if (type.startsWith('provider.')) {
    return { aggregateId: 'provider:sandbox-bureau:test:ten_01k9z3c4e8f7tbv2m5n6p7q8r9' };
  }
  if (type.startsWith('test_clock.')) return { aggregateId: 'tck_01k9z3c4e8f7tbv2m5n6p7q8r9' };
  const applicationId = 'app_01k9z3c4e8f7tbv2m5n6p7q8r9';
  return {
    aggregateId: applicationId,
    applicationId,
    ...(type.startsWith('offer.') ? { offerId: 'off_01k9z3c4e8f7tbv2m5n6p7q8r9' } : {}),
    ...(type.startsWith('requirement.') ? { requirementId: 'req_01k9z3c4e8f7tbv2m5n6p7q8r9' } : {}),
    externalId: 'loan-4711',
  };
}

/** The payload's text. Members stand in a fixed order, so the same event and key give the same bytes. */
export function renderPayload(
  event: { type: string; occurredAt: Date; data: PublicEventData },
  externalId: string | undefined,
): string {
  const { eventId, eventType, aggregateId, sequence, applicationId, status, mode } = event.data;
  const { decisionId, offerId, requirementId } = event.data;
  const payload: WebhookPayload = {
    type: event.type,
    timestamp: event.occurredAt.toISOString(),
    data: {
      eventId,
      eventType,
      aggregateId,
      sequence,
      ...(applicationId ? { applicationId } : {}),
      ...(decisionId ? { decisionId } : {}),
      ...(offerId ? { offerId } : {}),
      ...(requirementId ? { requirementId } : {}),
      ...(externalId ? { externalId } : {}),
      status,
      mode,
      apiVersion: event.data.apiVersion,
    },
  };
  return JSON.stringify(payload);
}

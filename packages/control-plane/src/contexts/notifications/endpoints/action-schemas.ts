import { idSchema, timestampSchema, z } from '../../../platform/http/schema.ts';

const week = 7 * 24 * 60 * 60;

export const rotateSecretSchema = z
  .strictObject({
    overlapSeconds: z.int().min(0).max(week).default(86_400).openapi({
      description:
        'How long the secret of before signs beside the new one. 0 ends it at once: for one that leaked.',
    }),
  })
  .openapi('RotateWebhookSecret');

export const pingResultSchema = z
  .object({
    webhookEndpointId: idSchema('webhookEndpoint'),
    eventId: idSchema('event').openapi({
      description: 'The `webhook-id` of the ping. It is not in /events.',
    }),
    delivered: z.boolean().openapi({ description: 'True where your server answered 2xx.' }),
    statusCode: z.int().nullable().openapi({ description: 'Null where no answer came.' }),
    errorClass: z.string().nullable().openapi({ description: 'As in a delivery’s attempts. Open.' }),
    latencyMs: z.int().nonnegative(),
    responseExcerpt: z.string().nullable().openapi({ description: 'The first 1,024 bytes of the answer.' }),
  })
  .openapi('WebhookPing');

export const startRecoverySchema = z
  .strictObject({
    since: timestampSchema.openapi({ description: 'Events that happened then or later.' }),
    until: timestampSchema
      .optional()
      .openapi({ description: 'Events that happened before; absent: until now.' }),
    onlyFailed: z.boolean().default(true).openapi({
      description:
        'True: what did not arrive, be it failed or missed while the endpoint was off. False: what arrived, once more, too.',
    }),
  })
  .openapi('RecoverWebhooks');

export const recoverySchema = z
  .object({
    webhookEndpointId: idSchema('webhookEndpoint'),
    since: timestampSchema,
    until: timestampSchema,
    onlyFailed: z.boolean(),
  })
  .openapi('WebhookRecovery');

export const statsQuerySchema = z.object({
  since: timestampSchema
    .optional()
    .openapi({ description: 'Deliveries made then or later. Default: a day before `until`.' }),
  until: timestampSchema
    .optional()
    .openapi({ description: 'Deliveries made before. Default: now. At most 31 days.' }),
});

const count = z.int().nonnegative();

export const endpointStatsSchema = z
  .object({
    webhookEndpointId: idSchema('webhookEndpoint'),
    since: timestampSchema,
    until: timestampSchema,
    deliveries: z.object({ total: count, delivered: count, pending: count, failed: count }),
    attempts: z.object({
      total: count,
      succeeded: count,
      failedByErrorClass: z.record(z.string(), count).openapi({
        description: 'Attempts that did not count, by their error class.',
        example: { timeout: 2, status: 1 },
      }),
    }),
    latencyMs: z
      .object({ p50: count, p95: count, p99: count })
      .nullable()
      .openapi({ description: 'Of the attempts that were answered; null where none was.' }),
    lastDeliveredAt: timestampSchema.nullable(),
    lastFailedAt: timestampSchema.nullable(),
  })
  .openapi('WebhookEndpointStats');

export type PingResult = z.output<typeof pingResultSchema>;
export type StartRecovery = z.output<typeof startRecoverySchema>;
export type Recovery = z.output<typeof recoverySchema>;
export type StatsQuery = z.output<typeof statsQuerySchema>;
export type EndpointStats = z.output<typeof endpointStatsSchema>;

const webhookEndpointId = 'whe_01k9z3c4e8f7tbv2m5n6p7q8r9';

export const pingExample: PingResult = {
  webhookEndpointId,
  eventId: 'evt_01k9z3c4e8f7tbv2m5n6p7q8r9',
  delivered: true,
  statusCode: 200,
  errorClass: null,
  latencyMs: 41,
  responseExcerpt: 'ok',
};

export const recoveryExample: Recovery = {
  webhookEndpointId,
  since: '2026-11-21T00:00:00.000Z',
  until: '2026-11-22T09:30:00.000Z',
  onlyFailed: true,
};

export const statsExample: EndpointStats = {
  webhookEndpointId,
  since: '2026-11-21T09:30:00.000Z',
  until: '2026-11-22T09:30:00.000Z',
  deliveries: { total: 120, delivered: 118, pending: 1, failed: 1 },
  attempts: { total: 131, succeeded: 118, failedByErrorClass: { status: 11, timeout: 2 } },
  latencyMs: { p50: 41, p95: 180, p99: 950 },
  lastDeliveredAt: '2026-11-22T09:29:58.120Z',
  lastFailedAt: '2026-11-22T08:12:03.400Z',
};

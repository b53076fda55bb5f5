import { pageQueryShape } from '../../../platform/http/page.ts';
import { idSchema, modeSchema, timestampSchema, z } from '../../../platform/http/schema.ts';
import { webhookTypeSchema } from '../webhook-payload.ts';

const deliveryStatuses = ['pending', 'delivered', 'failed'] as const;

/** Why an attempt did not count. Said in classes: an error's own text may quote the lender's answer. */
const attemptErrorClasses = [
  'timeout',
  'dns',
  'connection',
  'tls',
  'address_refused',
  'redirect',
  'gone',
  'status',
] as const;
export type AttemptErrorClass = (typeof attemptErrorClasses)[number];

export const deliveryParamsSchema = z.object({ deliveryId: idSchema('delivery') });

export const deliveryQuerySchema = z.object({
  ...pageQueryShape,
  endpointId: idSchema('webhookEndpoint').optional(),
  eventId: idSchema('event').optional(),
  applicationId: idSchema('application').optional(),
  type: z.string().max(100).optional().openapi({ example: 'application.approved' }),
  status: z.enum(deliveryStatuses).optional(),
  since: timestampSchema.optional().openapi({ description: 'Only those made then or later.' }),
  until: timestampSchema.optional().openapi({ description: 'Only those made before.' }),
});

export type DeliveryQuery = z.output<typeof deliveryQuerySchema>;

export const deliverySchema = z
  .object({
    id: idSchema('delivery'),
    mode: modeSchema,
    createdAt: timestampSchema,
    updatedAt: timestampSchema,
    endpointId: idSchema('webhookEndpoint'),
    eventId: idSchema('event'),
    type: webhookTypeSchema,
    status: z.enum(deliveryStatuses).openapi({
      description:
        '`pending` is tried again; `failed` ran out of attempts, or its endpoint is off or gone: a dead letter.',
    }),
    attemptCount: z.int().nonnegative(),
    nextAttemptAt: timestampSchema.nullable().openapi({
      description:
        'When a pending delivery is tried again; null before the first attempt and once it is finished.',
    }),
  })
  .openapi('Delivery');

const attemptSchema = z
  .object({
    attempt: z.int().positive(),
    at: timestampSchema,
    latencyMs: z.int().nonnegative(),
    statusCode: z.int().nullable().openapi({ description: 'Null where no answer came.' }),
    errorClass: z
      .string()
      .nullable()
      .openapi({
        description: `Null where it was delivered. Open; now one of: ${attemptErrorClasses.join(', ')}.`,
      }),
    responseExcerpt: z.string().nullable().openapi({
      description:
        'The first 1,024 bytes of what your server answered, kept encrypted. Null where there was no body.',
    }),
  })
  .openapi('DeliveryAttempt');

export const deliveryWithAttemptsSchema = deliverySchema
  .extend({ attempts: z.array(attemptSchema) })
  .openapi('DeliveryWithAttempts');

export type Delivery = z.output<typeof deliverySchema>;
export type DeliveryWithAttempts = z.output<typeof deliveryWithAttemptsSchema>;

export const deliveryExample: Delivery = {
  id: 'dlv_01k9z3c4e8f7tbv2m5n6p7q8r9',
  mode: 'test',
  createdAt: '2026-11-22T09:30:00.000Z',
  updatedAt: '2026-11-22T09:30:00.120Z',
  endpointId: 'whe_01k9z3c4e8f7tbv2m5n6p7q8r9',
  eventId: 'evt_01k9z3c4e8f7tbv2m5n6p7q8r9',
  type: 'application.approved',
  status: 'delivered',
  attemptCount: 1,
  nextAttemptAt: null,
};

export const deliveryWithAttemptsExample: DeliveryWithAttempts = {
  ...deliveryExample,
  attempts: [
    {
      attempt: 1,
      at: '2026-11-22T09:30:00.080Z',
      latencyMs: 40,
      statusCode: 200,
      errorClass: null,
      responseExcerpt: 'ok',
    },
  ],
};

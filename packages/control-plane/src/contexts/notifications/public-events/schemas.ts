import { pageQueryShape } from '../../../platform/http/page.ts';
import { idSchema, modeSchema, timestampSchema, z } from '../../../platform/http/schema.ts';
import { apiVersion, publicEventDataSchema, webhookTypeSchema } from '../webhook-payload.ts';

export const eventParamsSchema = z.object({ eventId: idSchema('event') });

export const eventQuerySchema = z.object({
  ...pageQueryShape,
  type: z.string().max(100).optional().openapi({
    description: 'A type, or all of a kind by `application.*`.',
    example: 'application.approved',
  }),
  applicationId: idSchema('application').optional(),
  since: timestampSchema.optional().openapi({ description: 'Only what happened then or later.' }),
  until: timestampSchema.optional().openapi({ description: 'Only what happened before.' }),
});

export type EventQuery = z.output<typeof eventQuerySchema>;

export const publicEventSchema = z
  .object({
    id: idSchema('event'),
    mode: modeSchema,
    createdAt: timestampSchema.openapi({ description: 'When it happened.' }),
    updatedAt: timestampSchema.openapi({ description: 'Events do not change: as `createdAt`.' }),
    type: webhookTypeSchema,
    data: publicEventDataSchema,
  })
  .openapi('Event');

export type PublicEvent = z.output<typeof publicEventSchema>;

export const eventExample: PublicEvent = {
  id: 'evt_01k9z3c4e8f7tbv2m5n6p7q8r9',
  mode: 'test',
  createdAt: '2026-11-22T09:30:00.000Z',
  updatedAt: '2026-11-22T09:30:00.000Z',
  type: 'application.approved',
  data: {
    eventId: 'evt_01k9z3c4e8f7tbv2m5n6p7q8r9',
    eventType: 'ApplicationProcessed',
    aggregateId: 'app_01k9z3c4e8f7tbv2m5n6p7q8r9',
    sequence: 5,
    applicationId: 'app_01k9z3c4e8f7tbv2m5n6p7q8r9',
    decisionId: 'dec_01k9z3c4e8f7tbv2m5n6p7q8r9',
    status: 'approved',
    mode: 'test',
    apiVersion,
  },
};

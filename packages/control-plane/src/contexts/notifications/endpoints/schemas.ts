import { idSchema, modeSchema, timestampSchema, z } from '../../../platform/http/schema.ts';
import { webhookTypeNames } from '../webhook-types.ts';

const endpointStatuses = ['enabled', 'disabled'] as const;

const urlSchema = z
  .url({ protocol: /^https?$/ })
  .max(2000)
  .openapi({
    description: 'Where to POST. https; http and private addresses only where the control plane allows them.',
    example: 'https://lender.example/webhooks/creditplane',
  });

const eventTypesSchema = z
  .array(z.string().refine((type) => webhookTypeNames.includes(type), 'is no webhook type'))
  .max(100)
  .openapi({
    description: 'Only these types are sent; empty: all.',
    example: ['application.approved', 'application.declined'],
  });

const descriptionSchema = z.string().max(200).openapi({ example: 'Production receiver' });

const statusSchema = z.enum(endpointStatuses).openapi({
  description: 'Nothing is sent to a disabled endpoint. An answer of 410 disables it.',
});

export const endpointParamsSchema = z.object({ webhookEndpointId: idSchema('webhookEndpoint') });

export const createEndpointSchema = z
  .strictObject({
    url: urlSchema,
    eventTypes: eventTypesSchema.default([]),
    description: descriptionSchema.optional(),
  })
  .openapi('CreateWebhookEndpoint');

export const updateEndpointSchema = z
  .strictObject({
    url: urlSchema.optional(),
    eventTypes: eventTypesSchema.optional(),
    description: descriptionSchema.nullable().optional(),
    status: statusSchema.optional(),
  })
  .refine((change) => Object.keys(change).length > 0, 'needs at least one field')
  .openapi('UpdateWebhookEndpoint');

export const endpointSchema = z
  .object({
    id: idSchema('webhookEndpoint'),
    mode: modeSchema,
    createdAt: timestampSchema,
    updatedAt: timestampSchema,
    url: z.string(),
    eventTypes: z.array(z.string()),
    description: z.string().nullable(),
    status: statusSchema,
  })
  .openapi('WebhookEndpoint');

export const endpointWithSecretSchema = endpointSchema
  .extend({
    secret: z.string().openapi({
      description: 'Standard Webhooks signing secret. Shown this once; keep it where secrets are kept.',
      example: 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD',
    }),
  })
  .openapi('WebhookEndpointWithSecret');

export type Endpoint = z.output<typeof endpointSchema>;
export type CreateEndpoint = z.output<typeof createEndpointSchema>;
export type UpdateEndpoint = z.output<typeof updateEndpointSchema>;

export const endpointExample: Endpoint = {
  id: 'whe_01k9z3c4e8f7tbv2m5n6p7q8r9',
  mode: 'test',
  createdAt: '2026-11-22T09:30:00.000Z',
  updatedAt: '2026-11-22T09:30:00.000Z',
  url: 'https://lender.example/webhooks/creditplane',
  eventTypes: ['application.approved', 'application.declined'],
  description: 'Production receiver',
  status: 'enabled',
};

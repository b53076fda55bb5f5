import { idSchema, modeSchema, timestampSchema, z } from '../../../platform/http/schema.ts';
import { isKnownFilter } from './filters.ts';

const endpointStatuses = ['enabled', 'disabled'] as const;

const urlSchema = z
  .url({ protocol: /^https?$/ })
  .max(2000)
  .openapi({
    description:
      'Where to POST. https in live mode; never a private or reserved address, unless the control plane runs for development.',
    example: 'https://lender.example/webhooks/creditplane',
  });

const eventTypesSchema = z
  .array(z.string().max(100).refine(isKnownFilter, 'is no webhook type'))
  .max(100)
  .openapi({
    description:
      'Only these types are sent; `application.*` stands for all of a kind, those to come included. Empty: all.',
    example: ['application.*', 'offer.created'],
  });

const productIdsSchema = z.array(idSchema('product')).max(100).openapi({
  description:
    'Only events of applications for these products are sent. Empty: all, and what belongs to no product.',
  example: [],
});

const statusesSchema = z
  .array(z.string().min(1).max(50))
  .max(50)
  .openapi({
    description: 'Only events whose `status` is one of these are sent. Empty: all.',
    example: ['approved', 'declined'],
  });

const scopeSchema = z.enum(['standard', 'compliance']).openapi({
  description:
    '`compliance` may receive `case.*` too, and is seen and changed by compliance officers and admins only. It does not change.',
});

const descriptionSchema = z.string().max(200).openapi({ example: 'Production receiver' });

const statusSchema = z.enum(endpointStatuses).openapi({
  description:
    'Nothing is sent to a disabled endpoint. An answer of 410 disables it at once, five days of nothing but failures too.',
});

export const endpointParamsSchema = z.object({ webhookEndpointId: idSchema('webhookEndpoint') });

export const createEndpointSchema = z
  .strictObject({
    url: urlSchema,
    eventTypes: eventTypesSchema.default([]),
    productIds: productIdsSchema.default([]),
    statuses: statusesSchema.default([]),
    scope: scopeSchema.default('standard'),
    description: descriptionSchema.optional(),
  })
  .openapi('CreateWebhookEndpoint');

export const updateEndpointSchema = z
  .strictObject({
    url: urlSchema.optional(),
    eventTypes: eventTypesSchema.optional(),
    productIds: productIdsSchema.optional(),
    statuses: statusesSchema.optional(),
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
    productIds: z.array(z.string()),
    statuses: z.array(z.string()),
    scope: scopeSchema,
    description: z.string().nullable(),
    status: statusSchema,
    disabledReason: z.string().nullable().openapi({
      description:
        'Why we turned it off: `answered_gone` or `failing`. Null where it is on, or its lender did. Open.',
    }),
    failingSince: timestampSchema.nullable().openapi({
      description: 'Since when no attempt has succeeded; null where the last one did.',
    }),
    previousSecretUntil: timestampSchema.nullable().openapi({
      description: 'Until then the secret before the last rotation signs too.',
    }),
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
  eventTypes: ['application.*', 'offer.created'],
  productIds: [],
  statuses: [],
  scope: 'standard',
  description: 'Production receiver',
  status: 'enabled',
  disabledReason: null,
  failingSince: null,
  previousSecretUntil: null,
};

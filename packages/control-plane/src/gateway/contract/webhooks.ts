import type { z } from '../../platform/http/schema.ts';

/** The outgoing events, as notifications publishes them. */
export type WebhookContract = {
  types: readonly string[];
  /** The envelope `{ type, timestamp, data }`, one for all types. */
  schema: z.ZodType;
  /** A body of this type. */
  example?: (type: string) => unknown;
};

const signatureHeader = (name: string, description: string) => ({
  name,
  in: 'header' as const,
  required: true,
  description,
  schema: { type: 'string' as const },
});

/** One webhook of OpenAPI 3.1. The signature is that of Standard Webhooks. */
export function webhookOf(type: string, { schema, example }: WebhookContract) {
  return {
    method: 'post' as const,
    path: type,
    summary: type,
    tags: ['Webhooks'],
    security: [],
    parameters: [
      signatureHeader('webhook-id', 'The same for every attempt: what was seen once may be dropped.'),
      signatureHeader(
        'webhook-timestamp',
        'Seconds since 1970 of this attempt; refuse what is older than five minutes.',
      ),
      signatureHeader('webhook-signature', 'Standard Webhooks `v1` signatures, separated by spaces.'),
    ],
    request: {
      body: {
        required: true,
        content: {
          'application/json': { schema, ...(example ? { example: example(type) } : {}) },
        },
      },
    },
    responses: { '2XX': { description: 'Received. Anything else is tried again later.' } },
  };
}

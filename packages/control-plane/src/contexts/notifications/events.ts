import { z } from 'zod';
import { type BodyOf, defineEvent } from '../../kernel/events.ts';

const endpoint = z.object({ webhookEndpointId: z.string() });

const email = z.object({
  notice: z.enum(['webhook_endpoint_disabled', 'api_key_expiring']),
  /** What the notice is about. */
  subjectId: z.string(),
  aboutEventId: z.string(),
});

export const notificationEvents = {
  WebhookEndpointCreated: defineEvent('WebhookEndpointCreated', endpoint),
  /** Which fields changed, by name; the URL may hold a secret of the lender, so no values. */
  WebhookEndpointUpdated: defineEvent(
    'WebhookEndpointUpdated',
    endpoint.extend({
      changed: z.array(z.enum(['url', 'eventTypes', 'productIds', 'statuses', 'description', 'status'])),
    }),
  ),
  /** We stopped sending on our own account. */
  WebhookEndpointDisabled: defineEvent(
    'WebhookEndpointDisabled',
    endpoint.extend({ reason: z.enum(['answered_gone', 'failing']) }),
  ),
  /** `previousSecretUntil`: until then both secrets sign; null where the old one ended at once. */
  WebhookEndpointSecretRotated: defineEvent(
    'WebhookEndpointSecretRotated',
    endpoint.extend({ previousSecretUntil: z.iso.datetime().nullable() }),
  ),
  /** Somebody asked to send again what happened in this time. */
  WebhookRecoveryStarted: defineEvent(
    'WebhookRecoveryStarted',
    endpoint.extend({ since: z.iso.datetime(), until: z.iso.datetime(), onlyFailed: z.boolean() }),
  ),
  WebhookEndpointDeleted: defineEvent('WebhookEndpointDeleted', endpoint),
  /** A notice to staff by e-mail: taken by the mail server, refused for good, or given up. Never the address. */
  EmailSent: defineEvent('EmailSent', email),
  EmailBounced: defineEvent('EmailBounced', email),
  EmailFailed: defineEvent('EmailFailed', email),
  /** A delivery ran out of attempts. */
  WebhookDeliveryFailed: defineEvent(
    'WebhookDeliveryFailed',
    z.object({ deliveryId: z.string(), webhookEndpointId: z.string(), attempts: z.int() }),
  ),
};

export type NotificationEventBody = BodyOf<typeof notificationEvents>;

import { z } from 'zod';
import { type BodyOf, defineEvent, type EventOf } from '../../kernel/events.ts';

export const notificationEvents = {
  WebhookEndpointCreated: defineEvent('WebhookEndpointCreated', z.object({ webhookEndpointId: z.string() })),
  WebhookEndpointDeleted: defineEvent('WebhookEndpointDeleted', z.object({ webhookEndpointId: z.string() })),
  /** A delivery ran out of attempts. */
  WebhookDeliveryFailed: defineEvent(
    'WebhookDeliveryFailed',
    z.object({ deliveryId: z.string(), webhookEndpointId: z.string(), attempts: z.int() }),
  ),
};

export type NotificationEventBody = BodyOf<typeof notificationEvents>;
export type NotificationEvent = EventOf<typeof notificationEvents>;

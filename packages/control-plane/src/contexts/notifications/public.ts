export { type NotificationEvent, notificationEvents } from './events.ts';
export { apiVersion, type WebhookPayload, webhookExample, webhookPayloadSchema } from './webhook-payload.ts';
export { type WebhookType, webhookTypes } from './webhook-types.ts';

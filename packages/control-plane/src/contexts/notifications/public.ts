export { type NotificationEvent, notificationEvents } from './events.ts';
export { apiVersion, type WebhookPayload, webhookPayloadSchema } from './webhook-payload.ts';
export { type WebhookType, webhookTypes } from './webhook-types.ts';

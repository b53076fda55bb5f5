export { notificationEvents } from './events.ts';
export { webhookExample, webhookPayloadSchema } from './webhook-payload.ts';
export { webhookTypes } from './webhook-types.ts';

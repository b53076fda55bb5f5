export { type RetryRules, retryRules } from './deliveries/retry-schedule.ts';
export { notificationEvents } from './events.ts';
export { webhookExample, webhookPayloadSchema } from './webhook-payload.ts';
export { webhookTypes } from './webhook-types.ts';

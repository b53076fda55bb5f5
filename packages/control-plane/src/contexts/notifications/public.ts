export { type RetryRules, retryRules } from './deliveries/retry-schedule.ts';
export { fileSender } from './email/file-sender.ts';
export { discardingSender, type EmailSender } from './email/sender.ts';
export { smtpSender } from './email/smtp-sender.ts';
export { notificationEvents } from './events.ts';
export { webhookExample, webhookPayloadSchema } from './webhook-payload.ts';
export { webhookTypes } from './webhook-types.ts';

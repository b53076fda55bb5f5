import { unwrap } from './unwrap.ts';

export { type WebhookEventType, webhookEventTypes } from './event-types.ts';
export type { WebhookHeaders } from './signature.ts';
export { type WebhookRejection, WebhookSignatureError } from './signature-error.ts';
export { type UnwrapOptions, unwrap } from './unwrap.ts';
export type {
  ApplicationWebhookEvent,
  DecisionWebhookEvent,
  NewerWebhookEvent,
  OtherWebhookEvent,
  WebhookEvent,
} from './webhook-event.ts';

export const webhooks = { unwrap };

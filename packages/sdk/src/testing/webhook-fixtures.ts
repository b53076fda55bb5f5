import { goldenWebhooks } from '../generated/golden-webhooks.ts';
import type { Event } from '../resources/events.ts';
import type { applicationEventTypes, decisionEventTypes, WebhookEventType } from '../webhooks/event-types.ts';
import type {
  ApplicationWebhookEvent,
  DecisionWebhookEvent,
  OtherWebhookEvent,
} from '../webhooks/webhook-event.ts';

/** The webhook of one type, as `unwrap` gives it. */
export type WebhookEventOf<Type extends WebhookEventType> =
  Type extends (typeof applicationEventTypes)[number]
    ? ApplicationWebhookEvent & { type: Type }
    : Type extends (typeof decisionEventTypes)[number]
      ? DecisionWebhookEvent & { type: Type }
      : OtherWebhookEvent & { type: Type };

/**
 * A webhook of every type, as the control plane writes it: made from its own golden events. Each has an `eventId` of its
 * own, those of one application share its ids.
 */
export const webhookFixtures: { readonly [Type in WebhookEventType]: Readonly<WebhookEventOf<Type>> } =
  goldenWebhooks;

/** What of a fixture your test decides; what is not named stays as it is. */
export type WebhookChanges<Type extends WebhookEventType> = Partial<WebhookEventOf<Type>['data']> & {
  /** When it happened, ISO 8601. */
  timestamp?: string;
};

/** A webhook of this type, yours to change: `webhookEvent('application.approved', { externalId: 'loan-4711' })`. */
export function webhookEvent<Type extends WebhookEventType>(
  type: Type,
  { timestamp, ...changes }: WebhookChanges<Type> = {},
): WebhookEventOf<Type> {
  const golden: Readonly<WebhookEventOf<Type>> = webhookFixtures[type];
  return {
    ...golden,
    timestamp: timestamp ?? golden.timestamp,
    data: { ...golden.data, ...changes },
  } as WebhookEventOf<Type>;
}

/** The same happening as `events.get` and `events.list` tell it: it never holds your own `externalId`. */
export function eventFixture<Type extends WebhookEventType>(
  type: Type,
  changes?: WebhookChanges<Type>,
): Event & { type: Type } {
  const { timestamp, data } = webhookEvent(type, changes);
  const { externalId: _, ...kept } = data;
  return {
    id: data.eventId,
    mode: data.mode,
    createdAt: timestamp,
    updatedAt: timestamp,
    type,
    data: kept as Event['data'],
  };
}

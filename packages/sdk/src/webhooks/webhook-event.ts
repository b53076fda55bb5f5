import { z } from 'zod';
import { applicationEventTypes, decisionEventTypes, otherEventTypes } from './event-types.ts';

const data = z.looseObject({
  /** The same for every attempt and endpoint: what you have handled once, by this id, you skip. */
  eventId: z.string().min(1),
  /** The domain event behind it; one may become several webhooks. */
  eventType: z.string(),
  /** What it happened to. */
  aggregateId: z.string(),
  /** Place in the history of `aggregateId`. Webhooks may arrive out of order; this tells the order. */
  sequence: z.int(),
  applicationId: z.string().optional(),
  decisionId: z.string().optional(),
  /** In `offer.*` and what follows from an offer. */
  offerId: z.string().optional(),
  /** In `requirement.*`. */
  requirementId: z.string().optional(),
  /** Your own key of the application, where you gave one. */
  externalId: z.string().optional(),
  /** The state after the event. Open: new states may come. */
  status: z.string(),
  mode: z.enum(['test', 'live']),
  apiVersion: z.string(),
});

const ofApplication = data.extend({ applicationId: z.string() });
const ofDecision = ofApplication.extend({ decisionId: z.string() });
const timestamp = z.iso.datetime();

const applicationEvent = z.object({ type: z.enum(applicationEventTypes), timestamp, data: ofApplication });
const decisionEvent = z.object({ type: z.enum(decisionEventTypes), timestamp, data: ofDecision });
const otherEvent = z.object({ type: z.enum(otherEventTypes), timestamp, data });
const knownEvent = z.discriminatedUnion('type', [applicationEvent, decisionEvent, otherEvent]);
const newerEvent = z.object({ type: z.string().min(1), timestamp, data });

/** An event of an application, its offers or its requirements; `data.applicationId` says which. */
export type ApplicationWebhookEvent = z.output<typeof applicationEvent>;
export type DecisionWebhookEvent = z.output<typeof decisionEvent>;
export type OtherWebhookEvent = z.output<typeof otherEvent>;

/**
 * Stands for every type that is not known here. An enum, which exists in types only, and no plain string: a string would
 * overlap with the known types, so that `switch (event.type)` could not narrow them.
 */
declare enum NewerType {
  Any = 'newer',
}

/** An event of a type that this version does not know; `const type: string = event.type` reads it. */
export type NewerWebhookEvent = { type: NewerType; timestamp: string; data: z.output<typeof data> };

/** What `unwrap` gives: ids and states, never personal data. Read more of it by its id. */
export type WebhookEvent =
  | ApplicationWebhookEvent
  | DecisionWebhookEvent
  | OtherWebhookEvent
  | NewerWebhookEvent;

/** Undefined where the value is no event of ours. A type that is not known here passes. */
export function parseWebhookEvent(value: unknown): WebhookEvent | undefined {
  const newer = newerEvent.safeParse(value);
  if (!newer.success) return undefined;
  if (!knownTypes.has(newer.data.type)) return newer.data as NewerWebhookEvent;
  const known = knownEvent.safeParse(value);
  return known.success ? known.data : undefined;
}

const knownTypes: ReadonlySet<string> = new Set([
  ...applicationEventTypes,
  ...decisionEventTypes,
  ...otherEventTypes,
]);

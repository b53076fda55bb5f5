import type { z } from 'zod';
import { type DomainEvent, type EventDefinition, isEvent } from '../../kernel/events.ts';
import { applicationEvents } from '../applications/public.ts';
import { userEvents } from '../users/public.ts';
import { notificationEvents } from './events.ts';

/** One line of the published mapping: which domain event becomes which webhook, and with which status. */
export type WebhookType = {
  /** `resource.happening`, as lenders subscribe to it. */
  readonly type: string;
  /** The domain event's type. */
  readonly from: string;
  /** For people: the OpenAPI document and the guides print it. */
  readonly summary: string;
  /** The subject's state after the event; undefined where this event does not become this webhook. */
  readonly statusOf: (event: DomainEvent) => string | undefined;
};

/**
 * The mapping from domain events to webhooks: all that ever leaves this house by itself. What is not here stays inside:
 * risk, compliance, provider and AML events have no line, so that nothing can tip off an applicant.
 */
export const webhookTypes: readonly WebhookType[] = [
  webhook('application.created', applicationEvents.CreditApplicationCreated, {
    summary: 'An application was submitted.',
    status: 'submitted',
  }),
  webhook('application.processing', applicationEvents.ApplicationProcessingStarted, {
    summary: 'The checks of an application began.',
    status: 'processing',
  }),
  webhook('decision.created', applicationEvents.ApplicationProcessed, {
    summary: 'A decision was made. `status` is its outcome.',
    status: ({ outcome }) => outcome,
  }),
  webhook('application.approved', applicationEvents.ApplicationProcessed, {
    summary: 'An application was approved as asked.',
    status: ({ outcome }) => only('approved', outcome),
  }),
  webhook('application.counteroffered', applicationEvents.ApplicationProcessed, {
    summary: 'An application was answered with other terms than those asked for.',
    status: ({ outcome }) => only('counteroffered', outcome),
  }),
  webhook('application.declined', applicationEvents.ApplicationProcessed, {
    summary: 'An application was declined.',
    status: ({ outcome }) => only('declined', outcome),
  }),
  webhook('application.referred', applicationEvents.ApplicationProcessed, {
    summary: 'An application waits for a person to decide.',
    status: ({ outcome }) => only('referred', outcome),
  }),
  webhook('application.action_required', applicationEvents.ApplicationProcessed, {
    summary: 'An application waits for something from the applicant; its requirements say for what.',
    status: ({ outcome }) => only('action_required', outcome),
  }),
  webhook('requirement.created', applicationEvents.RequirementCreated, {
    summary: 'Something is needed from a party of an application.',
    status: 'open',
  }),
  webhook('offer.created', applicationEvents.OfferCreated, {
    summary: 'An offer was made.',
    status: 'open',
  }),
  webhook('offer.accepted', applicationEvents.OfferAccepted, {
    summary: 'An offer was accepted.',
    status: 'accepted',
  }),
  webhook('application.accepted', applicationEvents.OfferAccepted, {
    summary: 'An offer of the application was accepted.',
    status: 'accepted',
  }),
  webhook('offer.expired', applicationEvents.OfferExpired, {
    summary: 'An offer lapsed.',
    status: 'expired',
  }),
  webhook('offer.revoked', applicationEvents.OfferRevoked, {
    summary: 'An offer no longer stands: another one was accepted, or the application was withdrawn.',
    status: 'revoked',
  }),
  webhook('application.expired', applicationEvents.ApplicationExpired, {
    summary: 'Every offer of an application lapsed without an acceptance.',
    status: 'expired',
  }),
  webhook('application.withdrawn', applicationEvents.ApplicationWithdrawn, {
    summary: "An application was withdrawn at the applicant's express request.",
    status: 'withdrawn',
  }),
  webhook('consent.revoked', userEvents.ConsentRevoked, {
    summary: 'A consent was revoked.',
    status: 'revoked',
  }),
  webhook('webhook_endpoint.disabled', notificationEvents.WebhookEndpointDisabled, {
    summary: 'An endpoint answered 410 Gone, so nothing is sent to it any more.',
    status: 'disabled',
  }),
];

export const webhookTypeNames: readonly string[] = webhookTypes.map(({ type }) => type);

/** The domain events that become at least one webhook. */
export const mappedEventTypes: readonly string[] = [...new Set(webhookTypes.map(({ from }) => from))];

/** The webhooks that one domain event becomes, in the table's order. */
export function webhooksOf(event: DomainEvent): { type: string; status: string }[] {
  return webhookTypes.flatMap(({ type, statusOf }) => {
    const status = statusOf(event);
    return status === undefined ? [] : [{ type, status }];
  });
}

function webhook<Type extends string, Schema extends z.ZodType>(
  type: `${string}.${string}`,
  definition: EventDefinition<Type, Schema>,
  rule: { summary: string; status: string | ((payload: z.output<Schema>) => string | undefined) },
): WebhookType {
  const { summary, status } = rule;
  return {
    type,
    from: definition.type,
    summary,
    statusOf: (event) => {
      if (!isEvent(event, definition)) return undefined;
      return typeof status === 'string' ? status : status(event.payload);
    },
  };
}

function only(wanted: string, outcome: string): string | undefined {
  return outcome === wanted ? outcome : undefined;
}

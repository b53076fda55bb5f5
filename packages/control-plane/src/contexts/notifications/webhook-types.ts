import type { z } from 'zod';
import { type DomainEvent, type EventDefinition, isEvent } from '../../kernel/events.ts';
import { applicationEvents } from '../applications/public.ts';
import { caseEvents, watchlistEvents } from '../compliance/public.ts';
import { configurationEvents } from '../configuration/public.ts';
import { identityEvents } from '../identity/public.ts';
import { providerEvents } from '../providers/public.ts';
import { policyEvents } from '../risk/public.ts';
import { userEvents } from '../users/public.ts';
import type { Audience } from './audience.ts';
import { notificationEvents } from './events.ts';

/** One line of the published mapping: which domain event becomes which webhook, and with which status. */
export type WebhookType = {
  /** `resource.happening`, as lenders subscribe to it. */
  readonly type: string;
  /** The domain event's type. */
  readonly from: string;
  /** Who may hear of it. */
  readonly audience: Audience;
  /** For people: the OpenAPI document and the guides print it. */
  readonly summary: string;
  /** What `status` may be in it. */
  readonly statuses: readonly string[];
  /** The subject's state after the event; undefined where this event does not become this webhook. */
  readonly statusOf: (event: DomainEvent) => string | undefined;
};

/** A deadline changes no state: it tells the one that the application waits in. */
const whatItWaitsIn: StatusRule<{ status: string }> = {
  among: applicationEvents.DecisionDeadlineNeared.schema.shape.status.options,
  of: ({ status }) => status,
};

/**
 * The mapping from domain events to webhooks: all that ever leaves this house by itself. What is not here stays inside:
 * assessments and compliance checks have no line, cases are told to compliance's own endpoints, and of providers only
 * their health has one, so that nothing can tip off an applicant.
 */
export const webhookTypes: readonly WebhookType[] = [
  webhook('application.created', applicationEvents.CreditApplicationCreated, {
    summary: 'An application was submitted.',
    status: 'submitted',
  }),
  webhook('application.processing', applicationEvents.ApplicationProcessingStarted, {
    summary: 'The checks of an application began, for the first time or anew.',
    status: 'processing',
  }),
  webhook('decision.created', applicationEvents.ApplicationProcessed, {
    summary: 'A decision was made. `status` is its outcome.',
    status: {
      among: applicationEvents.ApplicationProcessed.schema.shape.outcome.options,
      of: ({ outcome }) => outcome,
    },
  }),
  webhook('application.approved', applicationEvents.ApplicationProcessed, {
    summary: 'An application was approved as asked.',
    status: whereOutcomeIs('approved'),
  }),
  webhook('application.counteroffered', applicationEvents.ApplicationProcessed, {
    summary: 'An application was answered with other terms than those asked for.',
    status: whereOutcomeIs('counteroffered'),
  }),
  webhook('application.declined', applicationEvents.ApplicationProcessed, {
    summary: 'An application was declined.',
    status: whereOutcomeIs('declined'),
  }),
  webhook('application.referred', applicationEvents.ApplicationProcessed, {
    summary: 'An application waits for a person to decide.',
    status: whereOutcomeIs('referred'),
  }),
  webhook('application.action_required', applicationEvents.ApplicationProcessed, {
    summary: 'An application waits for something from the applicant; its requirements say for what.',
    status: whereOutcomeIs('action_required'),
  }),
  webhook('requirement.created', applicationEvents.RequirementCreated, {
    summary: 'Something is needed from a party of an application.',
    status: 'open',
  }),
  webhook('requirement.satisfied', applicationEvents.RequirementSatisfied, {
    summary: 'Something that was needed of a party was brought.',
    status: 'satisfied',
  }),
  webhook('requirement.satisfied', applicationEvents.RequirementWaived, {
    summary: 'Something that was needed of a party was waived.',
    status: 'waived',
  }),
  webhook('requirement.overdue', applicationEvents.RequirementOverdue, {
    summary: 'Something that was needed of a party did not come in time.',
    status: 'overdue',
  }),
  webhook('application.incomplete', applicationEvents.ApplicationIncomplete, {
    summary: 'An application ended, since something that was needed did not come in time.',
    status: 'incomplete',
  }),
  webhook('application.reopened', applicationEvents.ApplicationReopened, {
    summary: 'An application that had ended is processed again.',
    status: 'processing',
  }),
  webhook('decision.corrected', applicationEvents.DecisionCorrected, {
    summary:
      'The newest decision was told anew with other reasons or terms. `status` is its outcome, which stays.',
    status: {
      among: applicationEvents.DecisionCorrected.schema.shape.outcome.options,
      of: ({ outcome }) => outcome,
    },
  }),
  webhook('application.decision_due_soon', applicationEvents.DecisionDeadlineNeared, {
    summary: 'The time to decide an application runs out in a few days, and it is not decided.',
    status: whatItWaitsIn,
  }),
  webhook('application.decision_overdue', applicationEvents.DecisionDeadlinePassed, {
    summary: 'The time to decide an application ran out, and it is not decided.',
    status: whatItWaitsIn,
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
    summary:
      'An offer no longer stands: the lender took it back, another one was accepted, or the application was declined or withdrawn.',
    status: 'revoked',
  }),
  webhook('offer.revoked', applicationEvents.OfferSuperseded, {
    summary: 'An offer no longer stands: a corrected decision made another one in its place.',
    status: 'superseded',
  }),
  webhook('application.expired', applicationEvents.ApplicationExpired, {
    summary: 'Every offer of an application lapsed without an acceptance.',
    status: 'expired',
  }),
  webhook('application.withdrawn', applicationEvents.ApplicationWithdrawn, {
    summary: "An application was withdrawn at the applicant's express request.",
    status: 'withdrawn',
  }),
  webhook('policy.published', policyEvents.RiskPolicyPublished, {
    summary: 'A version of a credit policy was published; it is in force from its moment on.',
    status: 'published',
  }),
  webhook('consent.revoked', userEvents.ConsentRevoked, {
    summary: 'A consent was revoked.',
    status: 'revoked',
  }),
  webhook('webhook_endpoint.disabled', notificationEvents.WebhookEndpointDisabled, {
    summary: 'An endpoint answered 410 Gone or failed for five days, so nothing is sent to it any more.',
    status: 'disabled',
  }),
  webhook('api_key.expiring', identityEvents.ApiKeyExpiring, {
    summary: 'An API key expires in 30 days. Rotate it before then.',
    status: 'expiring',
  }),
  webhook('provider.degraded', providerEvents.ProviderHealthChanged, {
    summary: 'A provider failed so often that it is not asked for a while. `aggregateId` holds its name.',
    status: whereHealthIs('degraded'),
  }),
  webhook('provider.recovered', providerEvents.ProviderHealthChanged, {
    summary: 'A provider answers again.',
    status: whereHealthIs('recovered'),
  }),
  webhook('watchlist.updated', watchlistEvents.WatchlistUpdated, {
    summary:
      'A watchlist has another content; the parties of live applications are screened against what it brought.',
    status: 'updated',
  }),
  webhook('watchlist.stale', watchlistEvents.WatchlistStale, {
    summary: 'A watchlist was not brought up to date for a week.',
    status: 'stale',
  }),
  webhook('case.opened', caseEvents.CaseOpened, {
    summary: 'A party of an application may stand on a watchlist. Told to endpoints of compliance only.',
    status: 'open',
  }),
  webhook('case.resolved', caseEvents.CaseResolved, {
    summary: 'A hit was cleared or confirmed. Told to endpoints of compliance only.',
    status: {
      among: caseEvents.CaseResolved.schema.shape.resolution.options,
      of: ({ resolution }) => resolution,
    },
  }),
  webhook('test_clock.ready', configurationEvents.TestClockAdvanced, {
    summary: 'A test clock was moved, and all that was due on the way has been done.',
    status: 'ready',
  }),
];

export const webhookTypeNames: readonly string[] = webhookTypes.map(({ type }) => type);

/** The domain events that become at least one webhook of this table. */
export function mappedEventTypes(table: readonly WebhookType[]): readonly string[] {
  return [...new Set(table.map(({ from }) => from))];
}

/** The webhooks that one domain event becomes, in the table's order. */
export function webhooksOf(
  event: DomainEvent,
  table: readonly WebhookType[] = webhookTypes,
): { type: string; status: string; audience: Audience }[] {
  return table.flatMap(({ type, statusOf, audience }) => {
    const status = statusOf(event);
    return status === undefined ? [] : [{ type, status, audience }];
  });
}

/** Compliance cases and what they find are told to compliance-scoped endpoints only: telling an applicant is a crime. */
function audienceOf(type: string): Audience {
  return type.startsWith('case.') ? 'compliance' : 'standard';
}

type StatusRule<Payload> = {
  among: readonly string[];
  of: (payload: Payload) => string | undefined;
};

export function webhook<Type extends string, Schema extends z.ZodType>(
  type: `${string}.${string}`,
  definition: EventDefinition<Type, Schema>,
  rule: { summary: string; status: string | StatusRule<z.output<Schema>> },
): WebhookType {
  const { summary, status } = rule;
  const { among, of } = typeof status === 'string' ? { among: [status], of: () => status } : status;
  return {
    type,
    from: definition.type,
    audience: audienceOf(type),
    summary,
    statuses: among,
    statusOf: (event) => (isEvent(event, definition) ? of(event.payload) : undefined),
  };
}

/** Only changes to this health become the webhook. */
function whereHealthIs(wanted: string): StatusRule<{ status: string }> {
  return { among: [wanted], of: ({ status }) => (status === wanted ? status : undefined) };
}

/** Only decisions of this outcome become the webhook. */
function whereOutcomeIs(wanted: string): StatusRule<{ outcome: string }> {
  return { among: [wanted], of: ({ outcome }) => (outcome === wanted ? outcome : undefined) };
}

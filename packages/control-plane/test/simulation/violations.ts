import type { ApplicationEventBody } from '../../src/contexts/applications/events.ts';
import { viewOf } from '../../src/contexts/applications/projections.ts';
import { checkTimedOut } from '../../src/contexts/applications/reasons.ts';
import { isUndecided } from '../../src/contexts/applications/status.ts';
import { usualCheckDeadlineMinutes } from '../../src/contexts/applications/timers.ts';
import { webhooksOf } from '../../src/contexts/notifications/webhook-types.ts';
import type { DomainEvent } from '../../src/kernel/events.ts';
import type { Acknowledged } from './acknowledged.ts';
import type { Facts } from './facts.ts';
import type { ScriptedOutside } from './outside.ts';
import { markers } from './persons.ts';

export type Evidence = {
  facts: Facts;
  applications: readonly Acknowledged[];
  outside: ScriptedOutside;
  /** Vendors failed or consents went, so that a referral may stand for any other outcome. */
  troubled: boolean;
  /** Webhook types; empty: all; undefined: there is no endpoint. */
  listensTo: readonly string[] | undefined;
  /** Some consumer still fails at some application, so that its work is not done. */
  poisonous: boolean;
  /** What the audit's own verification answered. */
  audit: Record<string, unknown>;
  /** Log lines and webhook bodies. */
  texts: readonly string[];
};

type Row<Name extends keyof Facts> = Facts[Name][number];

/** Everything in which a run broke a promise, a line each. */
export function violationsOf(evidence: Evidence): string[] {
  return [
    ...brokenStreams(evidence),
    ...evidence.applications.flatMap((application) => brokenApplication(application, evidence)),
    ...strangers(evidence),
    ...brokenWebhooks(evidence),
    ...brokenAudit(evidence),
    ...unfinished(evidence),
    ...leaks(evidence),
  ];
}

function brokenStreams({ facts }: Evidence): string[] {
  const byAggregate = Map.groupBy(inCommitOrder(facts.events), ({ aggregate_id }) => aggregate_id);
  const versions = [...byAggregate].flatMap(([id, events]) =>
    events.every((event, index) => event.aggregate_version === index + 1)
      ? []
      : [`${id} has the versions ${events.map(({ aggregate_version }) => aggregate_version).join(', ')}`],
  );
  const heads = facts.streams
    .filter(({ aggregate_id, version }) => byAggregate.get(aggregate_id)?.length !== version)
    .map(({ aggregate_id, version }) => `${aggregate_id} is at ${version}, which its events are not`);
  const twice = repeated(facts.events.map(({ event_id }) => event_id)).map((id) => `${id} was written twice`);
  return [...versions, ...heads, ...twice];
}

/** An acknowledged application is where its commands have put it, and its read model is its history. */
function brokenApplication(application: Acknowledged, evidence: Evidence): string[] {
  const { facts, troubled } = evidence;
  const { applicationId, expected, withdrawn, reopened, acceptedOffer } = application;
  const row = facts.applications.find(({ application_id }) => application_id === applicationId);
  if (!row) return [`${applicationId} was acknowledged and is gone`];
  const history = inCommitOrder(facts.events)
    .filter(({ aggregate_id }) => aggregate_id === applicationId)
    .map((event) => ({ body: bodyOf(event), at: event.event_timestamp.toISOString() }));
  const problems: string[] = [];
  const must = (holds: boolean, what: string): void => {
    if (!holds) problems.push(`${applicationId} (${expected}): ${what}`);
  };
  const view = viewOf(history);
  must(canonical(view?.state) === canonical(row.state), 'the read model is not the fold of the stream');
  must(row.status === view?.state.status && row.version === history.length, 'the row tells another state');

  const { decisions, status, deadline } = row.state;
  const newest = decisions.at(-1);
  const outcome = newest?.outcome;
  const offers = row.state.offers.filter(({ decisionId }) => decisionId === newest?.decisionId);
  const bygone = row.state.offers.filter(({ decisionId }) => decisionId !== newest?.decisionId);
  const timedOut = newest?.reasonCodes.includes(checkTimedOut) ?? false;
  const parked = facts.deadLetters.length > 0;
  must(
    decisions.every(
      ({ sequence, supersedes }, index) =>
        sequence === index + 1 && supersedes === (decisions[index - 1]?.decisionId ?? null),
    ) && decisions.length <= 1 + reopened,
    `it has the decisions ${decisions.map(({ sequence }) => sequence).join(', ')}`,
  );
  must(decisions.length === 1 + reopened || withdrawn || parked, `it was not decided and is ${status}`);
  must(
    outcome === undefined || outcome === expected || (outcome === 'referred' && (troubled || timedOut)),
    `it is ${outcome}`,
  );
  must(!timedOut || waitedLongEnough(history), 'its checks were timed out before their time');
  // What is asked for and the decision fall due at one moment, and either timer may come first.
  const lapsedTogether = status === 'incomplete' && (history.at(-1)?.at ?? '') >= (deadline?.decideBy ?? '');
  must(
    isUndecided(status) === (deadline?.told === 'passed') || lapsedTogether || withdrawn || parked,
    `it is ${status} and of its deadline was told ${deadline?.told}`,
  );
  const offering = outcome === 'approved' || outcome === 'counteroffered';
  must(offering === offers.length > 0, `${outcome} with ${offers.length} offers`);
  must(outcome !== 'action_required' || row.state.requirements.length > 0, 'action without a requirement');

  const accepted = row.state.offers
    .filter((offer) => offer.status === 'accepted')
    .map(({ offerId }) => offerId);
  must(accepted.join() === (acceptedOffer ?? ''), `accepted offers: ${accepted.join() || 'none'}`);
  must(!withdrawn || status === 'withdrawn', `it was withdrawn and is ${status}`);
  must(withdrawn || status !== 'withdrawn', 'nobody withdrew it');
  must(acceptedOffer === undefined || status === 'accepted', `an offer was accepted and it is ${status}`);
  must(
    row.state.offers.every((offer) => offer.status !== 'open') || parked,
    'an offer is open for ever: its end was never seen to',
  );
  if (accepted.length > 0 || withdrawn) {
    must(
      offers.every((offer) => offer.status !== 'expired'),
      'an offer expired after the matter was closed',
    );
    must(
      bygone.every((offer) => offer.status === 'expired'),
      'an offer of an earlier decision came back',
    );
  } else if (offering) {
    must(status === 'expired', `every offer lapsed and it is ${status}`);
  } else if (outcome === 'action_required') {
    must(status === 'incomplete', `nothing was brought and it is ${status}`);
  } else if (outcome) {
    must(status === outcome, `decided ${outcome} and it is ${status}`);
  }
  for (const { body, at } of history) {
    if (body.type !== 'OfferExpired') continue;
    const offer = row.state.offers.find(({ offerId }) => offerId === body.payload.offerId);
    must(offer !== undefined && at >= offer.expiresAt, 'an offer expired before its time');
  }
  const asked = facts.providerRequests.filter((request) => request.application_id === applicationId);
  // A second vendor is asked where the first one gave no data: what was had counts, of each party and round.
  const bought = asked.filter(({ outcome: had }) => had === 'received');
  for (const [report, times] of Map.groupBy(bought, ({ kind, user_id }) => `${kind} of ${user_id}`)) {
    must(times.length <= 1 + reopened, `the same report was bought twice: ${report}`);
  }
  must(asked.every((request) => request.outcome !== 'pending') || parked, 'a vendor was asked, to no end');
  return problems;
}

/** The last round of checks had its time before it was ended. */
function waitedLongEnough(history: readonly { body: ApplicationEventBody; at: string }[]): boolean {
  const startedAt = history.findLast(({ body }) => body.type === 'ApplicationProcessingStarted')?.at ?? '';
  const decidedAt = history.findLast(({ body }) => body.type === 'ApplicationProcessed')?.at ?? '';
  return Date.parse(decidedAt) - Date.parse(startedAt) >= usualCheckDeadlineMinutes * 60_000;
}

/** No application but the acknowledged ones: a request that was sent again made none. */
function strangers({ facts, applications }: Evidence): string[] {
  const known = new Set(applications.map(({ applicationId }) => applicationId));
  const created = facts.events.filter(({ event_type }) => event_type === 'CreditApplicationCreated');
  return [
    ...repeated(applications.map(({ applicationId }) => applicationId)).map((id) => `${id} answers two keys`),
    ...created.flatMap(({ aggregate_id }) =>
      known.has(aggregate_id) ? [] : [`nobody asked for ${aggregate_id}`],
    ),
  ];
}

function brokenWebhooks({ facts, outside, listensTo, poisonous }: Evidence): string[] {
  const told = facts.publicEvents.map(({ domain_event_id, type }) => `${domain_event_id} ${type}`);
  const due = facts.events.flatMap((event) =>
    webhooksOf(domainEventOf(event)).map(({ type }) => `${event.event_id} ${type}`),
  );
  const problems = repeated(told).map((each) => `${each} was told twice`);
  const parked = facts.deadLetters.length > 0 || poisonous;
  if (!parked) problems.push(...difference(due, told).map((each) => `${each} was never told`));
  problems.push(...difference(told, due).map((each) => `${each} was told of nothing`));

  for (const [id, events] of Map.groupBy(facts.publicEvents, ({ data }) => data.aggregateId)) {
    const told = events
      .toSorted((a, b) => a.data.sequence - b.data.sequence)
      .map(({ created_at }) => created_at);
    if (told.some((at, index) => index > 0 && at < (told[index - 1] ?? at))) {
      problems.push(`what happened to ${id} was told out of order`);
    }
  }

  // The lender's endpoint is of the ordinary kind: what only compliance may hear must not reach it.
  const wanted = ({ type, audience }: { type: string; audience: string }): boolean =>
    listensTo !== undefined &&
    audience === 'standard' &&
    (listensTo.length === 0 || listensTo.includes(type));
  const disabled = facts.endpoints.some(({ status }) => status === 'disabled');
  const delivered = facts.deliveries.map(({ event_id }) => event_id);
  const expected = facts.publicEvents.filter(wanted).map(({ event_id }) => event_id);
  problems.push(...repeated(delivered).map((id) => `${id} has two deliveries`));
  problems.push(
    ...difference(delivered, expected).map((id) => `${id} goes to an endpoint that does not listen`),
  );
  if (!disabled) problems.push(...difference(expected, delivered).map((id) => `${id} has no delivery`));

  const taken = new Set(
    outside.received.filter(({ status }) => status === 200).map(({ webhookId }) => webhookId),
  );
  const bodies = Map.groupBy(outside.received, ({ webhookId }) => webhookId);
  for (const [id, copies] of bodies) {
    if (new Set(copies.map(({ body }) => body)).size > 1) problems.push(`${id} was sent with two bodies`);
  }
  for (const { delivery_id, event_id, status, attempts } of facts.deliveries) {
    if (status === 'pending') problems.push(`${delivery_id} is pending for ever`);
    if (status === 'delivered' && !taken.has(event_id)) problems.push(`${delivery_id} reached nobody`);
    if (status === 'failed' && attempts < 10 && !disabled) {
      problems.push(`${delivery_id} was given up after ${attempts} attempts`);
    }
    const lines = facts.attempts.filter((attempt) => attempt.delivery_id === delivery_id);
    if (lines.length !== attempts)
      problems.push(`${delivery_id} tells ${lines.length} of ${attempts} attempts`);
  }
  return problems;
}

function brokenAudit({ facts, audit, poisonous }: Evidence): string[] {
  const entries = facts.auditEntries.map(({ event_id }) => event_id);
  const events = facts.events.map(({ event_id }) => event_id);
  const complete = facts.deadLetters.length > 0 || poisonous ? [] : difference(events, entries);
  const versions = new Map(facts.events.map((event) => [event.event_id, event.aggregate_version]));
  // A call is an entry of the resource that it was about, and an event of a stream of its own.
  const streams = new Map(facts.events.map((event) => [event.event_id, event.aggregate_id]));
  const disordered = [
    ...Map.groupBy(facts.auditEntries, ({ event_id }) => streams.get(event_id) ?? event_id),
  ].filter(([, of]) =>
    of
      .toSorted((a, b) => a.sequence - b.sequence)
      .map(({ event_id }) => versions.get(event_id) ?? 0)
      .some((version, index, all) => index > 0 && version <= (all[index - 1] ?? 0)),
  );
  return [
    ...disordered.map(([id]) => `the chain has the history of ${id} out of order`),
    ...(audit['valid'] === true ? [] : [`the chain does not verify: ${JSON.stringify(audit)}`]),
    ...repeated(entries).map((id) => `${id} is in the chain twice`),
    ...complete.map((id) => `${id} is not in the chain`),
  ];
}

function unfinished({ facts, poisonous }: Evidence): string[] {
  return [
    ...facts.jobs.map(({ job_id, kind, state }) => `${kind} ${job_id} is left, ${state}`),
    ...(poisonous
      ? []
      : facts.deadLetters.filter(({ state }) => state === 'waiting' || state === 'failed')
    ).map(({ consumer, event_id }) => `${consumer} still has the dead letter ${event_id}`),
  ];
}

/** Personal data is in the vault and nowhere else. */
function leaks({ facts, texts }: Evidence): string[] {
  const places = [
    ...facts.events.map((event) => JSON.stringify([event.metadata, event.payload])),
    ...facts.publicEvents.map(({ data }) => JSON.stringify(data)),
    ...facts.auditEntries.map(({ canonical: text }) => text),
    ...facts.applications.map(({ state }) => JSON.stringify(state)),
    ...texts,
  ];
  return places.flatMap((text) =>
    markers
      .filter((marker) => text.includes(marker))
      .map((marker) => `${marker} leaked: ${text.slice(0, 200)}`),
  );
}

/** As consumers see them. */
export function inCommitOrder(events: readonly Row<'events'>[]): Row<'events'>[] {
  return events.toSorted((a, b) =>
    BigInt(a.transaction_id) === BigInt(b.transaction_id)
      ? a.position - b.position
      : BigInt(a.transaction_id) < BigInt(b.transaction_id)
        ? -1
        : 1,
  );
}

/** The catalogue checked each payload when it was written. */
function bodyOf({ event_type, payload }: Row<'events'>): ApplicationEventBody {
  return { type: event_type, payload } as ApplicationEventBody;
}

function domainEventOf(row: Row<'events'>): DomainEvent {
  return {
    eventId: row.event_id,
    eventType: row.event_type,
    aggregateId: row.aggregate_id,
    aggregateType: row.aggregate_type,
    aggregateVersion: row.aggregate_version,
    eventVersion: row.event_version,
    eventTimestamp: row.event_timestamp.toISOString(),
    metadata: row.metadata,
    payload: row.payload,
  };
}

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

function difference(values: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others);
  return values.filter((value) => !known.has(value));
}

/** JSON with sorted keys: jsonb keeps no order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) =>
    member !== null && typeof member === 'object' && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );
}

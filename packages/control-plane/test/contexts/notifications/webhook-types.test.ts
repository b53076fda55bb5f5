import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { applicationEvents } from '../../../src/contexts/applications/public.ts';
import { decisionOutcomes } from '../../../src/contexts/applications/status.ts';
import { complianceEvents } from '../../../src/contexts/compliance/public.ts';
import {
  notificationEvents,
  webhookExample,
  webhookPayloadSchema,
  webhookTypes,
} from '../../../src/contexts/notifications/public.ts';
import { publicEventsOf } from '../../../src/contexts/notifications/public-events/from-domain-event.ts';
import { renderPayload } from '../../../src/contexts/notifications/webhook-payload.ts';
import { webhook, webhooksOf } from '../../../src/contexts/notifications/webhook-types.ts';
import { providerEvents } from '../../../src/contexts/providers/public.ts';
import { riskEvents } from '../../../src/contexts/risk/public.ts';
import { manualClock } from '../../../src/kernel/clock.ts';
import { type DomainEvent, defineEvent } from '../../../src/kernel/events.ts';
import { createIdGenerator } from '../../../src/kernel/ids.ts';
import { seededRandom } from '../../../src/platform/crypto/random-source.ts';

const ids = createIdGenerator(manualClock(new Date('2026-11-22T09:00:00Z')), seededRandom(3));
const applicationId = ids.next('application');
const decisionId = ids.next('decision');

const eventOf = (eventType: string, payload: object): DomainEvent => ({
  eventId: ids.next('event'),
  eventType,
  aggregateId: applicationId,
  aggregateType: 'application',
  aggregateVersion: 5,
  eventVersion: 1,
  eventTimestamp: '2026-11-22T09:00:00.123Z',
  metadata: {
    correlationId: 'rqt_1',
    causationId: 'rqt_1',
    tenantId: 'ten_1',
    source: 'applications',
    mode: 'test',
    actor: 'system',
  },
  payload,
});

const processed = (outcome: string): DomainEvent =>
  eventOf('ApplicationProcessed', { applicationId, decisionId, outcome, reasonCodes: ['R12'] });

describe('the published mapping from domain events to webhooks', () => {
  it.each(decisionOutcomes)('tells a decision and the state it brings: %s', (outcome) => {
    expect(webhooksOf(processed(outcome))).toMatchObject([
      { type: 'decision.created', status: outcome },
      { type: `application.${outcome}`, status: outcome },
    ]);
  });

  it('tells an accepted offer as an accepted application too', () => {
    expect(webhooksOf(eventOf('OfferAccepted', { applicationId, offerId: 'off_1' }))).toMatchObject([
      { type: 'offer.accepted', status: 'accepted' },
      { type: 'application.accepted', status: 'accepted' },
    ]);
  });

  it('tells of a correction that it is one, and of a reopening that the checks run again', () => {
    const corrected = { applicationId, decisionId, outcome: 'declined', reasonCodes: ['R02'] };
    expect(webhooksOf(eventOf('DecisionCorrected', corrected))).toEqual([
      { type: 'decision.corrected', status: 'declined', audience: 'standard' },
    ]);
    expect(webhooksOf(eventOf('ApplicationReopened', { applicationId }))).toEqual([
      { type: 'application.reopened', status: 'processing', audience: 'standard' },
    ]);
  });

  it('tells a passing deadline with the state that the application waits in', () => {
    expect(webhooksOf(eventOf('DecisionDeadlineNeared', { applicationId, status: 'referred' }))).toEqual([
      { type: 'application.decision_due_soon', status: 'referred', audience: 'standard' },
    ]);
  });

  it('tells nothing of what risk, compliance and providers say among themselves', () => {
    const internal = [riskEvents, complianceEvents, providerEvents].flatMap((events) => Object.keys(events));
    internal.push('RiskResultRecorded', 'ComplianceResultRecorded');
    for (const type of internal) expect(webhooksOf(eventOf(type, { applicationId }))).toEqual([]);
  });

  it('tells of the health of a provider, each change as what it is', () => {
    for (const status of ['degraded', 'recovered']) {
      const event = eventOf('ProviderHealthChanged', { provider: 'sandbox-bureau', kind: 'bureau', status });
      expect(webhooksOf(event)).toEqual([{ type: `provider.${status}`, status, audience: 'standard' }]);
    }
  });

  it('tells of compliance cases to compliance endpoints, of all else to everybody', () => {
    const caseOpened = webhook('case.opened', defineEvent('CaseOpened', z.object({})), {
      summary: 'A case was opened.',
      status: 'open',
    });
    expect(caseOpened.audience).toBe('compliance');
    for (const { type, audience } of webhookTypes) {
      expect(audience, type).toBe(type.startsWith('case.') ? 'compliance' : 'standard');
    }
  });

  it('names each type once for each event, and only events that exist', () => {
    const pairs = webhookTypes.map(({ type, from }) => `${type} ${from}`);
    expect(new Set(pairs).size).toBe(pairs.length);
    const known = [
      ...Object.keys(applicationEvents),
      ...Object.keys(notificationEvents),
      'ApiKeyExpiring',
      'ConsentRevoked',
      'ProviderHealthChanged',
      'RiskPolicyPublished',
      'TestClockAdvanced',
      'WatchlistUpdated',
      'WatchlistStale',
      'CaseOpened',
      'CaseResolved',
    ];
    for (const { from } of webhookTypes) expect(known).toContain(from);
  });
});

describe('a webhook payload', () => {
  it('holds ids and a state by its published schema, and nothing else of the event', () => {
    const [, event] = publicEventsOf(processed('declined'), ids);
    if (!event) throw new Error('No event.');
    const text = renderPayload(
      { type: event.type, occurredAt: new Date(event.occurredAt), data: event.data },
      'loan-4711',
    );
    const payload: unknown = JSON.parse(text);
    expect(webhookPayloadSchema.parse(payload)).toEqual(payload);
    expect(payload).toEqual({
      type: 'application.declined',
      timestamp: '2026-11-22T09:00:00.123Z',
      data: {
        eventId: event.eventId,
        eventType: 'ApplicationProcessed',
        aggregateId: applicationId,
        sequence: 5,
        applicationId,
        decisionId,
        externalId: 'loan-4711',
        status: 'declined',
        mode: 'test',
        apiVersion: '2026-11-01',
      },
    });
  });

  it('names the offer or the requirement that it is about', () => {
    const offerId = ids.next('offer');
    const requirementId = ids.next('requirement');
    const textOf = (event: DomainEvent): unknown => {
      const [told] = publicEventsOf(event, ids);
      if (!told) throw new Error('No event.');
      return JSON.parse(
        renderPayload({ type: told.type, occurredAt: new Date(told.occurredAt), data: told.data }, undefined),
      );
    };
    expect(textOf(eventOf('OfferRevoked', { applicationId, offerId }))).toMatchObject({
      data: { applicationId, offerId },
    });
    expect(
      textOf(eventOf('RequirementSatisfied', { applicationId, requirementId, satisfiedBy: 'key_1' })),
    ).toMatchObject({ data: { applicationId, requirementId } });
  });

  it('is the same text whatever order its members were stored in', () => {
    const [event] = publicEventsOf(processed('approved'), ids);
    if (!event) throw new Error('No event.');
    const reversed = Object.fromEntries(Object.entries(event.data).reverse()) as typeof event.data;
    const occurredAt = new Date(event.occurredAt);
    expect(renderPayload({ type: event.type, occurredAt, data: reversed }, undefined)).toBe(
      renderPayload({ type: event.type, occurredAt, data: event.data }, undefined),
    );
  });
});

describe('the examples of webhooks', () => {
  it.each([...new Set(webhookTypes.map(({ type }) => type))])('%s fits the published schema', (type) => {
    const example = webhookExample(type);
    expect(webhookPayloadSchema.parse(example)).toEqual(example);
  });
});

describe('the golden fixtures of notifications', () => {
  it.each(Object.values(notificationEvents))('$type still parses unchanged', ({ type, version, schema }) => {
    const folder = new URL('../../../src/contexts/notifications/fixtures/', import.meta.url);
    const payload: unknown = JSON.parse(readFileSync(new URL(`${type}.v${version}.json`, folder), 'utf8'));
    expect(schema.parse(payload)).toEqual(payload);
  });
});

import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { analyticsReaction } from '../../../src/contexts/analytics/reactions.ts';
import { decisionReport } from '../../../src/contexts/analytics/reports/decisions.ts';
import { funnelReport } from '../../../src/contexts/analytics/reports/funnel.ts';
import { providerReport } from '../../../src/contexts/analytics/reports/providers.ts';
import { orderOf, type ReportQuery } from '../../../src/contexts/analytics/reports/query.ts';
import { timeToDecisionReport } from '../../../src/contexts/analytics/reports/time-to-decision.ts';
import { systemClock } from '../../../src/kernel/clock.ts';
import type { DomainEvent } from '../../../src/kernel/events.ts';
import { createIdGenerator } from '../../../src/kernel/ids.ts';
import { systemRandom } from '../../../src/platform/crypto/random-source.ts';
import type { Database, Transaction } from '../../../src/platform/database/database.ts';
import type { TenantScope } from '../../../src/platform/database/scope.ts';
import { createEventCatalogue } from '../../../src/platform/event-store/catalogue.ts';
import { createWorkFactory, type WorkFactory } from '../../../src/platform/unit-of-work/work.ts';
import { testDatabase } from '../../support/database.ts';
import { called, decided, life, submitted } from './happenings.ts';

const ids = createIdGenerator(systemClock, systemRandom);
const cause = { correlationId: 'rqt_1', causationId: 'rqt_1', actor: 'system' };
const tables = ['journeys', 'funnel', 'decisions', 'decision_times', 'provider_calls'];

/** Two days of a lender: eight lives, of two products and two versions of a policy, and four calls. */
const happenings: DomainEvent[] = [
  ...life(
    'app_1',
    submitted('2026-11-20T23:59:59.000Z'),
    ['RiskResultRecorded', '2026-11-20T23:59:59.100Z'],
    ['ComplianceResultRecorded', '2026-11-20T23:59:59.200Z'],
    decided('2026-11-21T00:00:00.000Z', 'approved'),
    ['OfferCreated', '2026-11-21T00:00:00.000Z'],
    ['OfferAccepted', '2026-11-22T08:00:00.000Z'],
  ),
  called('app_1', '2026-11-21T00:00:00.000Z', { latencyMs: 40 }),
  ...life('app_2', submitted('2026-11-20T10:00:00.000Z'), decided('2026-11-20T10:00:02.000Z', 'declined')),
  called('app_2', '2026-11-20T10:00:01.000Z', { latencyMs: 400, outcome: 'unavailable', costMinor: 0 }),
  ...life('app_3', submitted('2026-11-20T10:00:00.000Z'), [
    'ApplicationWithdrawn',
    '2026-11-20T11:00:00.000Z',
  ]),
  ...life(
    'app_4',
    submitted('2026-11-20T10:00:00.000Z', { productId: 'prd_2', policyId: 'pol_1', policyVersion: 2 }),
    decided('2026-11-20T10:00:04.000Z', 'referred', 2),
    decided('2026-11-23T10:00:00.000Z', 'counteroffered', 2),
    ['OfferCreated', '2026-11-23T10:00:00.000Z'],
    ['ApplicationExpired', '2026-12-23T10:00:00.000Z'],
  ),
  ...life(
    'app_5',
    submitted('2026-11-19T10:00:00.000Z'),
    decided('2026-11-19T10:00:01.000Z', 'action_required'),
    ['ApplicationIncomplete', '2026-12-19T10:00:00.000Z'],
  ),
  ...life(
    'app_6',
    submitted('2026-11-19T10:00:00.000Z'),
    decided('2026-11-19T10:00:01.000Z', 'approved'),
    ['OfferCreated', '2026-11-19T10:00:01.000Z'],
    ['ApplicationExpired', '2026-12-19T10:00:00.000Z'],
    ['ApplicationReopened', '2026-12-20T10:00:00.000Z'],
  ),
  called('app_4', '2026-11-20T10:00:01.000Z', { latencyMs: 60, provider: 'bureau-two', costMinor: 75 }),
  called('app_unknown', '2026-11-20T12:00:00.000Z', { latencyMs: 10, costMinor: 5 }),
];

describe('reports', () => {
  let database: Database;
  let works: WorkFactory;
  let scope: TenantScope;
  beforeAll(async () => {
    database = await testDatabase();
    works = createWorkFactory({
      database,
      catalogue: createEventCatalogue([]),
      clock: systemClock,
      ids,
      onEvents: () => {},
      onJobs: () => {},
    });
  });
  beforeEach(() => {
    scope = { tenantId: ids.next('tenant'), mode: 'test' };
  });
  afterAll(() => database.close());

  const count = async (events: readonly DomainEvent[], batchSize: number): Promise<void> => {
    const { react } = analyticsReaction();
    for (let at = 0; at < events.length; at += batchSize) {
      await works.run(scope, cause, (work) => react(events.slice(at, at + batchSize), work));
    }
  };
  const ask = <Result>(
    report: (transaction: Transaction, order: ReturnType<typeof orderOf>) => Promise<Result>,
    query: ReportQuery = {},
    of = scope,
  ): Promise<Result> =>
    database.transaction({ role: 'tenant', ...of }, (transaction) =>
      report(transaction, orderOf({ from: '2026-11-20', to: '2026-11-23', ...query }, new Date())),
    );
  const dump = (): Promise<string[]> =>
    database.transaction({ role: 'tenant', ...scope }, async (transaction) => {
      const dumped: string[] = [];
      for (const table of tables) {
        const { rows } = await sql<{ line: string }>`
          select (to_jsonb(t) - 'tenant_id')::text as line from ${sql.id('analytics', table)} t order by 1
        `.execute(transaction.tables());
        dumped.push(table, ...rows.map(({ line }) => line));
      }
      return dumped;
    });

  it('count the same however the events were batched', async () => {
    await count(happenings, 1);
    const one = await dump();
    expect(one.length).toBeGreaterThan(20);
    for (const size of [2, 3, 7, happenings.length]) {
      scope = { tenantId: ids.next('tenant'), mode: 'test' };
      await count(happenings, size);
      expect(await dump(), `batches of ${size}`).toEqual(one);
    }
  });

  it('count an event of an application once, though it be shown again', async () => {
    const lives = happenings.filter(({ aggregateType }) => aggregateType === 'application');
    await count(lives, 5);
    const once = await dump();
    await count(lives, 4);
    expect(await dump()).toEqual(once);
  });

  it('tell the funnel by the day of submission, as things stand now', async () => {
    await count(happenings, 4);
    const { data, total } = await ask(funnelReport);
    expect(data.map(({ period, submitted: made }) => [period, made])).toEqual([
      ['2026-11-20', 4],
      ['2026-11-21', 0],
      ['2026-11-22', 0],
      ['2026-11-23', 0],
    ]);
    expect(total).toEqual({
      submitted: 4,
      checked: 1,
      decided: 3,
      outcomes: { approved: 1, counteroffered: 1, declined: 1, referred: 0, actionRequired: 0 },
      offered: 2,
      accepted: 1,
      expired: 1,
      incomplete: 0,
      withdrawn: 1,
      acceptanceRate: 0.5,
    });
  });

  it('know what never came, and that a reopened application has not ended', async () => {
    await count(happenings, 4);
    const { total } = await ask(funnelReport, { from: '2026-11-19', to: '2026-11-19' });
    expect(total).toMatchObject({ submitted: 2, offered: 1, incomplete: 1, expired: 0, accepted: 0 });
  });

  it('tell every decision on its day, and the rate of approvals among the final ones', async () => {
    await count(happenings, 4);
    const { data, total } = await ask(decisionReport);
    expect(data.map(({ period, decisions, approvalRate }) => [period, decisions, approvalRate])).toEqual([
      ['2026-11-20', 2, 0],
      ['2026-11-21', 1, 1],
      ['2026-11-22', 0, null],
      ['2026-11-23', 1, 0],
    ]);
    expect(total).toMatchObject({ decisions: 4, approvalRate: 0.3333 });
  });

  it('tell the time to the first decision, not to a later one', async () => {
    await count(happenings, 4);
    const { total } = await ask(timeToDecisionReport);
    expect(total).toEqual({
      decisions: 3,
      meanMs: 2_333,
      p50Ms: 2_000,
      p90Ms: 4_000,
      p95Ms: 4_000,
      p99Ms: 4_000,
      histogram: [
        { upToMs: 1_000, count: 1 },
        { upToMs: 2_000, count: 1 },
        { upToMs: 4_000, count: 1 },
      ],
    });
  });

  it('tell what providers took and cost, those without an application too', async () => {
    await count(happenings, 4);
    const { total, data } = await ask(providerReport, { groupBy: 'product' });
    expect(total).toMatchObject({ calls: 4, receivedRate: 0.75, costMinor: 130, costCurrency: 'USD' });
    expect(total.providers).toEqual([
      expect.objectContaining({
        provider: 'bureau-one',
        calls: 3,
        p50Ms: 40,
        p95Ms: 400,
        outcomes: [
          { outcome: 'received', calls: 2, costMinor: 55 },
          { outcome: 'unavailable', calls: 1, costMinor: 0 },
        ],
      }),
      expect.objectContaining({ provider: 'bureau-two', calls: 1, costMinor: 75 }),
    ]);
    expect(data.map(({ productId, period, costMinor }) => [productId, period, costMinor])).toEqual([
      [null, null, 5],
      ['prd_1', null, 50],
      ['prd_2', null, 75],
    ]);
  });

  it('group by week from Monday and by month, and fill in for every product', async () => {
    await count(happenings, 4);
    const weeks = await ask(funnelReport, { groupBy: 'week,product' });
    expect(weeks.data.map(({ period, productId, submitted: made }) => [period, productId, made])).toEqual([
      ['2026-11-16', 'prd_1', 3],
      ['2026-11-16', 'prd_2', 1],
      ['2026-11-23', 'prd_1', 0],
      ['2026-11-23', 'prd_2', 0],
    ]);
    const months = await ask(funnelReport, { groupBy: 'month', from: '2026-10-31', to: '2026-12-01' });
    expect(months.data.map(({ period, submitted: made }) => [period, made])).toEqual([
      ['2026-10-01', 0],
      ['2026-11-01', 6],
      ['2026-12-01', 0],
    ]);
  });

  it('group by policy with its version, and narrow down to a product or a policy', async () => {
    await count(happenings, 4);
    const byPolicy = await ask(decisionReport, { groupBy: 'policy' });
    expect(byPolicy.data).toEqual([
      expect.objectContaining({ policyId: 'pol_1', policyVersion: 1, decisions: 2 }),
      expect.objectContaining({ policyId: 'pol_1', policyVersion: 2, decisions: 2 }),
    ]);
    expect((await ask(decisionReport, { productId: 'prd_2' })).total.decisions).toBe(2);
    expect((await ask(decisionReport, { policyId: 'pol_2' })).total.decisions).toBe(0);
  });

  it('know nothing of another tenant, nor of the other mode', async () => {
    await count(happenings, 10);
    for (const other of [
      { ...scope, mode: 'live' as const },
      { tenantId: ids.next('tenant'), mode: 'test' as const },
    ]) {
      expect((await ask(funnelReport, {}, other)).total.submitted).toBe(0);
      expect((await ask(providerReport, {}, other)).total.calls).toBe(0);
    }
  });

  it('put an application aside whose submission was never told', async () => {
    await expect(
      count(life('app_9', submitted('2026-11-20T10:00:00.000Z')).concat(), 1),
    ).resolves.toBeUndefined();
    const [, orphan] = life(
      'app_10',
      submitted('2026-11-20T10:00:00.000Z'),
      decided('2026-11-20T10:00:00.000Z', 'declined'),
    );
    await expect(count(orphan ? [orphan] : [], 1)).rejects.toThrow('before its submission');
  });
});

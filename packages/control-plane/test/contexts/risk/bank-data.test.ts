import { parsePolicy } from '@creditplane/policy';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BankDataReport, ProviderOutcome } from '../../../src/contexts/providers/public.ts';
import { assess } from '../../../src/contexts/risk/assessment/assess.ts';
import { bankDataFeatures } from '../../../src/contexts/risk/assessment/provider-features.ts';
import { readDefaultPolicy } from '../../../src/contexts/risk/default-policy.ts';
import { policyEvents } from '../../../src/contexts/risk/policy/events.ts';
import { publishPolicy } from '../../../src/contexts/risk/policy/publish-policy.ts';
import { systemClock } from '../../../src/kernel/clock.ts';
import { createIdGenerator } from '../../../src/kernel/ids.ts';
import { systemRandom } from '../../../src/platform/crypto/random-source.ts';
import type { Database } from '../../../src/platform/database/database.ts';
import { createEventCatalogue } from '../../../src/platform/event-store/catalogue.ts';
import { createWorkFactory } from '../../../src/platform/unit-of-work/work.ts';
import { type Answer, openLender } from '../../api/lender.ts';
import { testDatabase } from '../../support/database.ts';
import { coApplicant, order, party, person, primeReport } from './submission.ts';

/** The policy of the first run, which reads the accounts before any credit file is bought. */
const source = readDefaultPolicy()
  .replace('id: personal-loan', 'id: account-loan')
  .replace(
    '\nstages:\n',
    `
  bank_data.status: { type: string, source: bank_data }
  bank_data.nsf90d: { type: int, source: bank_data, unit: count, label: returned payments, whenMissing: refer }

stages:
`,
  )
  .replace(
    '  # Whether there is a credit file that may be read at all.',
    `  - name: accounts
    needs: [bank_data]
    rules:
      - { id: unread, when: bank_data.status != "ready", outcome: refer, reason: R02 }
      - { id: returned, when: bank_data.nsf90d > 1, outcome: decline, reason: R12 }

  # Whether there is a credit file that may be read at all.`,
  );

const ready: BankDataReport = {
  kind: 'bank_data',
  status: 'ready',
  currency: 'USD',
  asOf: '2026-11-22',
  accounts: { checking: 1, savings: 1, other: 0, totalBalanceMinor: 900_000 },
  averageBalanceMinor: 750_000,
  overdrafts90d: 0,
  nsf90d: 0,
  historyDays: 1_825,
  transactions90d: { count: 90, inflowMinor: 1_500_000, outflowMinor: 1_200_000 },
};

describe('what the accounts show', () => {
  it('is a status and figures; absent, never zero, where nothing was read or found', () => {
    expect(bankDataFeatures({ kind: 'bank_data', status: 'pending' }, { currency: 'USD' })).toEqual({
      status: 'pending',
    });
    const features = bankDataFeatures(ready, { currency: 'USD' });
    expect(features).toMatchObject({ status: 'ready', averageBalanceMinor: 750_000, nsf90d: 0 });
    expect(features).not.toHaveProperty('verifiedMonthlyIncomeMinor');
  });

  it('has no amounts in another currency than the one that was asked for', () => {
    const features = bankDataFeatures(ready, { currency: 'EUR' });
    expect(features).toMatchObject({ status: 'ready', nsf90d: 0, historyDays: 1_825 });
    expect(Object.keys(features).filter((name) => name.endsWith('Minor'))).toEqual([]);
  });
});

describe('a policy with a stage that needs bank data', () => {
  const parsed = parsePolicy(source);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.mistakes));
  const { policy } = parsed;
  const facts = { requestId: 'prr_1', provider: 'sandbox', latencyMs: 1 };
  const consents = { credit_pull_soft: 'cns_1', bank_data: 'cns_2' };
  const judged = async (
    of: Parameters<typeof order>[0],
    answer: ProviderOutcome<'bank_data'> = { outcome: 'received', ...facts, data: ready },
  ) => {
    const asked: string[] = [];
    const { finding } = await assess(order(of), policy, {
      persons: new Map([
        ['primary', person()],
        ['co', person()],
      ]),
      bureau: async ({ intentKey }) => {
        asked.push(intentKey.split(':').slice(1).join(':'));
        return { outcome: 'received', ...facts, data: primeReport };
      },
      bankData: async ({ intentKey, consentId, pull }) => {
        asked.push(`${intentKey.split(':').slice(1).join(':')} ${consentId} ${pull}`);
        return answer;
      },
    });
    return { finding, asked };
  };

  it('asks the aggregator once, by the pinned consent, when that stage is reached', async () => {
    const { finding, asked } = await judged({ parties: [party(consents)] });
    expect(finding.outcome).toBe('approve');
    expect(asked).toEqual(['primary:bank_data cns_2 none', 'primary:bureau']);
    const again = await judged({ parties: [party(consents)], reportsOf: 2 });
    expect(again.asked).toEqual(['primary:bank_data:2 cns_2 none', 'primary:bureau:2']);
  });

  it('refers, and asks nobody, where one party has not consented', async () => {
    const { finding, asked } = await judged({
      parties: [party(consents), coApplicant({ credit_pull_soft: 'cns_3' })],
    });
    expect(finding).toMatchObject({ outcome: 'refer', reasonCodes: ['consent_missing'] });
    expect(asked).toEqual([]);
  });

  it.each([
    ['timeout', 'provider_unavailable'],
    ['circuit_open', 'provider_unavailable'],
    ['consent_revoked', 'consent_missing'],
  ] as const)('refers where there is no report: %s', async (reason, code) => {
    const { finding } = await judged(
      { parties: [party(consents)] },
      { outcome: 'unavailable', ...facts, reason },
    );
    expect(finding).toMatchObject({ outcome: 'refer', reasonCodes: [code] });
  });
});

describe('an application for a product of such a policy', { timeout: 60_000 }, () => {
  let database: Database;
  let lender: Awaited<ReturnType<typeof openLender>>;
  let productId: string;
  beforeAll(async () => {
    database = await testDatabase();
    lender = await openLender({ database, sandboxSpeed: 20 });
    const works = createWorkFactory({
      database,
      catalogue: createEventCatalogue(Object.values(policyEvents)),
      clock: systemClock,
      ids: createIdGenerator(systemClock, systemRandom),
      onEvents: () => {},
      onJobs: () => {},
    });
    const scope = { tenantId: lender.controlPlane.tenantId, mode: 'test' } as const;
    const cause = { correlationId: 'rqt_1', causationId: 'rqt_1', actor: 'system' };
    const published = await works.run(scope, cause, (work) => publishPolicy(work, source));
    const { body } = await lender.call('GET', '/credit/products');
    const [first] = body['data'] as [{ creditorId: string }];
    const product = await lender.call('POST', '/credit/products', {
      creditorId: first.creditorId,
      kind: 'personal_loan',
      currency: 'USD',
      name: 'Account loan',
      minAmount: 200_000,
      maxAmount: 3_000_000,
      termsMonths: [36],
      policy: { policyId: published.policyId, version: published.policyVersion },
    });
    expect(product.status, JSON.stringify(product.body)).toBe(201);
    productId = String(product.body['id']);
  });
  afterAll(() => lender.controlPlane.stop());

  const apply = async (nationalId: string, consents = ['bank_data']): Promise<Answer['body']> => {
    const userId = await lender.createApplicant({ nationalId });
    for (const kind of consents) {
      const consent = { kind, textVersion: '2026-01', textHash: 'a'.repeat(64) };
      await lender.call('POST', `/users/${userId}/consents`, consent);
    }
    return (await lender.apply(userId, { productId })).body;
  };
  const reasonsOf = (body: Answer['body']): string[] =>
    (body['decision'] as { reasons: { code: string }[] }).reasons.map(({ code }) => code);
  const requestsOf = async (body: Answer['body']): Promise<Record<string, unknown>[]> => {
    const { body: page } = await lender.call(
      'GET',
      `/providers/requests?applicationId=${String(body['id'])}&kind=bank_data`,
    );
    return page['data'] as Record<string, unknown>[];
  };

  it('is decided by the accounts of the applicant', async () => {
    const prime = await apply('000-01-0001');
    expect(prime['status']).toBe('approved');
    expect(await requestsOf(prime)).toMatchObject([
      { provider: 'sandbox-bank-data', permissiblePurpose: 'written_instructions', outcome: 'received' },
    ]);
    const unconsented = await apply('000-01-0001', []);
    expect(unconsented).toMatchObject({ status: 'referred' });
    expect(reasonsOf(unconsented)).toEqual(['consent_missing']);
    expect(await requestsOf(unconsented)).toEqual([]);
  });

  it.each([
    ['000-03-0001', 'approved', null],
    ['000-03-0003', 'approved', null],
    ['000-03-0004', 'referred', 'malformed_answer'],
    ['000-03-0005', 'referred', 'vendor_error'],
    ['000-03-0006', 'referred', 'timeout'],
  ])('goes by what the aggregator of %s does: %s', async (nationalId, status, reason) => {
    const body = await apply(nationalId);
    expect(body['status']).toBe(status);
    expect(await requestsOf(body)).toMatchObject([{ reason }]);
    if (reason) expect(reasonsOf(body)).toContain('provider_unavailable');
  });
});

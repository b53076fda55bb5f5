import { type CompiledPolicy, evaluateParties, parsePolicy } from '@creditplane/policy';
import { describe, expect, it } from 'vitest';
import type { ProviderOutcome, ProviderRequest } from '../../../src/contexts/providers/public.ts';
import { type AssessmentSources, assess } from '../../../src/contexts/risk/assessment/assess.ts';
import { readDefaultPolicy } from '../../../src/contexts/risk/default-policy.ts';
import { offerTermsSchema } from '../../../src/contexts/risk/events.ts';
import { coApplicant, order, party, person, primeReport } from './submission.ts';

const policy = compiledDefault();

function compiledDefault(): CompiledPolicy {
  const parsed = parsePolicy(readDefaultPolicy());
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.mistakes));
  return parsed.policy;
}

const answer = (data = primeReport): ProviderOutcome<'bureau'> => ({
  outcome: 'received',
  requestId: 'prr_1',
  provider: 'sandbox_bureau',
  latencyMs: 1,
  data,
});

/** Sources that remember what the bureau was asked. */
function sources(changes: Partial<AssessmentSources> = {}) {
  const asked: ProviderRequest<'bureau'>[] = [];
  const bureau = changes.bureau ?? (async () => answer());
  return {
    asked,
    persons: new Map([
      ['primary', person()],
      ['co', person()],
    ]),
    bankData: async () => {
      throw new Error('The policy of the first run reads no accounts.');
    },
    ...changes,
    bureau: (request: ProviderRequest<'bureau'>) => {
      asked.push(request);
      return bureau(request);
    },
  };
}

describe('an assessment', () => {
  it('approves a prime applicant, with offers that an event can hold', async () => {
    const { finding } = await assess(order(), policy, sources());
    expect(finding).toMatchObject({ outcome: 'approve', score: 780, reasonCodes: [] });
    expect(finding.offers.length).toBeGreaterThan(0);
    for (const offer of finding.offers) expect(offerTermsSchema.strict().parse(offer)).toEqual(offer);
  });

  it('keeps all that a replay needs: the same policy and inputs give the same result', async () => {
    const { inputs, result } = await assess(order(), policy, sources());
    expect(evaluateParties(policy, inputs)).toEqual({ status: 'complete', parties: inputs, result });
  });

  it('buys no credit report for an application that is decided without it', async () => {
    const poor = person({ income: { annualGrossMinor: 600_000, currency: 'USD' } });
    const world = sources({ persons: new Map([['primary', poor]]) });
    const { finding } = await assess(order(), policy, world);
    expect(finding).toMatchObject({ outcome: 'decline', reasonCodes: ['R12'] });
    expect(world.asked).toEqual([]);
  });

  it.each([
    ['soft', { credit_pull_soft: 'cns_soft' }, 'cns_soft'],
    ['hard', { credit_pull_soft: 'cns_soft', credit_pull_hard: 'cns_hard' }, 'cns_hard'],
  ])('pulls %s where the consents say so, under one intent', async (pull, consents, consentId) => {
    const world = sources();
    await assess(order({ parties: [party(consents)] }), policy, world);
    expect(world.asked).toEqual([
      expect.objectContaining({ pull, consentId, intentKey: `${order().applicationId}:primary:bureau` }),
    ]);
  });

  it('refers, and asks nobody, without a consent to a pull', async () => {
    const world = sources();
    const { finding } = await assess(order({ parties: [party({ identity: 'cns_1' })] }), policy, world);
    expect(finding).toMatchObject({ outcome: 'refer', reasonCodes: ['consent_missing'], score: null });
    expect(world.asked).toEqual([]);
  });

  it.each([
    ['timeout', 'provider_unavailable'],
    ['circuit_open', 'provider_unavailable'],
    ['malformed_answer', 'provider_unavailable'],
    ['consent_revoked', 'consent_missing'],
  ] as const)('refers where the bureau gives no report: %s', async (reason, code) => {
    const bureau = async (): Promise<ProviderOutcome<'bureau'>> => ({
      outcome: 'unavailable',
      requestId: 'prr_1',
      provider: 'sandbox_bureau',
      latencyMs: 1,
      reason,
    });
    const { finding, result } = await assess(order(), policy, sources({ bureau }));
    expect(finding).toMatchObject({ outcome: 'refer', reasonCodes: [code], offers: [] });
    expect(result).toBeNull();
  });

  it('refers an applicant whose data were erased', async () => {
    const { finding } = await assess(order(), policy, sources({ persons: new Map() }));
    expect(finding).toMatchObject({ outcome: 'refer', reasonCodes: ['applicant_data_unavailable'] });
  });

  it('hands what the bureau said to the policy', async () => {
    const bureau = async () => answer({ ...primeReport, bankruptcies: 1, monthsSinceBankruptcy: 18 });
    const { finding } = await assess(order(), policy, sources({ bureau }));
    expect(finding.outcome).toBe('decline');
    expect(finding.reasonCodes).toContain('R03');
  });
});

describe('a joint application', () => {
  const both = order({
    parties: [party({ credit_pull_soft: 'cns_1' }), coApplicant({ credit_pull_hard: 'cns_2' })],
  });
  /** Reports by user; everybody else has a prime one. */
  const bureauOf =
    (reports: Record<string, Partial<typeof primeReport>>) =>
    async ({ userId }: ProviderRequest<'bureau'>) =>
      answer({ ...primeReport, ...reports[userId] });

  it('has each party’s file bought once, under consents and an intent of their own', async () => {
    const world = sources();
    await assess(both, policy, world);
    expect(world.asked).toMatchObject([
      { userId: party({}).userId, consentId: 'cns_1', pull: 'soft' },
      { userId: 'usr_co', consentId: 'cns_2', pull: 'hard' },
    ]);
    expect(world.asked.map(({ intentKey }) => intentKey)).toEqual([
      `${both.applicationId}:primary:bureau`,
      `${both.applicationId}:co:bureau`,
    ]);
  });

  it('comes to one decision by the weaker file, with the reasons of each party kept', async () => {
    const bureau = bureauOf({ usr_co: { bankruptcies: 1 } });
    const { finding, result } = await assess(both, policy, sources({ bureau }));
    expect(finding).toMatchObject({ outcome: 'decline', reasonCodes: ['R03'] });
    expect(result?.parties).toMatchObject([
      { partyId: 'primary', outcome: 'passed', reasons: [] },
      { partyId: 'co', outcome: 'decline', reasons: [{ code: 'R03' }] },
    ]);
  });

  it('is carried by both incomes', async () => {
    const modest = person({ income: { annualGrossMinor: 2_000_000, currency: 'USD' } });
    const bureau = bureauOf({ usr_co: { score: 650, monthlyDebtMinor: 0 } });
    const alone = await assess(order(), policy, sources({ persons: new Map([['primary', modest]]) }));
    expect(alone.finding.outcome).not.toBe('approve');
    const persons = new Map([
      ['primary', modest],
      ['co', modest],
    ]);
    const together = await assess(both, policy, sources({ persons, bureau }));
    expect(together.finding).toMatchObject({ outcome: 'approve', score: 650 });
  });

  it('is referred, and nobody’s report is bought, where one party has no consent or no data', async () => {
    const unconsented = order({ parties: [party({ credit_pull_soft: 'cns_1' }), coApplicant({})] });
    const world = sources();
    const { finding } = await assess(unconsented, policy, world);
    expect(finding).toMatchObject({ outcome: 'refer', reasonCodes: ['consent_missing'] });
    expect(world.asked).toEqual([]);
    const erased = sources({ persons: new Map([['primary', person()]]) });
    expect((await assess(both, policy, erased)).finding.reasonCodes).toEqual(['applicant_data_unavailable']);
    expect(erased.asked).toEqual([]);
  });
});

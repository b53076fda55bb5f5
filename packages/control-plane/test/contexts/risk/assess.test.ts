import { type CompiledPolicy, evaluatePolicy, parsePolicy } from '@creditplane/policy';
import { describe, expect, it } from 'vitest';
import type { ProviderOutcome, ProviderRequest } from '../../../src/contexts/providers/public.ts';
import { type AssessmentSources, assess } from '../../../src/contexts/risk/assessment/assess.ts';
import { readDefaultPolicy } from '../../../src/contexts/risk/default-policy.ts';
import { offerTermsSchema } from '../../../src/contexts/risk/events.ts';
import { order, party, person, primeReport } from './submission.ts';

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
    person: async () => person(),
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
    expect(evaluatePolicy(policy, inputs ?? {})).toEqual(result);
  });

  it('buys no credit report for an application that is decided without it', async () => {
    const poor = person({ income: { annualGrossMinor: 600_000, currency: 'USD' } });
    const world = sources({ person: async () => poor });
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
      expect.objectContaining({ pull, consentId, intentKey: `${order().applicationId}:bureau` }),
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
    const { finding } = await assess(order(), policy, sources({ person: async () => undefined }));
    expect(finding).toMatchObject({ outcome: 'refer', reasonCodes: ['applicant_data_unavailable'] });
  });

  it('hands what the bureau said to the policy', async () => {
    const bureau = async () => answer({ ...primeReport, bankruptcies: 1, monthsSinceBankruptcy: 18 });
    const { finding } = await assess(order(), policy, sources({ bureau }));
    expect(finding.outcome).toBe('decline');
    expect(finding.reasonCodes).toContain('R03');
  });
});

import {
  type CompiledPolicy,
  continueEvaluation,
  type EvaluationState,
  type PolicyInputs,
  type PolicyResult,
  type ProviderKind,
  type RecordedInputs,
  startEvaluation,
} from '@creditplane/policy';
import type { ProviderOutcome, ProviderRequest } from '../../providers/public.ts';
import type { Person } from '../../users/public.ts';
import type { AssessmentFinding } from '../commands.ts';
import type { RiskReasonCode } from '../reasons.ts';
import { applicationFeatures, personFeatures } from './applicant-features.ts';
import type { AssessmentOrder } from './assessment-order.ts';
import { bureauRequest, primaryParty } from './bureau-request.ts';
import { bureauFeatures } from './provider-features.ts';

/** What an assessment came to, with what only the sealed record may hold. */
export type Assessment = {
  finding: AssessmentFinding;
  /** All that the policy read: with the policy, all that a replay needs. */
  inputs: RecordedInputs | null;
  /** Null where the policy did not come to an end. */
  result: PolicyResult | null;
};

export type AssessmentSources = {
  person(pinned: { userId: string; version: number }): Promise<Person | undefined>;
  bureau(request: ProviderRequest<'bureau'>): Promise<ProviderOutcome<'bureau'>>;
};

type Fetched = { inputs: PolicyInputs } | { missing: RiskReasonCode };

/**
 * Judges one submission by its pinned policy, stage by stage: provider data is bought only when a stage needs it.
 * What cannot be had refers the application to a person; it never declines it.
 */
export async function assess(
  order: AssessmentOrder,
  policy: CompiledPolicy,
  sources: AssessmentSources,
): Promise<Assessment> {
  const party = primaryParty(order);
  const person = party && (await sources.person({ userId: party.userId, version: party.userVersion }));
  if (!party || !person) return referral('applicant_data_unavailable', policy.contentHash);
  let state: EvaluationState = startEvaluation(policy, {
    application: applicationFeatures(order),
    person: personFeatures(person, order),
  });
  while (state.status === 'needs') {
    const fetched = await fetchAll(state.providerData, () => askBureau(order.applicationId, party, sources));
    if ('missing' in fetched) return referral(fetched.missing, policy.contentHash, state.inputs);
    state = continueEvaluation(policy, state, fetched.inputs);
  }
  return concluded(state.result, state.inputs);
}

/** A referral for a reason of our own rather than the policy's. */
export function referral(
  reason: RiskReasonCode,
  contentHash: string,
  inputs: RecordedInputs | null = null,
): Assessment {
  return {
    finding: { outcome: 'refer', score: null, reasonCodes: [reason], offers: [], contentHash },
    inputs,
    result: null,
  };
}

async function fetchAll(kinds: readonly ProviderKind[], bureau: () => Promise<Fetched>): Promise<Fetched> {
  let inputs: PolicyInputs = {};
  for (const kind of kinds) {
    // Publication refuses policies that need another kind; one that got in all the same refers.
    const fetched: Fetched = kind === 'bureau' ? await bureau() : { missing: 'provider_unavailable' };
    if ('missing' in fetched) return fetched;
    inputs = { ...inputs, ...fetched.inputs };
  }
  return { inputs };
}

async function askBureau(
  applicationId: string,
  party: AssessmentOrder['parties'][number],
  sources: AssessmentSources,
): Promise<Fetched> {
  const request = bureauRequest(applicationId, party);
  if (!request) return { missing: 'consent_missing' };
  const answer = await sources.bureau(request);
  if (answer.outcome === 'received') return { inputs: { bureau: bureauFeatures(answer.data) } };
  return { missing: answer.reason === 'consent_revoked' ? 'consent_missing' : 'provider_unavailable' };
}

function concluded(result: PolicyResult, inputs: RecordedInputs): Assessment {
  return {
    finding: {
      outcome: result.outcome,
      score: result.score,
      reasonCodes: result.reasons.map(({ code }) => code),
      offers: result.offers.map(({ lastPaymentMinor: _, ...terms }) => terms),
      contentHash: result.contentHash,
    },
    inputs,
    result,
  };
}

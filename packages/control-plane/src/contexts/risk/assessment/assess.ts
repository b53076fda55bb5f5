import {
  type CompiledPolicy,
  evaluateParties,
  type PartyNeeds,
  type PolicyInputs,
  type PolicyParty,
  type PolicyResult,
  type ProviderKind,
  type RecordedParty,
} from '@creditplane/policy';
import type { ProviderOutcome, ProviderRequest } from '../../providers/public.ts';
import type { Person } from '../../users/public.ts';
import type { AssessmentFinding } from '../commands.ts';
import type { RiskReasonCode } from '../reasons.ts';
import { applicationFeatures, personFeatures } from './applicant-features.ts';
import type { AssessmentOrder } from './assessment-order.ts';
import { bankDataFeatures, bureauFeatures } from './provider-features.ts';
import { bankDataRequest, bureauRequest, type Party } from './provider-requests.ts';

/** What an assessment came to, with what only the sealed record may hold. */
export type Assessment = {
  finding: AssessmentFinding;
  /** All that the policy read of each party: with the policy, all that a replay needs. */
  inputs: readonly RecordedParty[];
  /** Null where the policy did not come to an end. */
  result: PolicyResult | null;
};

export type AssessmentSources = {
  /** By party. Who is not there was erased, or cannot be read. */
  persons: ReadonlyMap<string, Person>;
  bureau(request: ProviderRequest<'bureau'>): Promise<ProviderOutcome<'bureau'>>;
  bankData(request: ProviderRequest<'bank_data'>): Promise<ProviderOutcome<'bank_data'>>;
};

type Fetched = { inputs: PolicyInputs } | { missing: RiskReasonCode };

/**
 * Judges one submission by its pinned policy, stage by stage: provider data is bought only when a stage needs it, of
 * each party under that party's own consents. What cannot be had refers the application to a person; it never declines
 * it.
 */
export async function assess(
  order: AssessmentOrder,
  policy: CompiledPolicy,
  sources: AssessmentSources,
): Promise<Assessment> {
  let parties = order.parties.flatMap((party) => applicantOf(order, party, sources.persons) ?? []);
  if (parties.length === 0 || parties.length < order.parties.length) {
    return referral('applicant_data_unavailable', policy.contentHash);
  }
  for (;;) {
    const evaluation = evaluateParties(policy, parties);
    if (evaluation.status === 'complete') return concluded(evaluation.result, evaluation.parties);
    const missing = firstMissing(order, evaluation.needs);
    if (missing) return referral(missing, policy.contentHash, evaluation.parties);
    const answers = await Promise.all(
      evaluation.needs.map(async (needs) => ({ ...needs, fetched: await fetchFor(order, needs, sources) })),
    );
    for (const { fetched } of answers) {
      if ('missing' in fetched) return referral(fetched.missing, policy.contentHash, evaluation.parties);
    }
    parties = parties.map((party) => withAnswers(party, answers));
  }
}

/** A referral for a reason of our own rather than the policy's. */
export function referral(
  reason: RiskReasonCode,
  contentHash: string,
  inputs: readonly RecordedParty[] = [],
): Assessment {
  return {
    finding: { outcome: 'refer', score: null, reasonCodes: [reason], offers: [], contentHash },
    inputs,
    result: null,
  };
}

function applicantOf(
  order: AssessmentOrder,
  { partyId, role }: Party,
  persons: AssessmentSources['persons'],
): PolicyParty | undefined {
  const person = persons.get(partyId);
  if (!person) return undefined;
  const inputs = { application: applicationFeatures(order), person: personFeatures(person, order) };
  return { partyId, role, inputs };
}

/** What keeps any party from being asked about at all, found before anybody is: a report that decides nothing costs. */
function firstMissing(order: AssessmentOrder, needs: readonly PartyNeeds[]): RiskReasonCode | undefined {
  const found = needs.some(({ partyId, providerData }) => {
    const party = order.parties.find((candidate) => candidate.partyId === partyId);
    return party && providerData.some((kind) => isUnconsented(kind, order, party));
  });
  return found ? 'consent_missing' : undefined;
}

function isUnconsented(kind: ProviderKind, order: AssessmentOrder, party: Party): boolean {
  switch (kind) {
    case 'bureau':
      return bureauRequest(order, party) === undefined;
    case 'bank_data':
      return bankDataRequest(order, party) === undefined;
    case 'identity':
      return false;
    default:
      return kind satisfies never;
  }
}

/** Everything that the stage wants of one party. */
async function fetchFor(
  order: AssessmentOrder,
  { partyId, providerData }: PartyNeeds,
  sources: AssessmentSources,
): Promise<Fetched> {
  const party = order.parties.find((candidate) => candidate.partyId === partyId);
  const fetched = await Promise.all(
    providerData.map((kind) => (party ? fetchKind(kind, order, party, sources) : unobtainable)),
  );
  let inputs: PolicyInputs = {};
  for (const one of fetched) {
    if ('missing' in one) return one;
    inputs = { ...inputs, ...one.inputs };
  }
  return { inputs };
}

const unobtainable: Fetched = { missing: 'provider_unavailable' };
const unconsented: Fetched = { missing: 'consent_missing' };

async function fetchKind(
  kind: ProviderKind,
  order: AssessmentOrder,
  party: Party,
  sources: AssessmentSources,
): Promise<Fetched> {
  switch (kind) {
    case 'bureau': {
      const request = bureauRequest(order, party);
      if (!request) return unconsented;
      const answer = await sources.bureau(request);
      return answer.outcome === 'received'
        ? { inputs: { bureau: bureauFeatures(answer.data) } }
        : withoutReport(answer);
    }
    case 'bank_data': {
      const request = bankDataRequest(order, party);
      if (!request) return unconsented;
      const answer = await sources.bankData(request);
      return answer.outcome === 'received'
        ? { inputs: { bank_data: bankDataFeatures(answer.data, order) } }
        : withoutReport(answer);
    }
    case 'identity':
      // Publication refuses policies that need it; one that got in all the same refers.
      return unobtainable;
    default:
      return kind satisfies never;
  }
}

function withoutReport({ reason }: Extract<ProviderOutcome, { outcome: 'unavailable' }>): Fetched {
  return reason === 'consent_revoked' ? unconsented : unobtainable;
}

function withAnswers(
  party: PolicyParty,
  answers: readonly { partyId: string; fetched: Fetched }[],
): PolicyParty {
  const answer = answers.find(({ partyId }) => partyId === party.partyId)?.fetched;
  if (!answer || 'missing' in answer) return party;
  return { ...party, inputs: { ...party.inputs, ...answer.inputs } };
}

function concluded(result: PolicyResult, inputs: readonly RecordedParty[]): Assessment {
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

import type { CompiledPolicy, FeatureValues } from '../compilation/compiled-policy.ts';
import { type ProviderKind, providerKinds } from '../document/names.ts';
import type { ExplanationNode } from '../explanation/explanation-node.ts';
import { concludeUnreadable, writeResult } from './conclude.ts';
import { seen } from './explain-condition.ts';
import { featureValues, givenValues, readFeature } from './feature-values.ts';
import { findOffer, type OfferFindings } from './find-offer.ts';
import type { PolicyParty, RecordedParty } from './party.ts';
import { settleTogether } from './party-values.ts';
import type { PartyFinding, PolicyResult } from './policy-result.ts';
import { rankReasons } from './ranked-reasons.ts';
import { membersOf, recordInputs } from './recorded-inputs.ts';
import { runStages, type StagesRun } from './run-stages.ts';

/** Where the evaluation of one or several parties stands. `parties` is what was read so far: keep it encrypted. */
export type PartiesEvaluation = { readonly parties: readonly RecordedParty[] } & (
  | { readonly status: 'needs'; readonly needs: readonly PartyNeeds[] }
  | { readonly status: 'complete'; readonly result: PolicyResult }
);

/** Provider data that the next stage wants of one party. */
export interface PartyNeeds {
  readonly partyId: string;
  readonly providerData: readonly ProviderKind[];
}

/** A party whose file the rules are asked of, as far as they came. */
interface JudgedParty extends RecordedParty {
  readonly values: FeatureValues;
  readonly run: StagesRun;
  readonly isPrimary: boolean;
  readonly score: number | null;
}

/**
 * Evaluates those who apply together, by the policy's `joint`, as far as their inputs reach: to one result, or to the
 * first stage that needs provider data which some party's inputs have not. Stages run for all parties in step, so that
 * nothing is bought for an application that somebody's file has already ended: a decline of any party is the
 * application's, else a referral of any. A provider kind given as null has answered with nothing. One party alone gives
 * what `startEvaluation` gives. Never throws; the same policy and inputs give the same answer.
 */
export function evaluateParties(policy: CompiledPolicy, given: readonly PolicyParty[]): PartiesEvaluation {
  const parties = given.map(({ partyId, role, inputs }) => ({
    partyId,
    role,
    inputs: recordInputs(policy, inputs),
  }));
  const judged = judge(policy, parties);
  const endedAt = Math.min(...judged.map(stageOf));
  const stopped = judged.filter(
    (party) => stageOf(party) === endedAt && endedAt !== Number.POSITIVE_INFINITY,
  );
  if (stopped.some(({ run }) => run.ended === 'needs')) {
    return { status: 'needs', parties, needs: needsAt(policy, endedAt, parties, judged) };
  }
  const [deciding] = judged.toSorted((one, other) => scoreRank(one) - scoreRank(other));
  if (deciding === undefined) {
    const result = concludeUnreadable(policy, featureValues(policy, {}), 'there is no party to judge');
    return { status: 'complete', parties, result };
  }
  const found = stopped.length > 0 ? stoppedBy(stopped) : offerTo(policy, deciding, judged);
  return { status: 'complete', parties, result: write(policy, deciding, judged, found, endedAt) };
}

/** Runs the stages for each party that the policy decides by. */
function judge(policy: CompiledPolicy, parties: readonly RecordedParty[]): readonly JudgedParty[] {
  const primary = parties.find(({ role }) => role === 'primary') ?? parties[0];
  const valued = parties.map((party) => ({
    ...party,
    values: { ...givenValues(policy, party.inputs), own: new Map() },
  }));
  settleTogether(policy, valued);
  return valued
    .filter(({ partyId }) => policy.joint.decides !== 'primary' || partyId === primary?.partyId)
    .map((party) => {
      const { values } = party;
      const isPrimary = party.partyId === primary?.partyId;
      const answered = answeredFor(policy, party, parties);
      const score = readFeature(policy, values, policy.document.score);
      return {
        ...party,
        isPrimary,
        run: runStages(policy, values, { answered, isPrimary, explain: true }),
        score: typeof score === 'number' ? score : null,
      };
    });
}

/** A kind that combinations are made of has been answered for a party only when all parties have it. */
function answeredFor(
  policy: CompiledPolicy,
  party: RecordedParty,
  parties: readonly RecordedParty[],
): ReadonlySet<ProviderKind> {
  return new Set(
    providerKinds.filter((kind) => {
      const asked = policy.joint.combinedKinds.includes(kind) ? parties : [party];
      return asked.every((one) => hasAnswered(one, kind));
    }),
  );
}

function hasAnswered({ inputs }: RecordedParty, kind: ProviderKind): boolean {
  return membersOf(inputs, kind) !== undefined;
}

/** Of a party that does not decide, only what combinations are made of: a report that nobody reads is not bought. */
function needsAt(
  policy: CompiledPolicy,
  stageIndex: number,
  parties: readonly RecordedParty[],
  judged: readonly JudgedParty[],
): readonly PartyNeeds[] {
  const wanted = policy.stages[stageIndex]?.needs ?? [];
  return parties.flatMap((party) => {
    const decides = judged.some(({ partyId }) => partyId === party.partyId);
    const providerData = wanted.filter(
      (kind) => !hasAnswered(party, kind) && (decides || policy.joint.combinedKinds.includes(kind)),
    );
    return providerData.length > 0 ? [{ partyId: party.partyId, providerData }] : [];
  });
}

function stageOf({ run }: JudgedParty): number {
  return run.ended === 'passed' ? Number.POSITIVE_INFINITY : run.stageIndex;
}

/** A score that is missing comes before the lowest: it must be looked at. */
function scoreRank({ score }: JudgedParty): number {
  return score ?? Number.NEGATIVE_INFINITY;
}

function stoppedBy(stopped: readonly JudgedParty[]): OfferFindings {
  const outcome = stopped.some(({ run }) => run.ended === 'decline') ? 'decline' : 'refer';
  const reasonCodes = stopped
    .filter(({ run }) => run.ended === outcome)
    .flatMap(({ run }) => run.reasonCodes);
  return { outcome, reasonCodes, terms: null, nodes: [] };
}

function offerTo(
  policy: CompiledPolicy,
  deciding: JudgedParty,
  judged: readonly JudgedParty[],
): OfferFindings {
  const others = judged.filter((party) => party !== deciding);
  return findOffer(policy, [deciding, ...others], true);
}

function write(
  policy: CompiledPolicy,
  deciding: JudgedParty,
  judged: readonly JudgedParty[],
  found: OfferFindings,
  endedAt: number,
): PolicyResult {
  const [only] = judged;
  if (only !== undefined && judged.length === 1) return writeResult(policy, only.values, found, only.run);
  const marked = <Item extends object>(partyId: string, items: readonly Item[]) =>
    items.map((item) => ({ ...item, partyId }));
  const whole = writeResult(policy, deciding.values, found, {
    requirements: judged.flatMap(({ partyId, run }) => marked(partyId, run.requirements)),
    flags: judged.flatMap(({ partyId, run }) => marked(partyId, run.flags)),
    nodes: judged.map((party, index) => partyNode(policy, party, nameOf(judged, index), endedAt)),
  });
  return { ...whole, parties: judged.map((party) => partyFinding(policy, party, endedAt)) };
}

function partyFinding(policy: CompiledPolicy, party: JudgedParty, endedAt: number): PartyFinding {
  const { partyId, role, score, run } = party;
  const outcome = outcomeOf(party, endedAt);
  const reasons = rankReasons(policy, outcome === 'passed' ? [] : run.reasonCodes);
  return { partyId, role, outcome, score, reasons };
}

/** Stages up to the one that ended the matter: what another party's file would have said later decided nothing. */
function partyNode(
  policy: CompiledPolicy,
  party: JudgedParty,
  name: string,
  endedAt: number,
): ExplanationNode {
  return {
    kind: 'party',
    name,
    saw: seen(policy, party.values, [policy.document.score]),
    gave: outcomeOf(party, endedAt),
    comparisons: [],
    children: party.run.nodes.slice(0, endedAt + 1),
  };
}

function outcomeOf(party: JudgedParty, endedAt: number): PartyFinding['outcome'] {
  const { ended } = party.run;
  return stageOf(party) === endedAt && (ended === 'decline' || ended === 'refer') ? ended : 'passed';
}

/** `co_applicant`, and `co_applicant 2` for a second one. */
function nameOf(judged: readonly JudgedParty[], index: number): string {
  const role = judged[index]?.role ?? '';
  const before = judged.slice(0, index).filter((party) => party.role === role).length;
  return before === 0 ? role : `${role} ${before + 1}`;
}

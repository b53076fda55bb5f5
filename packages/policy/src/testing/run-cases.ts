import type { CompiledPolicy } from '../compilation/compiled-policy.ts';
import { type ProviderKind, providerKinds } from '../document/names.ts';
import type { PolicyCase, PolicyTests } from '../document/test-document.ts';
import { evaluateParties } from '../evaluation/evaluate-parties.ts';
import { featuresSeen } from '../evaluation/features-seen.ts';
import type { PolicyParty } from '../evaluation/party.ts';
import type { PolicyResult } from '../evaluation/policy-result.ts';
import type { Scalar } from '../explanation/explanation-node.ts';

/** One expectation that was not met. */
export interface CaseDifference {
  /** `outcome`, `reasons`, `offer.amountMinor`, ... */
  readonly what: string;
  readonly expected: unknown;
  readonly actual: unknown;
}

export interface CaseResult {
  readonly name: string;
  readonly differences: readonly CaseDifference[];
  readonly result: PolicyResult;
}

type Given = PolicyCase['given'];

/** Runs the cases of a policy; a case without differences has passed. Never throws. */
export function runPolicyTests(policy: CompiledPolicy, tests: PolicyTests): readonly CaseResult[] {
  return tests.cases.map((one) => runCase(policy, tests.given, one));
}

function runCase(policy: CompiledPolicy, shared: Given, one: PolicyCase): CaseResult {
  const parties = partiesOf(shared, one);
  const { result, bought } = buyUntilDecided(policy, parties);
  const seen = one.expect.features === undefined ? {} : featuresSeen(policy, parties);
  return { name: one.name, result, differences: differencesOf(one.expect, result, bought, seen) };
}

function partiesOf(shared: Given, { given, parties }: PolicyCase): readonly PolicyParty[] {
  const common = layOver(shared, given);
  return (parties ?? [{ role: 'primary', given: {} }]).map((party, index) => ({
    partyId: `party ${index + 1}`,
    role: party.role,
    inputs: layOver(common, party.given) as PolicyParty['inputs'],
  }));
}

/** Feature by feature; a source given as null has answered with nothing. */
function layOver(below: Given, above: Given): Given {
  const merged: Record<string, Given[string]> = { ...below };
  for (const [source, members] of Object.entries(above)) {
    const under = merged[source];
    merged[source] = members === null ? null : { ...(under ?? {}), ...members };
  }
  return merged;
}

/** Hands out provider data only when a stage asks for it, so that a case shows what would have been bought. */
function buyUntilDecided(policy: CompiledPolicy, parties: readonly PolicyParty[]) {
  const bought: ProviderKind[] = [];
  let known = parties.map((party) => ({ ...party, inputs: withoutProviders(party.inputs) }));
  for (;;) {
    const evaluation = evaluateParties(policy, known);
    if (evaluation.status === 'complete') return { result: evaluation.result, bought };
    for (const { partyId, providerData } of evaluation.needs) {
      for (const kind of providerData) if (!bought.includes(kind)) bought.push(kind);
      const source = parties.find((party) => party.partyId === partyId)?.inputs ?? {};
      const answers = Object.fromEntries(providerData.map((kind) => [kind, source[kind] ?? null]));
      known = known.map((party) =>
        party.partyId === partyId ? { ...party, inputs: { ...party.inputs, ...answers } } : party,
      );
    }
  }
}

function withoutProviders(inputs: PolicyParty['inputs']): PolicyParty['inputs'] {
  return Object.fromEntries(
    Object.entries(inputs).filter(([source]) => !providerKinds.some((kind) => kind === source)),
  );
}

function differencesOf(
  expected: PolicyCase['expect'],
  result: PolicyResult,
  bought: readonly ProviderKind[],
  seen: Readonly<Record<string, Scalar | null>>,
): readonly CaseDifference[] {
  const offer = result.offers[0] ?? result.line;
  const actual: Record<string, unknown> = {
    outcome: result.outcome,
    reasons: result.reasons.map(({ code }) => code),
    score: result.score,
    flags: result.flags.map(({ ruleId }) => ruleId),
    requirements: result.requirements.map(({ document }) => document),
    bought,
  };
  const { offer: expectedOffer = {}, features = {}, ...plain } = expected;
  const wanted = [
    ...Object.entries(plain).map(([what, value]) => ({ what, value, actual: actual[what] })),
    ...Object.entries(expectedOffer).map(([part, value]) => ({
      what: `offer.${part}`,
      value,
      actual: offer === undefined ? null : (offer as unknown as Record<string, unknown>)[part],
    })),
    ...Object.entries(features).map(([name, value]) => ({ what: name, value, actual: seen[name] ?? null })),
  ];
  return wanted
    .filter(({ value, actual: got }) => value !== undefined && !isSame(value, got))
    .map(({ what, value, actual: got }) => ({ what, expected: value, actual: got }));
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

import type { CompiledPolicy } from '../compilation/compiled-policy.ts';
import type { PolicyInputs, RecordedInputs } from './evaluation-state.ts';
import { suppliedValue } from './feature-values.ts';

/** One of those who apply together, with what is known of them; the application's own inputs are the same in each. */
export interface PolicyParty {
  readonly partyId: string;
  /** `primary` is the one that a policy which decides by the primary applicant reads; other roles are only named. */
  readonly role: string;
  readonly inputs: PolicyInputs;
}

/** The same, with no more than the policy declares: with the policy, all that a replay needs. */
export interface RecordedParty {
  readonly partyId: string;
  readonly role: string;
  readonly inputs: RecordedInputs;
}

/**
 * The parties as the rules see them: each with their own file, and with the amounts of all parties together. A sum of
 * which one party's part is missing is missing.
 */
export function poolInputs(
  policy: CompiledPolicy,
  parties: readonly RecordedParty[],
): readonly RecordedParty[] {
  if (parties.length < 2) return parties;
  const totals = policy.joint.sum.map((name) => ({ name, total: totalOf(policy, name, parties) }));
  return parties.map((party) => {
    const inputs: Record<string, Record<string, unknown>> = {};
    for (const [source, members] of Object.entries(party.inputs)) inputs[source] = { ...members };
    for (const { name, total } of totals) {
      const [source = '', field = ''] = name.split('.');
      const members = inputs[source];
      if (members !== undefined) members[field] = total;
    }
    return { ...party, inputs: inputs as RecordedInputs };
  });
}

/** Beyond what a JSON number holds exactly a sum counts as missing: the values are read as safe integers only. */
function totalOf(policy: CompiledPolicy, name: string, parties: readonly RecordedParty[]): number | null {
  const feature = policy.features.get(name);
  if (feature === undefined) return null;
  let total = 0n;
  for (const { inputs } of parties) {
    const value = suppliedValue(feature, inputs);
    if (typeof value !== 'bigint') return null;
    total += value;
  }
  return Number(total);
}

import type { CompiledPolicy } from '../compilation/compiled-policy.ts';
import type { Scalar } from '../explanation/explanation-node.ts';
import { givenValues } from './feature-values.ts';
import type { PolicyParty } from './party.ts';
import { settleTogether } from './party-values.ts';

/** Every feature as the policy sees it of the first party: given, derived, scores and outputs of tables. */
export function featuresSeen(
  policy: CompiledPolicy,
  parties: readonly Pick<PolicyParty, 'role' | 'inputs'>[],
): Readonly<Record<string, Scalar | null>> {
  const valued = parties.map(({ role, inputs }) => ({
    role,
    values: { ...givenValues(policy, inputs), own: new Map() },
  }));
  settleTogether(policy, valued);
  const slots = valued[0]?.values.slots ?? [];
  return Object.fromEntries(
    [...policy.features.values()].map(({ name, slot }) => [name, slots[slot] ?? null]),
  );
}

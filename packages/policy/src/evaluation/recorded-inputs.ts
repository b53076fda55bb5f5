import type { CompiledPolicy } from '../compilation/compiled-policy.ts';
import { featureSources } from '../document/names.ts';
import type { Scalar } from '../explanation/explanation-node.ts';
import type { RecordedInputs } from './evaluation-state.ts';

/** Longer text than any feature needs; it counts as missing. */
const maxTextLength = 10_000;

/**
 * Keeps of the inputs what the policy declares: nothing else is stored, and nothing else can matter on replay. What is
 * no JSON scalar becomes null. Recording what was recorded changes nothing. Takes any value, never throws.
 */
export function recordInputs(policy: CompiledPolicy, inputs: unknown): RecordedInputs {
  const recorded: Record<string, Record<string, Scalar | null>> = {};
  for (const source of featureSources) {
    if (source !== 'derived' && membersOf(inputs, source) !== undefined) recorded[source] = {};
  }
  for (const { source, field } of policy.given) {
    const kept = recorded[source];
    const members = membersOf(inputs, source);
    if (kept === undefined || members === undefined) continue;
    if (Object.hasOwn(members, field)) kept[field] = scalarOf(members[field]);
  }
  return recorded;
}

/** The members that the inputs give for a source; a source given as null answered with nothing. */
export function membersOf(inputs: unknown, source: string): Readonly<Record<string, unknown>> | undefined {
  if (!isRecord(inputs) || !Object.hasOwn(inputs, source)) return undefined;
  const members = inputs[source];
  if (members === undefined) return undefined;
  return isRecord(members) ? members : {};
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function scalarOf(value: unknown): Scalar | null {
  if (typeof value === 'boolean') return value;
  // Adding 0 turns -0, which JSON cannot carry, into 0.
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : null;
  return typeof value === 'string' && value.length <= maxTextLength ? value : null;
}

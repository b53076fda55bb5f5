import type { CompiledFeature, CompiledPolicy, FeatureValues } from '../compilation/compiled-policy.ts';
import type { Combination } from '../document/joint-document.ts';
import type { Slot } from '../expressions/compiled-expression.ts';
import { settle, settleOne } from './feature-values.ts';

/** The values of one party, and who they are in the application. */
export interface PartyValues {
  readonly values: FeatureValues;
  readonly role: string;
}

/**
 * Works out the features of all parties in step, putting together what the policy puts together as soon as it is known,
 * so that what is made of it is made of the whole. `computed` leaves the given ones as they are: they were put together
 * before. A value of which one party's part is missing is missing.
 */
export function settleTogether(
  policy: CompiledPolicy,
  parties: readonly PartyValues[],
  which: 'all' | 'computed' = 'all',
): void {
  const [only] = parties;
  if (parties.length < 2) {
    if (only !== undefined) settle(policy, only.values);
    return;
  }
  const { combine } = policy.joint;
  for (const feature of policy.features.values()) {
    if (feature.phase !== 'inputs') continue;
    if (feature.compute !== null) for (const { values } of parties) settleOne(feature, values);
    else if (which === 'computed') continue;
    const how = combine.get(feature.name);
    if (how !== undefined) putTogether(feature, how, parties);
  }
}

function putTogether(feature: CompiledFeature, how: Combination, parties: readonly PartyValues[]): void {
  const combined = combinedValue(feature, how, parties);
  for (const { values } of parties) {
    values.own.set(feature.slot, values.slots[feature.slot]);
    values.slots[feature.slot] = combined;
  }
}

function combinedValue(
  { slot, declaration }: CompiledFeature,
  how: Combination,
  parties: readonly PartyValues[],
): Slot {
  if (how === 'primary') {
    const primary = parties.find(({ role }) => role === 'primary') ?? parties[0];
    return primary?.values.slots[slot];
  }
  const numbers: number[] = [];
  for (const { values } of parties) {
    const value = values.slots[slot];
    if (typeof value !== 'number') return undefined;
    numbers.push(value);
  }
  const value = fold(how, numbers, parties);
  if (declaration.type !== 'int') return Number.isFinite(value) ? value : undefined;
  // Beyond what a double holds exactly a sum counts as missing.
  return Number.isSafeInteger(value) ? value : undefined;
}

function fold(
  how: Exclude<Combination, 'primary'>,
  numbers: readonly number[],
  parties: readonly PartyValues[],
): number {
  switch (how) {
    case 'sum':
      return sumOf(numbers);
    case 'lowest':
      return Math.min(...numbers);
    case 'highest':
      return Math.max(...numbers);
    case 'average':
      return Math.floor(sumOf(numbers) / numbers.length);
    default: {
      const weights = parties.map(({ role }) => how.weighted[role] ?? 0);
      const whole = sumOf(weights);
      const weighed = sumOf(numbers.map((value, index) => value * (weights[index] ?? 0)));
      return whole === 0 ? Number.NaN : Math.floor(weighed / whole);
    }
  }
}

function sumOf(numbers: readonly number[]): number {
  let sum = 0;
  for (const value of numbers) sum += value;
  return sum;
}

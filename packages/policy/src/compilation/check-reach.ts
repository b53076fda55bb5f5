import type { Cell } from '../document/cell.ts';
import type { InputDocument } from '../document/input-document.ts';
import type { PolicyMistake } from '../document/policy-mistake.ts';
import type { PolicySource } from '../document/policy-source.ts';
import { compares } from '../expressions/closure-comparison.ts';
import type { SetComparison, Slot, Way } from '../expressions/compiled-expression.ts';
import type { CompiledFeature, CompiledStage } from './compiled-policy.ts';
import { sampleValues } from './sample-values.ts';

type Features = ReadonlyMap<string, CompiledFeature>;

/** Pairs of ways that are looked at; of a policy with more the rest is taken to be reachable. */
const maxLooks = 100_000;

/** A rule of an earlier stage that ends the matter, in one of the ways in which it does. */
interface Ending {
  readonly id: string;
  readonly way: Way;
}

/**
 * Rules that no application reaches: their comparisons contradict one another or what the inputs can be, or whatever
 * makes them hold makes a rule of an earlier stage hold that ends the matter. What is more than a comparison with
 * constants is taken to be possible, so that no rule is refused that could be reached.
 */
export function checkReach(
  stages: readonly CompiledStage[],
  features: Features,
  source: PolicySource,
): readonly PolicyMistake[] {
  const earlier: Ending[] = [];
  const mistakes: PolicyMistake[] = [];
  let looks = 0;
  for (const [stage, { rules, when }] of stages.entries()) {
    for (const [index, { document, condition }] of rules.entries()) {
      looks += (condition.ways?.length ?? 0) * (earlier.length + 1);
      if (looks > maxLooks) return mistakes;
      const why = condition.ways === undefined ? undefined : unreachable(condition.ways, earlier, features);
      if (why === undefined) continue;
      const path = ['stages', stage, 'rules', index, 'when'];
      mistakes.push(source.mistakeAt(path, `the rule "${document.id}" is never reached: ${why}`));
    }
    // A stage that may be passed over ends nothing for sure.
    if (when !== null) continue;
    for (const { document, condition } of rules) {
      const ends = document.outcome === 'decline' || document.outcome === 'refer';
      if (!ends || document.appliesTo === 'primary') continue;
      for (const way of condition.ways ?? []) if (way.isPlain) earlier.push({ id: document.id, way });
    }
  }
  return mistakes;
}

function unreachable(
  ways: readonly Way[],
  earlier: readonly Ending[],
  features: Features,
): string | undefined {
  let ending: string | undefined;
  for (const way of ways) {
    if (isContradiction(way, features)) continue;
    const before = earlier.find((one) => implies(way, one.way, features));
    if (before === undefined) return undefined;
    ending ??= before.id;
  }
  return ending === undefined
    ? 'its condition cannot hold'
    : `where it holds, "${ending}" has ended the matter in an earlier stage`;
}

function isContradiction({ comparisons }: Way, features: Features): boolean {
  return byFeature(comparisons).some(([name, wanted]) => {
    const samples = samplesFor(features.get(name)?.declaration, wanted);
    return samples !== undefined && !samples.some((value) => wanted.every((one) => holds(one, value)));
  });
}

/** Whether every application that is on one way is on the other as well. */
function implies({ comparisons }: Way, other: Way, features: Features): boolean {
  return byFeature(other.comparisons).every(([name, wanted]) => {
    const given = comparisons.filter(({ feature }) => feature === name);
    const samples = samplesFor(features.get(name)?.declaration, [...wanted, ...given]);
    if (given.length === 0 || samples === undefined) return false;
    return samples
      .filter((value) => given.every((one) => holds(one, value)))
      .every((value) => wanted.every((one) => holds(one, value)));
  });
}

function byFeature(
  comparisons: readonly SetComparison[],
): readonly (readonly [string, readonly SetComparison[]])[] {
  const names = [...new Set(comparisons.map(({ feature }) => feature))];
  return names.map((name) => [name, comparisons.filter(({ feature }) => feature === name)]);
}

/** One value out of each part that the comparisons tell apart; a comparison with a missing value never holds. */
function samplesFor(
  declaration: InputDocument | undefined,
  comparisons: readonly SetComparison[],
): readonly Slot[] | undefined {
  if (declaration === undefined) return undefined;
  const cells = comparisons.map(cellOf);
  // Texts are ordered by what no sample tells, so that only equality is looked at.
  const isOrdered = comparisons.some(
    (one) => 'operator' in one && one.operator !== '==' && one.operator !== '!=',
  );
  if (declaration.type === 'string' && isOrdered) return undefined;
  return sampleValues(declaration, cells)
    .map(({ value }) => value)
    .filter((value) => value !== undefined);
}

/** The cell whose edges are those of the comparison. */
function cellOf(one: SetComparison): Cell {
  if ('oneOf' in one) return [...one.oneOf];
  const { operator, limit } = one;
  if (typeof limit !== 'number') return limit;
  switch (operator) {
    case '<':
      return { lt: limit };
    case '<=':
      return { lte: limit };
    case '>':
      return { gt: limit };
    case '>=':
      return { gte: limit };
    default:
      return limit;
  }
}

function holds(comparison: SetComparison, value: Slot): boolean {
  if (value === undefined) return false;
  if ('oneOf' in comparison) return comparison.oneOf.includes(value) === comparison.isOneOf;
  return compares[comparison.operator](value, comparison.limit);
}

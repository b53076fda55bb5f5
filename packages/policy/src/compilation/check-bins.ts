import type { InputDocument } from '../document/input-document.ts';
import type { DocumentPath, PolicyMistake } from '../document/policy-mistake.ts';
import type { BinDocument, ScorecardDocument } from '../document/scorecard-document.ts';
import { cellMistake, cellTest } from './cell-test.ts';
import { sampleValues } from './sample-values.ts';

type At = (path: DocumentPath, message: string) => PolicyMistake;

/** Bins that overlap, that leave a value without points, or that nobody can be in. */
export function checkBins(
  kind: ScorecardDocument['kind'],
  bins: readonly BinDocument[],
  declaration: InputDocument,
  at: At,
): readonly PolicyMistake[] {
  const mistakes = bins.flatMap((bin, index) => [
    ...checkBin(kind, bin, declaration, (path, message) => at(['bins', index, ...path], message)),
    ...(bins.findIndex(({ id }) => id === bin.id) < index
      ? [at(['bins', index, 'id'], `the id "${bin.id}" is given twice`)]
      : []),
    ...(bins.findIndex((other) => isSameCatchAll(bin, other)) < index
      ? [at(['bins', index], 'there is such a bin already')]
      : []),
  ]);
  return mistakes.length > 0 ? mistakes : checkCover(bins, declaration, at);
}

function isSameCatchAll(bin: BinDocument, other: BinDocument): boolean {
  if (bin === other) return true;
  if (bin.special !== undefined) return bin.special === other.special;
  return (
    bin.when === undefined &&
    bin.missing === other.missing &&
    bin.otherwise === other.otherwise &&
    other.when === undefined &&
    other.special === undefined
  );
}

function checkBin(
  kind: ScorecardDocument['kind'],
  { when, missing, special, otherwise, points, value }: BinDocument,
  declaration: InputDocument,
  at: At,
): readonly PolicyMistake[] {
  const whom = [when, missing, special, otherwise].filter((part) => part !== undefined);
  if (whom.length !== 1) return [at([], 'a bin has one of when, missing, special and otherwise')];
  if (
    (kind === 'points' ? points : value) === undefined ||
    (kind === 'points' ? value : points) !== undefined
  ) {
    return [
      at([], `a bin of a ${kind === 'points' ? 'points card has points' : 'logistic model has a value'}`),
    ];
  }
  const wrong = when === undefined ? undefined : cellMistake(when, declaration);
  if (wrong !== undefined) return [at(['when'], wrong)];
  const { whenMissing, special: specials = {} } = declaration;
  const canMiss = whenMissing === null || whenMissing === 'null';
  if (missing && !canMiss && Object.keys(specials).length === 0) {
    return [at([], 'nobody is in it: the feature is never missing here, it refers or takes another value')];
  }
  return special !== undefined && !Object.hasOwn(specials, special)
    ? [at(['special'], `the feature has no special value "${special}"`)]
    : [];
}

/** One value out of each part that the bins tell apart: which of them have it. */
function checkCover(
  bins: readonly BinDocument[],
  declaration: InputDocument,
  at: At,
): readonly PolicyMistake[] {
  const cells = bins.flatMap(({ when }) => (when === undefined ? [] : [when]));
  const tests = bins.map(({ when }) => (when === undefined ? () => false : cellTest(when)));
  const looked = sampleValues(declaration, cells).map(({ value, words }) => ({
    words,
    isMissing: value === undefined,
    hits: tests.flatMap((test, index) => (test(value) ? [index] : [])),
  }));
  const overlaps = new Map<string, PolicyMistake>();
  for (const { words, hits } of looked) {
    const [first, second] = hits;
    // One slip in a figure makes several: one overlap for each pair is enough to mend.
    if (first === undefined || second === undefined || overlaps.has(`${first}/${second}`)) continue;
    const message = `the bin overlaps "${bins[first]?.id}": both have ${words}`;
    overlaps.set(`${first}/${second}`, at(['bins', second], message));
  }
  const left = looked.filter(({ hits }) => hits.length === 0);
  const gaps = left
    .filter(({ isMissing }) => !bins.some(({ missing, otherwise }) => (isMissing ? missing : otherwise)))
    .map(({ words }) => at(['bins'], `no bin has ${words}`));
  const used = new Set(looked.flatMap(({ hits }) => hits));
  const isRestUsed = left.some(({ isMissing }) => !isMissing);
  const idle = bins.flatMap(({ when, otherwise }, index) => {
    const isIdle = when === undefined ? otherwise === true && !isRestUsed : !used.has(index);
    return isIdle ? [at(['bins', index], 'nobody is in it')] : [];
  });
  return [...overlaps.values(), ...gaps, ...idle, ...uncaughtSpecials(bins, declaration, at)];
}

/** A special value is in its own bin, or counts as missing. */
function uncaughtSpecials(
  bins: readonly BinDocument[],
  { special = {} }: InputDocument,
  at: At,
): readonly PolicyMistake[] {
  return Object.keys(special)
    .filter((name) => !bins.some((bin) => bin.special === name || bin.missing === true))
    .map((name) => at(['bins'], `no bin has the special value "${name}"`));
}

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

function checkCover(
  bins: readonly BinDocument[],
  declaration: InputDocument,
  at: At,
): readonly PolicyMistake[] {
  const cells = bins.flatMap(({ when }) => (when === undefined ? [] : [when]));
  const tests = bins.map(({ when }) => (when === undefined ? () => false : cellTest(when)));
  const mistakes: PolicyMistake[] = [];
  const used = new Set<number>();
  let isRestUsed = false;
  for (const { value, words } of sampleValues(declaration, cells)) {
    const hits = tests.flatMap((test, index) => (test(value) ? [index] : []));
    const [first, second] = hits;
    for (const hit of hits) used.add(hit);
    if (second !== undefined) {
      mistakes.push(at(['bins', second], `the bin overlaps "${bins[first ?? 0]?.id}": both have ${words}`));
    }
    if (first !== undefined) continue;
    const isMissing = value === undefined;
    const isCaught = bins.some(({ missing, otherwise }) => (isMissing ? missing : otherwise));
    if (!isMissing) isRestUsed = true;
    if (!isCaught) mistakes.push(at(['bins'], `no bin has ${words}`));
  }
  for (const [index, { when, otherwise }] of bins.entries()) {
    const isIdle = when === undefined ? otherwise === true && !isRestUsed : !used.has(index);
    if (isIdle) mistakes.push(at(['bins', index], 'nobody is in it'));
  }
  const { special = {} } = declaration;
  const uncaught = Object.keys(special).filter(
    (name) => !bins.some((bin) => bin.special === name || bin.missing === true),
  );
  // One slip in a figure makes several: one overlap for each pair is enough to mend.
  const unique = new Map(
    [...mistakes, ...uncaught.map((name) => at(['bins'], `no bin has the special value "${name}"`))].map(
      (one) => [one.path + one.message.split(':')[0], one],
    ),
  );
  return [...unique.values()];
}

import { compareNames } from './matching/compare-names.ts';
import { explainComparison, type WordFinding } from './matching/explain-comparison.ts';
import { parseName } from './names/parse-name.ts';
import type { EntityKind } from './names/parsed-name.ts';

/** The score from which two names that are compared alone are taken for one. See docs/guides/screening.md. */
export const pairThreshold = 0.76;

export type PairComparison = {
  /** 0 to 1. */
  score: number;
  match: boolean;
  words: readonly WordFinding[];
  /** The whole names agree although their words do not: `run_together`, `backwards`, `characters`, `same_consonants`. */
  whole?: string;
};

/** Compares two names of one kind, without any list. */
export function comparePair(
  kind: EntityKind,
  one: string,
  other: string,
  threshold: number = pairThreshold,
): PairComparison {
  const left = parseName(one, kind);
  const right = parseName(other, kind);
  const comparison = compareNames(left, right);
  return {
    score: comparison.score,
    match: comparison.score >= threshold,
    words: explainComparison(left, right, comparison),
    ...(comparison.whole === undefined ? {} : { whole: comparison.whole }),
  };
}

export { comparePair, kindOf, type PairComparison, pairThreshold } from './compare.ts';
export { csvField, csvRows } from './lists/csv.ts';
export type { WordFinding } from './matching/explain-comparison.ts';
export type { EntityKind } from './names/parsed-name.ts';

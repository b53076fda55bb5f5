export type { AskedAttributes, Corroboration } from './attributes/corroboration.ts';
export { comparePair, type PairComparison, pairThreshold } from './compare.ts';
export {
  type ListInIndex,
  matcherVersion,
  type ScreeningHit,
  ScreeningIndex,
  type ScreeningOptions,
  type ScreeningQuery,
  screeningThreshold,
} from './index/screening-index.ts';
export { countryCode } from './lists/countries.ts';
export { csvField, csvRecords, csvRows } from './lists/csv.ts';
export { entityContent, type ListDifference, listDifference } from './lists/difference.ts';
export type { ListedEntity, ListedName } from './lists/listed-entity.ts';
export { listFormatOf, readList } from './lists/read-list.ts';
export {
  type ListFormat,
  type ListMistake,
  type ListTexts,
  listFormats,
  type ReadList,
} from './lists/reader.ts';
export type { WordFinding } from './matching/explain-comparison.ts';
export { kindOf } from './names/kind-of.ts';
export type { EntityKind } from './names/parsed-name.ts';

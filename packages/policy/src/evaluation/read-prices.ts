import type { CompiledPolicy, FeatureValues } from '../compilation/compiled-policy.ts';
import { rowOfScore } from '../document/score-bands.ts';
import { readFeature } from './feature-values.ts';
import { rowsThatApply } from './look-up-table.ts';

export interface FoundRate {
  readonly row: string;
  readonly annualRateBps: number;
}

/** Rates beyond this are a slip: the price list takes none either. */
const maxRateBps = 100_000;

/** The nominal annual rate of an offer whose amount and term are known; undefined where there is no price for it. */
export function rateFor(policy: CompiledPolicy, offered: FeatureValues): FoundRate | undefined {
  const { pricing, score } = policy.document;
  if (pricing?.table !== undefined) {
    const rate = wholeNumber(readFeature(policy, offered, `${pricing.table}.annualRateBps`));
    if (rate === undefined || rate < 0 || rate > maxRateBps) return undefined;
    return { row: rowNames(policy, pricing.table, offered), annualRateBps: rate };
  }
  const points = readFeature(policy, offered, score);
  const row = typeof points === 'number' ? rowOfScore(pricing?.rows ?? [], points) : undefined;
  return row === undefined ? undefined : { row: row.id, annualRateBps: row.annualRateBps };
}

export interface FoundAmounts {
  readonly row: string;
  readonly minMinor: number;
  readonly maxMinor: number;
}

/** The least and the most that is granted; undefined where nothing is. */
export function amountsFor(policy: CompiledPolicy, offered: FeatureValues): FoundAmounts | undefined {
  const { limits, score } = policy.document;
  const table = limits?.amounts.table;
  if (table !== undefined) {
    const minMinor = wholeNumber(readFeature(policy, offered, `${table}.minMinor`));
    const maxMinor = wholeNumber(readFeature(policy, offered, `${table}.maxMinor`));
    if (minMinor === undefined || maxMinor === undefined) return undefined;
    return { row: rowNames(policy, table, offered), minMinor, maxMinor };
  }
  const points = readFeature(policy, offered, score);
  const row = typeof points === 'number' ? rowOfScore(limits?.amounts.rows ?? [], points) : undefined;
  return row === undefined ? undefined : { row: row.id, minMinor: row.minMinor, maxMinor: row.maxMinor };
}

function wholeNumber(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : undefined;
}

function rowNames({ tables }: CompiledPolicy, name: string, { slots }: FeatureValues): string {
  const table = tables.get(name);
  const rows = table === undefined ? [] : rowsThatApply(table, slots);
  return rows.length === 0 ? 'otherwise' : rows.map(({ id }) => id).join(', ');
}

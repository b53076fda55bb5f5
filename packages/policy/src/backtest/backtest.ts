import type { CompiledPolicy } from '../compilation/compiled-policy.ts';
import type { DataDocument } from '../document/data-document.ts';
import { requestedAmountFeature } from '../document/offer-features.ts';
import { decideByPolicy, type PolicyDecision } from '../evaluation/evaluation.ts';
import type { PolicyOutcome } from '../evaluation/policy-result.ts';
import { addDecision, emptyTally, grants, increase, type PolicyTally } from './policy-tally.ts';
import { type RowReader, rowReader } from './row-reader.ts';

/** Those whom one policy grants and the other does not. */
export interface SwapTally {
  applications: number;
  known: number;
  bad: number;
  /** Why the policy that does not grant them does not. */
  readonly reasons: Map<string, number>;
}

export interface SegmentTally {
  readonly from: PolicyTally;
  readonly to: PolicyTally;
}

/** What two policies came to over the same applications. */
export interface BacktestTally {
  readonly from: PolicyTally;
  readonly to: PolicyTally;
  readonly swapIn: SwapTally;
  readonly swapOut: SwapTally;
  /** Applications by `<outcome before> <outcome after>`. */
  readonly moves: Map<string, number>;
  /** By segment column, then by its value. */
  readonly segments: ReadonlyMap<string, Map<string, SegmentTally>>;
}

export interface Backtest {
  /** One row of the file, as its fields. */
  readonly row: (fields: readonly string[]) => void;
  readonly tally: BacktestTally;
}

export type BacktestResult =
  | { readonly ok: true; readonly backtest: Backtest }
  | { readonly ok: false; readonly message: string };

/** Values of one segment column beyond this many are counted together. */
const maxSegmentValues = 50;

/**
 * Evaluates past applications, row by row, under two policies. Columns are read by the mapping of the second, and by
 * that of the first where it has one of its own. Memory does not grow with the number of rows.
 */
export function startBacktest(
  from: CompiledPolicy,
  to: CompiledPolicy,
  header: readonly string[],
): BacktestResult {
  const data = to.document.data ?? from.document.data;
  if (data === undefined) return refused('no policy says under "data" how the columns of the file are read');
  const readTo = rowReader(to, data, header);
  const readFrom = rowReader(from, from.document.data ?? data, header);
  for (const read of [readTo, readFrom]) {
    if (!read.ok)
      return refused(`the file has no column ${read.missingColumns.map((name) => `"${name}"`).join(', ')}`);
  }
  if (!readTo.ok || !readFrom.ok) return refused('the file cannot be read');
  const segments = (data.segments ?? []).map((name) => ({ name, index: header.indexOf(name) }));
  const unknown = segments.filter(({ index }) => index < 0).map(({ name }) => `"${name}"`);
  if (unknown.length > 0) return refused(`the file has no column ${unknown.join(', ')}`);
  const outcomeIndex = data.outcome === undefined ? -1 : header.indexOf(data.outcome.column);
  if (data.outcome !== undefined && outcomeIndex < 0)
    return refused(`the file has no column "${data.outcome.column}"`);
  return { ok: true, backtest: run(from, to, readFrom.read, readTo.read, data, outcomeIndex, segments) };
}

function run(
  from: CompiledPolicy,
  to: CompiledPolicy,
  readFrom: RowReader,
  readTo: RowReader,
  data: DataDocument,
  outcomeIndex: number,
  segments: readonly { readonly name: string; readonly index: number }[],
): Backtest {
  const tally: BacktestTally = {
    from: emptyTally(),
    to: emptyTally(),
    swapIn: emptySwap(),
    swapOut: emptySwap(),
    moves: new Map(),
    segments: new Map(segments.map(({ name }) => [name, new Map()])),
  };
  const settings = { providerCostMinor: data.providerCostMinor ?? {} };
  const badWords = new Set(data.outcome?.bad);
  return {
    tally,
    row: (fields) => {
      const inputs = readTo(fields);
      const after = decideByPolicy(to, inputs);
      const before = decideByPolicy(from, readFrom(fields));
      const word = outcomeIndex < 0 ? '' : (fields[outcomeIndex] ?? '').trim();
      const isBad = word === '' ? undefined : badWords.has(word);
      const askedMinor = askedIn(inputs);
      addDecision(tally.from, before, isBad, askedMinor, settings);
      addDecision(tally.to, after, isBad, askedMinor, settings);
      increase(tally.moves, moveOf(before.outcome, after.outcome));
      if (grants(after) && !grants(before)) addSwap(tally.swapIn, before, isBad);
      if (grants(before) && !grants(after)) addSwap(tally.swapOut, after, isBad);
      for (const { name, index } of segments) {
        const segment = segmentOf(tally.segments.get(name), (fields[index] ?? '').trim());
        addDecision(segment.from, before, isBad, askedMinor, settings);
        addDecision(segment.to, after, isBad, askedMinor, settings);
      }
    },
  };
}

function moveOf(before: PolicyOutcome, after: PolicyOutcome): string {
  return `${before} ${after}`;
}

function askedIn(inputs: ReturnType<RowReader>): number {
  const [source = '', field = ''] = requestedAmountFeature.split('.');
  const asked = (inputs as Readonly<Record<string, Readonly<Record<string, unknown>>>>)[source]?.[field];
  return typeof asked === 'number' ? asked : 0;
}

function emptySwap(): SwapTally {
  return { applications: 0, known: 0, bad: 0, reasons: new Map() };
}

function addSwap(swap: SwapTally, refusing: PolicyDecision, isBad: boolean | undefined): void {
  swap.applications += 1;
  if (isBad !== undefined) swap.known += 1;
  if (isBad === true) swap.bad += 1;
  for (const code of refusing.reasonCodes) increase(swap.reasons, code);
}

function segmentOf(values: Map<string, SegmentTally> | undefined, given: string): SegmentTally {
  const fresh = { from: emptyTally(), to: emptyTally() };
  if (values === undefined) return fresh;
  const value = values.has(given) || values.size < maxSegmentValues ? given : 'others';
  const known = values.get(value);
  if (known !== undefined) return known;
  values.set(value, fresh);
  return fresh;
}

function refused(message: string): BacktestResult {
  return { ok: false, message };
}

import type { Transaction } from '../../../platform/database/database.ts';
import { addBuckets, percentile } from '../buckets.ts';
import type { ReportOrder } from './query.ts';
import { type Group, readSums } from './read.ts';
import { type Report, reportOf, sumOf } from './report.ts';
import type { DecisionTimeFigures } from './schemas.ts';

type Row = Group & { upToMs: number; decisions: number; totalMs: number };

/** How long applications waited for the first decision that came in the range. */
export async function timeToDecisionReport(
  transaction: Pick<Transaction, 'tables'>,
  order: ReportOrder,
): Promise<Report<DecisionTimeFigures>> {
  const rows = await readSums<Row>(transaction, order, {
    table: 'decision_times',
    by: [{ column: 'up_to_ms', as: 'upToMs' }],
    sums: [
      { column: 'decisions', as: 'decisions' },
      { column: 'total_ms', as: 'totalMs' },
    ],
  });
  return reportOf(order, rows, figuresOf);
}

function figuresOf(rows: readonly Row[]): DecisionTimeFigures {
  const histogram = addBuckets(
    rows.map(({ upToMs, decisions }) => ({ upToMs: Number(upToMs), count: decisions })),
  );
  const decisions = sumOf(rows, 'decisions');
  return {
    decisions,
    meanMs: decisions === 0 ? null : Math.round(sumOf(rows, 'totalMs') / decisions),
    p50Ms: percentile(histogram, 0.5),
    p90Ms: percentile(histogram, 0.9),
    p95Ms: percentile(histogram, 0.95),
    p99Ms: percentile(histogram, 0.99),
    histogram,
  };
}

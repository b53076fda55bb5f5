import type { Transaction } from '../../../platform/database/database.ts';
import { addBuckets, percentile } from '../buckets.ts';
import type { ReportOrder } from './query.ts';
import { type Group, readSums } from './read.ts';
import { type Report, reportOf, share, sumOf } from './report.ts';
import type { CallFigures, ProviderFigures } from './schemas.ts';

type Row = Group & {
  provider: string;
  kind: string;
  outcome: string;
  upToMs: number;
  calls: number;
  totalMs: number;
  costMinor: number;
};

/** What was asked of providers in the range: how long they took, what they cost, how often nothing came. */
export async function providerReport(
  transaction: Pick<Transaction, 'tables'>,
  order: ReportOrder,
): Promise<Report<ProviderFigures>> {
  const rows = await readSums<Row>(transaction, order, {
    table: 'provider_calls',
    by: [
      { column: 'provider', as: 'provider' },
      { column: 'kind', as: 'kind' },
      { column: 'outcome', as: 'outcome' },
      { column: 'up_to_ms', as: 'upToMs' },
    ],
    sums: [
      { column: 'calls', as: 'calls' },
      { column: 'total_ms', as: 'totalMs' },
      { column: 'cost_minor', as: 'costMinor' },
    ],
  });
  return reportOf(order, rows, figuresOf);
}

function figuresOf(rows: readonly Row[]): ProviderFigures {
  const byProvider = grouped(rows, ({ provider, kind }) => `${kind} ${provider}`);
  return {
    ...callsOf(rows),
    costCurrency: 'USD',
    providers: byProvider.map((of) => ({
      provider: of[0]?.provider ?? '',
      kind: of[0]?.kind ?? '',
      ...callsOf(of),
      outcomes: grouped(of, ({ outcome }) => outcome).map((ended) => ({
        outcome: ended[0]?.outcome ?? '',
        calls: sumOf(ended, 'calls'),
        costMinor: sumOf(ended, 'costMinor'),
      })),
    })),
  };
}

function callsOf(rows: readonly Row[]): CallFigures {
  const buckets = addBuckets(rows.map(({ upToMs, calls }) => ({ upToMs: Number(upToMs), count: calls })));
  const calls = sumOf(rows, 'calls');
  const received = sumOf(
    rows.filter(({ outcome }) => outcome === 'received'),
    'calls',
  );
  return {
    calls,
    receivedRate: share(received, calls),
    costMinor: sumOf(rows, 'costMinor'),
    meanMs: calls === 0 ? null : Math.round(sumOf(rows, 'totalMs') / calls),
    p50Ms: percentile(buckets, 0.5),
    p95Ms: percentile(buckets, 0.95),
  };
}

/** The rows by what they have in common, in its order. */
function grouped(rows: readonly Row[], nameOf: (row: Row) => string): Row[][] {
  const groups = Map.groupBy(rows, nameOf);
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, found]) => found);
}

import type { TimeToDecisionReport } from '@creditplane/sdk';
import { renderPairs, renderTable } from '../../output/table.ts';
import { duration, groupColumns, rangeInWords, right, type View } from './view.ts';

/** Percentiles, the histogram as bars, the median along the time, then a row for each group that has any. */
export function timesInWords(report: TimeToDecisionReport, view: View): string[] {
  const { total } = report;
  const most = Math.max(0, ...total.histogram.map(({ count }) => count));
  const bars = total.histogram.map(({ upToMs, count }) => [
    duration(upToMs),
    String(count),
    { text: view.bar(count, most), paint: view.palette.good },
  ]);
  return [
    view.palette.bold(`Time to the first decision, ${rangeInWords(report)}`),
    '',
    ...renderPairs([
      ['Decisions', String(total.decisions)],
      ['Mean', duration(total.meanMs)],
      ['p50', duration(total.p50Ms)],
      ['p90', duration(total.p90Ms)],
      ['p95', duration(total.p95Ms)],
      ['p99', duration(total.p99Ms)],
    ]),
    ...(bars.length > 0 ? ['', ...renderTable([right('UP TO'), right('COUNT'), { title: '' }], bars)] : []),
    ...view.spark(
      report,
      'p50',
      report.data.map(({ p50Ms }) => p50Ms),
    ),
    ...rowsInWords(report),
  ];
}

function rowsInWords(report: TimeToDecisionReport): string[] {
  const groups = groupColumns(report);
  const rows = report.data
    .filter(({ decisions }) => decisions > 0)
    .map((row) => [
      ...groups.cells(row),
      String(row.decisions),
      ...[row.meanMs, row.p50Ms, row.p95Ms, row.p99Ms].map(duration),
    ]);
  if (rows.length === 0) return ['', 'No decisions in this range.'];
  const columns = [
    ...groups.titles.map((title) => ({ title })),
    ...['DECISIONS', 'MEAN', 'P50', 'P95', 'P99'].map(right),
  ];
  return ['', ...renderTable(columns, rows)];
}

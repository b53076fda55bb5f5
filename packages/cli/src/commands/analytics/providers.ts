import type { ProviderReport } from '@creditplane/sdk';
import { formatMoney } from '../../output/money.ts';
import { renderTable } from '../../output/table.ts';
import { duration, groupColumns, percent, rangeInWords, right, type View } from './view.ts';

/** Each provider with a bar of what it cost, the calls along the time, then a row for each group that has any. */
export function providersInWords(report: ProviderReport, view: View): string[] {
  const { total } = report;
  const most = Math.max(0, ...total.providers.map(({ costMinor }) => costMinor));
  const rows = total.providers.map((of) => [
    of.provider,
    of.kind,
    String(of.calls),
    percent(of.receivedRate),
    duration(of.p50Ms),
    duration(of.p95Ms),
    formatMoney(of.costMinor, total.costCurrency),
    { text: view.bar(of.costMinor, most), paint: view.palette.uncertain },
  ]);
  const columns = [
    { title: 'PROVIDER' },
    { title: 'KIND' },
    ...['CALLS', 'ANSWERED', 'P50', 'P95', 'COST'].map(right),
    { title: '' },
  ];
  return [
    view.palette.bold(`Calls of providers, ${rangeInWords(report)}`),
    '',
    ...(rows.length > 0 ? renderTable(columns, rows) : []),
    ...view.spark(
      report,
      'Calls',
      report.data.map(({ calls }) => calls),
    ),
    ...rowsInWords(report),
  ];
}

function rowsInWords(report: ProviderReport): string[] {
  const groups = groupColumns(report);
  const rows = report.data
    .filter(({ calls }) => calls > 0)
    .map((row) => [
      ...groups.cells(row),
      String(row.calls),
      percent(row.receivedRate),
      duration(row.p50Ms),
      duration(row.p95Ms),
      formatMoney(row.costMinor, report.total.costCurrency),
    ]);
  if (rows.length === 0) return ['No calls in this range.'];
  const columns = [
    ...groups.titles.map((title) => ({ title })),
    ...['CALLS', 'ANSWERED', 'P50', 'P95', 'COST'].map(right),
  ];
  return ['', ...renderTable(columns, rows)];
}

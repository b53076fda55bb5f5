import type { FunnelReport } from '@creditplane/sdk';
import { renderTable } from '../../output/table.ts';
import { groupColumns, percent, rangeInWords, right, type View } from './view.ts';

/** The steps as bars, then a row for each group that has any. */
export function funnelInWords(report: FunnelReport, view: View): string[] {
  const { total } = report;
  const steps: [name: string, count: number][] = [
    ['submitted', total.submitted],
    ['checked', total.checked],
    ['decided', total.decided],
    ['  approved', total.outcomes.approved],
    ['  counteroffered', total.outcomes.counteroffered],
    ['  declined', total.outcomes.declined],
    ['  referred', total.outcomes.referred],
    ['  action required', total.outcomes.actionRequired],
    ['offered', total.offered],
    ['accepted', total.accepted],
    ['expired', total.expired],
    ['incomplete', total.incomplete],
    ['withdrawn', total.withdrawn],
  ];
  const bars = steps.map(([name, count]) => [
    name,
    String(count),
    total.submitted > 0 ? percent(count / total.submitted) : '-',
    { text: view.bar(count, total.submitted), paint: view.palette.good },
  ]);
  return [
    view.palette.bold(`Applications submitted ${rangeInWords(report)}`),
    '',
    ...renderTable([{ title: 'STEP' }, right('COUNT'), right('SHARE'), { title: '' }], bars),
    '',
    `Accepted of offered: ${percent(total.acceptanceRate)}`,
    ...view.spark(
      report,
      'Submitted',
      report.data.map(({ submitted }) => submitted),
    ),
    ...rowsInWords(report),
  ];
}

function rowsInWords(report: FunnelReport): string[] {
  const groups = groupColumns(report);
  const rows = report.data
    .filter(({ submitted }) => submitted > 0)
    .map((row) => [
      ...groups.cells(row),
      ...[row.submitted, row.checked, row.decided, row.offered, row.accepted].map(String),
      percent(row.acceptanceRate),
    ]);
  if (rows.length === 0) return ['', 'No applications in this range.'];
  const columns = [
    ...groups.titles.map((title) => ({ title })),
    ...['SUBMITTED', 'CHECKED', 'DECIDED', 'OFFERED', 'ACCEPTED', 'RATE'].map(right),
  ];
  return ['', ...renderTable(columns, rows)];
}

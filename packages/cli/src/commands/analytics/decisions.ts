import type { DecisionReport } from '@creditplane/sdk';
import { renderTable } from '../../output/table.ts';
import { groupColumns, percent, rangeInWords, right, type View } from './view.ts';

/** The outcomes as bars, the approval rate along the time, then a row for each group that has any. */
export function decisionsInWords(report: DecisionReport, view: View): string[] {
  const { total } = report;
  const outcomes: [name: string, count: number, paint: (text: string) => string][] = [
    ['approved', total.outcomes.approved, view.palette.good],
    ['counteroffered', total.outcomes.counteroffered, view.palette.uncertain],
    ['declined', total.outcomes.declined, view.palette.bad],
    ['referred', total.outcomes.referred, view.palette.uncertain],
    ['action required', total.outcomes.actionRequired, view.palette.uncertain],
  ];
  const most = Math.max(...outcomes.map(([, count]) => count));
  const bars = outcomes.map(([name, count, paint]) => [
    name,
    String(count),
    { text: view.bar(count, most), paint },
  ]);
  return [
    view.palette.bold(`Decisions made ${rangeInWords(report)}`),
    '',
    ...renderTable([{ title: 'OUTCOME' }, right('COUNT'), { title: '' }], bars),
    '',
    `Approved of the final ones: ${percent(total.approvalRate)}`,
    ...view.spark(
      report,
      'Rate',
      report.data.map(({ approvalRate }) => approvalRate),
    ),
    ...rowsInWords(report),
  ];
}

function rowsInWords(report: DecisionReport): string[] {
  const groups = groupColumns(report);
  const rows = report.data
    .filter(({ decisions }) => decisions > 0)
    .map(({ outcomes, ...row }) => [
      ...groups.cells(row),
      ...[row.decisions, outcomes.approved, outcomes.counteroffered, outcomes.declined].map(String),
      ...[outcomes.referred, outcomes.actionRequired].map(String),
      percent(row.approvalRate),
    ]);
  if (rows.length === 0) return ['', 'No decisions in this range.'];
  const columns = [
    ...groups.titles.map((title) => ({ title })),
    ...['DECISIONS', 'APPROVED', 'COUNTERED', 'DECLINED', 'REFERRED', 'ACTION', 'RATE'].map(right),
  ];
  return ['', ...renderTable(columns, rows)];
}

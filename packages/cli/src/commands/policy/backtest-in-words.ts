import type { BacktestReport, Measured, SwapReport } from '@creditplane/policy';
import { formatMoney } from '../../output/money.ts';
import { bar } from '../../output/plot.ts';
import { type Column, printable, renderTable } from '../../output/table.ts';

const right = (title: string): Column => ({ title, align: 'right' });
const maxReasons = 8;
const maxSegments = 20;

/** The report for a terminal: measures, outcomes, swap set, reasons, scores and segments. */
export function describeBacktest(report: BacktestReport): string[] {
  const { from, to, applications } = report;
  return [
    printable(
      `${from.id}@${from.version} -> ${to.id}@${to.version} over ${count(applications)} applications`,
    ),
    '',
    ...measures(report),
    '',
    ...swapLines('swap-in ', report.swapIn, 'granted now, not before; refused before for'),
    ...swapLines('swap-out', report.swapOut, 'granted before, not now; refused now for'),
    '',
    ...reasons(report),
    ...scores(report),
    ...segments(report),
  ];
}

export function share(value: number): string {
  return `${(value * 100).toFixed(2)} %`;
}

export function count(value: number): string {
  return value.toLocaleString('en-US');
}

/** A rate's change is told in points. */
export function shareChange({ delta }: Measured): string {
  return `${delta > 0 ? '+' : ''}${(delta * 100).toFixed(2)} pt`;
}

/** Money to whole units: over thousands of applications cents say nothing. */
function wholeMoney(amountMinor: number, currency: string): string {
  return formatMoney(Math.round(amountMinor / 100) * 100, currency);
}

export function measureRows({ measures, outcomes, currency, hasOutcomes }: BacktestReport): string[][] {
  const rate = (name: string, one: Measured) => [name, share(one.from), share(one.to), shareChange(one)];
  const money = (name: string, one: Measured) => [
    name,
    wholeMoney(one.from, currency),
    wholeMoney(one.to, currency),
    `${one.delta > 0 ? '+' : ''}${wholeMoney(one.delta, currency)}`,
  ];
  const number = (name: string, one: Measured) => [
    name,
    count(one.from),
    count(one.to),
    `${one.delta > 0 ? '+' : ''}${count(one.delta)}`,
  ];
  return [
    rate('approval rate', measures.approvalRate),
    rate('referral rate', measures.referralRate),
    rate('decline rate', measures.declineRate),
    ...(hasOutcomes ? [rate('bad rate of granted', measures.badRate)] : []),
    number('approved', outcomes.approve),
    number('counteroffered', outcomes.counteroffer),
    number('referred', outcomes.refer),
    number('declined', outcomes.decline),
    money('granted', measures.grantedMinor),
    ...(hasOutcomes ? [money('expected loss', measures.expectedLossMinor)] : []),
    money('provider cost', measures.providerCostMinor),
  ];
}

function measures(report: BacktestReport): string[] {
  return renderTable([{ title: '' }, right('before'), right('now'), right('change')], measureRows(report));
}

function swapLines(name: string, swap: SwapReport, why: string): string[] {
  const bad = swap.badRate === null ? '' : `, ${share(swap.badRate)} of them bad`;
  const codes = swap.reasons.slice(0, 4).map(({ code, applications }) => `${code} ${count(applications)}`);
  const reasonsGiven = codes.length === 0 ? '' : `; ${why} ${codes.join(', ')}`;
  return [printable(`${name}  ${count(swap.applications)} (${share(swap.rate)})${bad}${reasonsGiven}`)];
}

function reasons({ reasons: all }: BacktestReport): string[] {
  if (all.length === 0) return [];
  const rows = all
    .slice(0, maxReasons)
    .map(({ code, text, from, to }) => [code, count(from), count(to), text]);
  return [...renderTable([{ title: 'reason' }, right('before'), right('now'), { title: '' }], rows), ''];
}

function scores({ scores: steps }: BacktestReport): string[] {
  const most = Math.max(0, ...steps.flatMap(({ from, to }) => [from, to]));
  if (most === 0) return [];
  const rows = steps.map(({ score, from, to }) => [
    String(score),
    count(from),
    bar(from, most, 20),
    count(to),
    bar(to, most, 20),
  ]);
  return [
    ...renderTable([right('score'), right('before'), { title: '' }, right('now'), { title: '' }], rows),
    '',
  ];
}

function segments({ segments: all, hasOutcomes }: BacktestReport): string[] {
  if (all.length === 0) return [];
  const rows = all
    .slice(0, maxSegments)
    .map(({ column, value, applications, approvalRate, badRate }) => [
      `${column} ${value}`,
      count(applications),
      share(approvalRate.from),
      share(approvalRate.to),
      shareChange(approvalRate),
      ...(hasOutcomes ? [share(badRate.from), share(badRate.to)] : []),
    ]);
  const bad = hasOutcomes ? [right('bad before'), right('bad now')] : [];
  return renderTable(
    [
      { title: 'segment' },
      right('applications'),
      right('approved before'),
      right('now'),
      right('change'),
      ...bad,
    ],
    rows,
  );
}

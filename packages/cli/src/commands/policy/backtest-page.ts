import type { BacktestReport } from '@creditplane/policy';
import { count, measureRows, share, shareChange } from './backtest-in-words.ts';
import { outcomePlot, pairedBars, scorePlot } from './backtest-plots.ts';
import { escaped, pageStyle } from './page-style.ts';

/** The report as one HTML page with plots in SVG: no script, no font, no picture from elsewhere. */
export function backtestPage(report: BacktestReport): string {
  const { from, to, applications } = report;
  const title = `${from.id}@${from.version} and ${to.id}@${to.version}`;
  const sections = [
    section('Measures', measures(report)),
    section('Outcomes', outcomePlot(report)),
    section('Swap set', swaps(report)),
    section('Scores', scorePlot(report)),
    section('Reasons', reasonPlot(report)),
    section('Moves', moves(report)),
    ...segmentSections(report),
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Backtest: ${escaped(title)}</title>
<style>${pageStyle}</style>
</head>
<body>
<main>
<h1>Backtest</h1>
<p class="lead"><b>${escaped(`${to.id}@${to.version}`)}</b> against <b>${escaped(`${from.id}@${from.version}`)}</b>
over ${count(applications)} applications</p>
<p class="key"><span class="before"></span> before <span class="now"></span> now</p>
${sections.join('\n')}
<footer><code>${escaped(from.contentHash)}</code><br><code>${escaped(to.contentHash)}</code></footer>
</main>
</body>
</html>
`;
}

function section(title: string, content: string): string {
  return content === '' ? '' : `<section>\n<h2>${escaped(title)}</h2>\n${content}\n</section>`;
}

function table(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = titles.map((title) => `<th>${escaped(title)}</th>`).join('');
  const body = rows
    .map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`)
    .join('\n');
  return `<table><thead><tr>${head}</tr></thead><tbody>\n${body}\n</tbody></table>`;
}

function measures(report: BacktestReport): string {
  return table(['', 'before', 'now', 'change'], measureRows(report));
}

function swaps({ swapIn, swapOut }: BacktestReport): string {
  const rows = [
    ['granted now, not before', swapIn] as const,
    ['granted before, not now', swapOut] as const,
  ].map(([name, { applications, rate, badRate, reasons }]) => [
    name,
    count(applications),
    share(rate),
    badRate === null ? '' : share(badRate),
    reasons
      .slice(0, 4)
      .map(({ code, text, applications: told }) => `${code} ${text} (${count(told)})`)
      .join('; '),
  ]);
  return table(['', 'applications', 'of all', 'bad', 'refused by the other for'], rows);
}

function reasonPlot({ reasons }: BacktestReport): string {
  return pairedBars(reasons.map(({ code, text, from, to }) => ({ name: `${code} ${text}`, from, to })));
}

function moves({ moves: all }: BacktestReport): string {
  return table(
    ['before', 'now', 'applications'],
    all.map(({ from, to, applications }) => [from, to, count(applications)]),
  );
}

function segmentSections({ segments, hasOutcomes }: BacktestReport): readonly string[] {
  const columns = [...new Set(segments.map(({ column }) => column))];
  return columns.map((column) => {
    const rows = segments
      .filter((segment) => segment.column === column)
      .map(({ value, applications, approvalRate, badRate }) => [
        value,
        count(applications),
        share(approvalRate.from),
        share(approvalRate.to),
        shareChange(approvalRate),
        ...(hasOutcomes ? [share(badRate.from), share(badRate.to)] : []),
      ]);
    const titles = ['', 'applications', 'approved before', 'approved now', 'change'];
    return section(`By ${column}`, table(hasOutcomes ? [...titles, 'bad before', 'bad now'] : titles, rows));
  });
}

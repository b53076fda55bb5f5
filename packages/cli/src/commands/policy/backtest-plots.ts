import type { BacktestReport } from '@creditplane/policy';
import { count } from './backtest-in-words.ts';
import { escaped } from './page-style.ts';

const width = 860;

export interface PairedValue {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** Two bars for each name, one for each policy. */
export function pairedBars(values: readonly PairedValue[]): string {
  const most = Math.max(0, ...values.flatMap(({ from, to }) => [from, to]));
  if (most === 0) return '';
  const nameWidth = 330;
  const rowHeight = 36;
  const room = width - nameWidth - 80;
  const bars = values.map(({ name, from, to }, index) => {
    const y = index * rowHeight;
    const of = (value: number) => ((value / most) * room).toFixed(1);
    return [
      `<text x="${nameWidth - 10}" y="${y + 21}" text-anchor="end">${escaped(shortened(name))}</text>`,
      `<rect class="before" x="${nameWidth}" y="${y + 4}" width="${of(from)}" height="12" rx="2"/>`,
      `<rect class="now" x="${nameWidth}" y="${y + 18}" width="${of(to)}" height="12" rx="2"/>`,
      `<text class="dim" x="${nameWidth + Number(of(from)) + 6}" y="${y + 14}">${count(from)}</text>`,
      `<text class="dim" x="${nameWidth + Number(of(to)) + 6}" y="${y + 28}">${count(to)}</text>`,
    ].join('');
  });
  return svg(values.length * rowHeight + 4, bars, 'Bars of both policies');
}

export function outcomePlot({ outcomes }: BacktestReport): string {
  const names = {
    approve: 'approved',
    counteroffer: 'counteroffered',
    refer: 'referred',
    decline: 'declined',
  };
  return pairedBars(
    (['approve', 'counteroffer', 'refer', 'decline'] as const).map((outcome) => ({
      name: names[outcome],
      from: outcomes[outcome].from,
      to: outcomes[outcome].to,
    })),
  );
}

/** Applications by score under both policies, side by side. */
export function scorePlot({ scores }: BacktestReport): string {
  const most = Math.max(0, ...scores.flatMap(({ from, to }) => [from, to]));
  if (most === 0) return '';
  const height = 220;
  const ground = height - 24;
  const step = width / scores.length;
  const labelled = Math.ceil(scores.length / 20);
  const bars = scores.map(({ score, from, to }, index) => {
    const x = index * step;
    const barWidth = Math.max(1, step * 0.42).toFixed(1);
    const rect = (kind: string, value: number, left: number) => {
      const tall = (value / most) * (ground - 16);
      return `<rect class="${kind}" x="${left.toFixed(1)}" y="${(ground - tall).toFixed(1)}" width="${barWidth}" height="${tall.toFixed(1)}"><title>${score}: ${count(value)}</title></rect>`;
    };
    const label =
      index % labelled === 0
        ? `<text class="dim" x="${(x + step / 2).toFixed(1)}" y="${height - 6}" text-anchor="middle">${score}</text>`
        : '';
    return rect('before', from, x + step * 0.06) + rect('now', to, x + step * 0.5) + label;
  });
  const axis = `<line x1="0" y1="${ground}" x2="${width}" y2="${ground}"/>`;
  return svg(height, [axis, ...bars], 'Applications by score');
}

function shortened(name: string): string {
  return name.length > 48 ? `${name.slice(0, 47)}…` : name;
}

function svg(height: number, parts: readonly string[], title: string): string {
  return `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(title)}">\n${parts.join('\n')}\n</svg>`;
}

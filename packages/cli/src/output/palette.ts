import { styleText } from 'node:util';
import type { Surroundings } from '../surroundings.ts';
import type { Cell } from './table.ts';

type Paint = (text: string) => string;

export type Palette = { bold: Paint; dim: Paint; good: Paint; bad: Paint; uncertain: Paint };

/** Colours on a terminal; plain text in a pipe, and wherever NO_COLOR is set (https://no-color.org). */
export function paletteFor({ env, out }: Pick<Surroundings, 'env' | 'out'>): Palette {
  const colours = out.isTerminal && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
  const style =
    (format: Parameters<typeof styleText>[0]): Paint =>
    (text) =>
      colours ? styleText(format, text, { validateStream: false }) : text;
  return {
    bold: style('bold'),
    dim: style('dim'),
    good: style('green'),
    bad: style('red'),
    uncertain: style('yellow'),
  };
}

/** A state in the colour of what it means; one that this version does not know stays plain. */
export function statusCell(palette: Palette, status: string, text: string = status): Cell {
  return { text, paint: paintOf(palette, status) };
}

function paintOf(palette: Palette, status: string): Paint {
  switch (status) {
    case 'approved':
    case 'accepted':
    case 'healthy':
    case 'pass':
      return palette.good;
    case 'declined':
    case 'unhealthy':
    case 'fail':
      return palette.bad;
    case 'counteroffered':
    case 'referred':
    case 'action_required':
    case 'degraded':
    case 'warn':
      return palette.uncertain;
    default:
      return (text) => text;
  }
}

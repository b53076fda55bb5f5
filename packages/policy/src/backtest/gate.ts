import type { FeatureType } from '../document/names.ts';
import type { CompiledExpression, Slot, SlotLayout } from '../expressions/compiled-expression.ts';
import { expressionCompiler } from '../expressions/expression-compiler.ts';
import { type BacktestReport, measureNames } from './report.ts';

/** A condition over the figures of a backtest that must not hold: `approvalRate.delta < -0.02`. */
export type GateResult =
  | { readonly ok: true; readonly holds: (report: BacktestReport) => boolean }
  | { readonly ok: false; readonly message: string; readonly offset: number };

const sides = ['from', 'to', 'delta'] as const;
const swaps = ['swapIn', 'swapOut'] as const;
const swapFigures = ['applications', 'rate', 'badRate'] as const;

/** `approvalRate.from`, `.to`, `.delta`, the same of each measure, and `swapIn.rate`, `swapOut.badRate` and so on. */
const names: readonly string[] = [
  ...measureNames.flatMap((measure) => sides.map((side) => `${measure}.${side}`)),
  ...swaps.flatMap((swap) => swapFigures.map((figure) => `${swap}.${figure}`)),
];

/** Compiles a gate, a CEL condition; says what there is where it names something else. */
export function compileGate(source: string): GateResult {
  const type: FeatureType = 'double';
  const layout: SlotLayout = new Map(names.map((name, index) => [name, { index, type }]));
  const compiled = expressionCompiler(layout)(source, 'bool');
  if (compiled.ok) return { ok: true, holds: (report) => holds(compiled.expression, report) };
  const [refused] = compiled.refused;
  const known = refused?.message.startsWith('unknown feature') ? `; there are ${names.join(', ')}` : '';
  return {
    ok: false,
    message: `${refused?.message.split(':')[0] ?? 'it cannot be compiled'}${known}`,
    offset: refused?.offset ?? 0,
  };
}

function holds({ evaluate }: CompiledExpression, report: BacktestReport): boolean {
  const slots: Slot[] = [
    ...measureNames.flatMap((measure) => sides.map((side) => report.measures[measure][side])),
    ...swaps.flatMap((swap) => swapFigures.map((figure) => report[swap][figure] ?? undefined)),
  ];
  return evaluate(slots) === true;
}

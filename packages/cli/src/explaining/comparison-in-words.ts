import type { Comparison } from '@creditplane/policy';
import { formatMoney } from '../output/money.ts';

type Side = Comparison['value'];

/** `score 668 < 640: no`: what was compared with what, and whether it held. */
export function comparisonInWords(comparison: Comparison): string {
  const { label, value, operator, limit, holds } = comparison;
  if (value === null) return `${label} missing`;
  const held = holds === null ? 'unknown' : holds ? 'yes' : 'no';
  return `${label} ${sideInWords(value, comparison)} ${operator} ${sideInWords(limit, comparison)}: ${held}`;
}

function sideInWords(side: Side, { unit, currency }: Comparison): string {
  if (typeof side !== 'number') return String(side);
  if (unit === 'minor') return formatMoney(side, currency ?? 'USD');
  // Two decimals tell 43.01 % from 43 %; the exact figure is in --json.
  const rounded = String(Number(side.toFixed(2)));
  if (unit === 'percent') return `${rounded} %`;
  return unit === 'months' ? `${rounded} months` : rounded;
}

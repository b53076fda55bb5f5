import type { Comparison, Scalar } from './explanation-node.ts';

type Measure = Pick<Comparison, 'unit' | 'currency'>;

/**
 * Writes both sides of a comparison with as few decimals as still show the difference: `47 %` and `43 %`, but
 * `43.01 %` and `43 %`.
 */
export function writeBothSides(value: Scalar, limit: Scalar, measure: Measure): readonly [string, string] {
  for (let decimals = 0; decimals < 6; decimals += 1) {
    const written = [writeValue(value, measure, decimals), writeValue(limit, measure, decimals)] as const;
    const isExact = typeof limit !== 'number' || Number(limit.toFixed(decimals)) === limit;
    if (isExact && (value === limit || written[0] !== written[1])) return written;
  }
  return [String(value), String(limit)];
}

function writeValue(value: Scalar, { unit, currency }: Measure, decimals: number): string {
  if (typeof value !== 'number') return String(value);
  if (unit === 'minor') return writeMoney(value, currency ?? 'USD');
  const rounded = Number(value.toFixed(decimals));
  if (unit === 'percent') return `${rounded} %`;
  return unit === 'months' ? `${rounded} months` : String(rounded);
}

/** `USD 20,000` or `USD 351.87`. */
function writeMoney(amountMinor: number, currency: string): string {
  const digits = minorDigits(currency);
  const amount = amountMinor / 10 ** digits;
  const decimals = Number.isInteger(amount) ? 0 : digits;
  const formatted = amount.toLocaleString('en-US', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  return `${currency} ${formatted}`;
}

function minorDigits(currency: string): number {
  const format = new Intl.NumberFormat('en-US', { style: 'currency', currency });
  return format.resolvedOptions().maximumFractionDigits ?? 2;
}

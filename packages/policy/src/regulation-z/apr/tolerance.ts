import { Exact } from '../exact-decimal.ts';
import type { Interval } from '../interval.ts';
import { paymentPeriods } from './periods.ts';
import type { LocatedTransaction } from './transaction.ts';
import { isPeriodOf } from './unit-period.ts';

/**
 * Of an irregular transaction the disclosed rate may be 1/4 of a point off instead of 1/8 (12 CFR 1026.22(a)(2), (3)).
 */
export type Regularity = 'regular' | 'irregular';

/** In percentage points. */
export const tolerances: Readonly<Record<Regularity, string>> = { regular: '0.125', irregular: '0.25' };

/**
 * Irregular: several advances, irregular payment periods, or irregular payment amounts, other than an irregular first
 * period or an irregular first or final payment (12 CFR 1026.22(a)(3)).
 */
export function regularityOf(transaction: LocatedTransaction, unit: Interval): Regularity {
  const { advances } = transaction;
  const isRegular =
    advances.flatMap(({ dates }) => dates).length === 1 &&
    paymentPeriods(transaction).every((period) => isPeriodOf(period, unit)) &&
    hasEqualPayments(transaction);
  return isRegular ? 'regular' : 'irregular';
}

function hasEqualPayments({ payments }: LocatedTransaction): boolean {
  const byDate = new Map<string, Exact>();
  for (const { amount, dates } of payments) {
    for (const { year, month, day } of dates) {
      const date = `${year}/${String(month).padStart(2, '0')}/${String(day).padStart(2, '0')}`;
      byDate.set(date, (byDate.get(date) ?? new Exact(0)).plus(amount));
    }
  }
  const inOrder = [...byDate.entries()]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, sum]) => sum);
  const [reference, ...others] = inOrder.slice(1, -1);
  return reference === undefined || others.every((amount) => amount.eq(reference));
}

/** How a disclosed rate stands to the exact one. */
export interface DisclosedRateCheck {
  /** In percentage points, disclosed less exact, to six decimals. */
  readonly difference: string;
  readonly withinTolerance: boolean;
}

/** Holds a disclosed rate, in percent, against the exact one: off by the tolerance is still accurate. */
export function checkDisclosedRate(
  disclosedPercent: string,
  exactPercent: string,
  regularity: Regularity,
): DisclosedRateCheck {
  const difference = new Exact(disclosedPercent).minus(exactPercent);
  return {
    difference: difference.toFixed(6),
    withinTolerance: difference.abs().lte(tolerances[regularity]),
  };
}

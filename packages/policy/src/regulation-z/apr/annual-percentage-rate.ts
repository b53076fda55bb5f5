import { Exact } from '../exact-decimal.ts';
import { flowSeries, type GeneralEquation, presentValue } from './general-equation.ts';
import { solveUnitPeriodRate } from './solve-rate.ts';

export type AprProblem =
  /** A flow, or the number of unit-periods in a year, is no number, negative, or out of range. */
  | 'malformed'
  /** No advance, or no payment. */
  | 'one_sided'
  /** The payments sum to less than the advances. */
  | 'negative_rate'
  /** No rate makes both sides equal. */
  | 'no_rate';

export type AprResult =
  | {
      readonly ok: true;
      /** Percent a year, rounded to two decimals: `9.69`. */
      readonly apr: string;
      /** The same before rounding, to twelve decimals. */
      readonly unroundedPercent: string;
      /** The unit-period rate as a fraction of one, to sixteen decimals. */
      readonly unitPeriodRate: string;
    }
  | { readonly ok: false; readonly problem: AprProblem };

const maxFlows = 20_000;
const maxUnitPeriods = 200_000;

/**
 * The annual percentage rate by the actuarial method: the unit-period rate at which advances equal payments by the
 * general equation, times the unit-periods in a year (12 CFR 1026 Appendix J (b)(1), (b)(8)). Never throws.
 */
export function annualPercentageRate(equation: GeneralEquation): AprResult {
  if (!isWellFormed(equation)) return { ok: false, problem: 'malformed' };
  const flows = flowSeries(equation);
  if (!flows.some((flow) => flow.amount.gt(0)) || !flows.some((flow) => flow.amount.lt(0))) {
    return { ok: false, problem: 'one_sided' };
  }
  const financeCharge = presentValue(flows, new Exact(0)).neg();
  if (financeCharge.isNegative() && !financeCharge.isZero()) return { ok: false, problem: 'negative_rate' };
  const rate = financeCharge.isZero() ? new Exact(0) : solveUnitPeriodRate(flows);
  if (rate === undefined) return { ok: false, problem: 'no_rate' };
  const percent = rate.times(equation.unitPeriodsPerYear).times(100);
  return {
    ok: true,
    apr: percent.toFixed(2),
    unroundedPercent: percent.toFixed(12),
    unitPeriodRate: rate.toFixed(16),
  };
}

function isWellFormed(equation: GeneralEquation): boolean {
  const flows = [...equation.advances, ...equation.payments];
  return (
    flows.length <= maxFlows &&
    isDecimalWithin(equation.unitPeriodsPerYear, 0.5, 366) &&
    flows.every(
      (flow) =>
        isDecimalWithin(flow.amount, 0, 1e15) &&
        Number.isInteger(flow.unitPeriods) &&
        flow.unitPeriods >= 0 &&
        flow.unitPeriods <= maxUnitPeriods &&
        isDecimalWithin(flow.fraction ?? 0, 0, 1),
    )
  );
}

function isDecimalWithin(value: string | number, least: number, most: number): boolean {
  const number =
    typeof value === 'number' ? value : /^\d{1,20}(\.\d{1,40})?$/.test(value) ? Number(value) : Number.NaN;
  return number >= least && number <= most;
}

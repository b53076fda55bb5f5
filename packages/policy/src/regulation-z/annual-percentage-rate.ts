import type { Decimal } from 'decimal.js';
import { Exact } from './exact-decimal.ts';
import { type FlowSeries, flowSeries, type GeneralEquation, presentValue } from './general-equation.ts';

export type AprProblem =
  /** A flow, or the number of unit-periods in a year, is no number, negative, or out of range. */
  | 'malformed'
  /** No advance, or no payment. */
  | 'one_sided'
  /** The payments sum to less than the advances. */
  | 'negative_rate'
  /** No rate makes both sides equal: a payment comes before anything was advanced. */
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
const maxUnitPeriods = 40_000;
/** 10^-18 of a unit-period rate: far beyond the two decimals that are disclosed. */
const closeEnough = new Exact('1e-18');

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
  const rate = financeCharge.isZero() ? new Exact(0) : solve(flows);
  if (rate === null) return { ok: false, problem: 'no_rate' };
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
    typeof value === 'number' ? value : /^\d{1,20}(\.\d{1,30})?$/.test(value) ? Number(value) : Number.NaN;
  return number >= least && number <= most;
}

/**
 * Brackets the least positive root by doubling, then closes in by false position with the Illinois change, which
 * cannot leave the bracket as Newton's method can.
 */
function solve(flows: readonly FlowSeries[]): Decimal | null {
  const bracket = bracketRoot(flows);
  if (bracket === null) return null;
  let { low, lowValue, high, highValue } = bracket;
  let guess = high;
  for (let step = 0; step < 300; step += 1) {
    const previous = guess;
    guess = high.minus(highValue.times(high.minus(low)).div(highValue.minus(lowValue)));
    if (guess.minus(previous).abs().lt(closeEnough)) return guess;
    const value = presentValue(flows, guess);
    if (value.isNegative()) [low, lowValue, highValue] = [guess, value, highValue.div(2)];
    else [high, highValue, lowValue] = [guess, value, lowValue.div(2)];
  }
  return guess;
}

function bracketRoot(flows: readonly FlowSeries[]) {
  let low = new Exact(0);
  let lowValue = presentValue(flows, low);
  let high = new Exact('0.005');
  for (let doubling = 0; doubling < 40; doubling += 1) {
    const highValue = presentValue(flows, high);
    if (highValue.gte(0)) return { low, lowValue, high, highValue };
    [low, lowValue] = [high, highValue];
    high = high.times(2);
  }
  return null;
}

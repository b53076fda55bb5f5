import type { Decimal } from 'decimal.js';
import { type DecimalInput, Exact } from '../exact-decimal.ts';

/** An advance or payment at a time counted from the start of the term: 12 CFR 1026 Appendix J (b)(7). */
export interface CashFlow {
  /** In any one unit of money, not negative. */
  readonly amount: DecimalInput;
  /** Full unit-periods from the start: `q` of an advance, `t` of a payment. */
  readonly unitPeriods: number;
  /** Fraction of a unit-period besides, 0 to less than 1: `e` of an advance, `f` of a payment. */
  readonly fraction?: DecimalInput;
}

/** The parts of Appendix J (b)(8)'s general equation. */
export interface GeneralEquation {
  readonly advances: readonly CashFlow[];
  readonly payments: readonly CashFlow[];
  /** 12 of months, 52 of weeks: Appendix J (b)(5). */
  readonly unitPeriodsPerYear: DecimalInput;
}

/** Flows of one amount, one unit-period after another, seen by the lender: advances positive, payments negative. */
export interface FlowSeries {
  readonly amount: Decimal;
  /** Time of the first. */
  readonly unitPeriods: number;
  readonly fraction: Decimal;
  readonly count: number;
}

/** The equation's terms in order of time, equal ones gathered into series; flows of nothing are left out. */
export function flowSeries(equation: GeneralEquation): readonly FlowSeries[] {
  const series: FlowSeries[] = [];
  for (const flow of inOrder(equation)) {
    const last = series.at(-1);
    if (last !== undefined && continues(last, flow))
      series[series.length - 1] = { ...last, count: last.count + 1 };
    else series.push(flow);
  }
  return series;
}

function inOrder(equation: GeneralEquation): readonly FlowSeries[] {
  const signed = (flow: CashFlow, sign: 1 | -1): FlowSeries => ({
    amount: new Exact(flow.amount).times(sign),
    unitPeriods: flow.unitPeriods,
    fraction: new Exact(flow.fraction ?? 0),
    count: 1,
  });
  return [
    ...equation.advances.map((flow) => signed(flow, 1)),
    ...equation.payments.map((flow) => signed(flow, -1)),
  ]
    .filter((flow) => !flow.amount.isZero())
    .sort((a, b) => a.unitPeriods - b.unitPeriods || a.fraction.cmp(b.fraction));
}

function continues(series: FlowSeries, flow: FlowSeries): boolean {
  return (
    series.unitPeriods + series.count === flow.unitPeriods &&
    series.amount.eq(flow.amount) &&
    series.fraction.eq(flow.fraction)
  );
}

/**
 * Advances less payments, each divided by `(1 + f i)(1 + i)^t`, Appendix J (b)(8): zero at the unit-period rate `i`
 * that the transaction bears. A series of equal flows is summed as a geometric one.
 */
export function presentValue(series: readonly FlowSeries[], unitPeriodRate: Decimal): Decimal {
  const one = new Exact(1);
  const perPeriod = one.div(unitPeriodRate.plus(1));
  return series.reduce((sum, { amount, unitPeriods, fraction, count }) => {
    const ofEach = unitPeriodRate.isZero()
      ? count
      : one.minus(perPeriod.pow(count)).div(one.minus(perPeriod));
    const atFirst = amount.times(count === 1 ? one : ofEach).times(perPeriod.pow(unitPeriods));
    return sum.plus(fraction.isZero() ? atFirst : atFirst.div(fraction.times(unitPeriodRate).plus(1)));
  }, new Exact(0));
}

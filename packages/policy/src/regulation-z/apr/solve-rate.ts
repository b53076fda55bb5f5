import type { Decimal } from 'decimal.js';
import { Exact } from '../exact-decimal.ts';
import { type FlowSeries, presentValue } from './general-equation.ts';

/** 10^-18 of a unit-period rate: far beyond the two decimals that are disclosed. */
const closeEnough = new Exact('1e-18');

/** 100,000,000 % a unit-period: beyond it no rate is looked for. */
const highestRate = 1e6;

interface Bracket {
  readonly low: Decimal;
  readonly high: Decimal;
}

/**
 * The least positive rate at which advances equal payments; undefined where there is none. The payments must sum to
 * more than the advances. Appendix J (b)(9) leaves the method of iteration open.
 *
 * Floating numbers look for a bracket and an estimate only; each sign that the answer rests on, and the answer, are
 * exact decimals.
 */
export function solveUnitPeriodRate(flows: readonly FlowSeries[]): Decimal | undefined {
  const bracket = findBracket(flows);
  return bracket === undefined ? undefined : closeIn(flows, narrowed(flows, bracket));
}

/**
 * Closes in by false position with the Illinois change, which cannot leave the bracket as Newton's method can, and by
 * halving where that is slow.
 */
function closeIn(flows: readonly FlowSeries[], bracket: Bracket): Decimal {
  let { low, high } = bracket;
  let lowValue = presentValue(flows, low);
  let highValue = presentValue(flows, high);
  let guess = high;
  for (let step = 0; step < 400; step += 1) {
    if (highValue.isZero()) return high;
    const previous = guess;
    guess =
      step % 8 === 7
        ? low.plus(high).div(2)
        : high.minus(highValue.times(high.minus(low)).div(highValue.minus(lowValue)));
    if (guess.minus(previous).abs().lt(closeEnough) || high.minus(low).lt(closeEnough)) return guess;
    const value = presentValue(flows, guess);
    if (value.isNegative()) [low, lowValue, highValue] = [guess, value, highValue.div(2)];
    else [high, highValue, lowValue] = [guess, value, lowValue.div(2)];
  }
  return guess;
}

/** A narrow bracket round the floating root, where exact decimals bear it out; else the wide one. */
function narrowed(flows: readonly FlowSeries[], wide: Bracket): Bracket {
  const root = floatingRoot(floatingFlows(flows), wide.low.toNumber(), wide.high.toNumber());
  for (const width of [1e-10, 1e-6]) {
    const low = new Exact(root * (1 - width));
    const high = new Exact(root * (1 + width));
    if (isBracket(flows, { low, high })) return { low, high };
  }
  return wide;
}

function isBracket(flows: readonly FlowSeries[], { low, high }: Bracket): boolean {
  return presentValue(flows, low).isNegative() && !presentValue(flows, high).isNegative();
}

/** The first change of sign on a ladder of rates, borne out by exact decimals. */
function findBracket(flows: readonly FlowSeries[]): Bracket | undefined {
  const floating = floatingFlows(flows);
  const step = hasOneRoot(floating) ? 4 : 1.02;
  let low = 0;
  for (let high = step === 4 ? 0.005 : 1e-6; high <= highestRate; high *= step) {
    if (floatingValue(floating, high) >= 0) {
      const bracket = { low: new Exact(low), high: new Exact(high) };
      if (isBracket(flows, bracket)) return bracket;
    }
    low = high;
  }
  return undefined;
}

/**
 * Whether what is owed without interest changes its sign once, so that there is one root and no more (Norstrom 1972). So
 * it is of every loan whose advances come before its payments.
 */
function hasOneRoot(flows: readonly FloatingFlow[]): boolean {
  let owed = 0;
  let changes = 0;
  for (const { amount, count } of flows) {
    const next = owed + amount * count;
    if ((owed > 0 && next < 0) || (owed < 0 && next > 0)) changes += 1;
    owed = next;
  }
  return changes <= 1 && (flows[0]?.amount ?? 0) > 0;
}

/** Halves the bracket until floating numbers cannot tell any more. */
function floatingRoot(flows: readonly FloatingFlow[], from: number, to: number): number {
  let [low, high] = [from, to];
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) break;
    if (floatingValue(flows, middle) < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

interface FloatingFlow {
  readonly amount: number;
  readonly unitPeriods: number;
  readonly fraction: number;
  readonly count: number;
}

function floatingFlows(flows: readonly FlowSeries[]): readonly FloatingFlow[] {
  return flows.map((flow) => ({
    ...flow,
    amount: flow.amount.toNumber(),
    fraction: flow.fraction.toNumber(),
  }));
}

/** As `presentValue` has it, in floating numbers: to find where to look. */
function floatingValue(flows: readonly FloatingFlow[], rate: number): number {
  const growth = Math.log1p(rate);
  return flows.reduce((sum, { amount, unitPeriods, fraction, count }) => {
    const ofEach = count === 1 ? 1 : Math.expm1(-count * growth) / Math.expm1(-growth);
    return sum + (amount * ofEach * Math.exp(-unitPeriods * growth)) / (1 + fraction * rate);
  }, 0);
}

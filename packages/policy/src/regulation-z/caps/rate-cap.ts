import { Exact } from '../exact-decimal.ts';

/** What a cap bounds: the annual percentage rate, the military one, or the nominal rate of interest. */
export const capMeasures = ['apr', 'mapr', 'interest_rate'] as const;
export type CapMeasure = (typeof capMeasures)[number];

/** A limit of law on what credit may cost. */
export interface RateCap {
  readonly id: string;
  readonly measure: CapMeasure;
  /** Percent a year: `36.00`. More than this is over the cap. */
  readonly maxPercent: string;
  /** Where it holds only for residents of these states. */
  readonly states?: readonly string[];
  /** Where it holds only for covered borrowers of the Military Lending Act. */
  readonly coveredBorrowersOnly?: true;
  /** Where it holds only for these kinds of creditor. */
  readonly creditorTypes?: readonly string[];
  /** Where it holds only for loans of at most so much. */
  readonly upToAmountMinor?: number;
  /** The statute or rule. */
  readonly source: string;
  /** The day on which it was last held against its source: `2026-11-26`. */
  readonly verifiedAt: string;
  /** The day by which it must be again. */
  readonly reviewBy: string;
}

/** Caps as they stood together. */
export interface RateCapList {
  readonly version: string;
  readonly caps: readonly RateCap[];
}

/** A loan as caps look at it. */
export interface CappedLoan {
  readonly amountMinor: number;
  /** Percent with two decimals, as disclosed. */
  readonly apr: string;
  readonly mapr: string;
  /** Nominal annual rate in basis points. */
  readonly annualRateBps: number;
  /** Two letters, where the borrower lives; undefined where that is not known. */
  readonly state: string | undefined;
  /** Undefined where nobody has looked it up (32 CFR 232.5(b)): then the borrower may be covered. */
  readonly coveredBorrower: boolean | undefined;
  /** Undefined where that is not known: then the creditor may be of any kind. */
  readonly creditorType: string | undefined;
}

/** The caps of the list that the loan would break. Disclosed rates are compared, so that rounding of payments is none. */
export function brokenCaps(list: RateCapList, loan: CappedLoan): readonly RateCap[] {
  return list.caps.filter(
    (cap) => holdsFor(cap, loan) && new Exact(rateOf(cap.measure, loan)).gt(cap.maxPercent),
  );
}

function holdsFor(cap: RateCap, loan: CappedLoan): boolean {
  if (cap.states && !(loan.state !== undefined && cap.states.includes(loan.state))) return false;
  if (cap.coveredBorrowersOnly && loan.coveredBorrower === false) return false;
  if (
    cap.creditorTypes &&
    loan.creditorType !== undefined &&
    !cap.creditorTypes.includes(loan.creditorType)
  ) {
    return false;
  }
  return cap.upToAmountMinor === undefined || loan.amountMinor <= cap.upToAmountMinor;
}

function rateOf(measure: CapMeasure, { apr, mapr, annualRateBps }: CappedLoan): string {
  switch (measure) {
    case 'apr':
      return apr;
    case 'mapr':
      return mapr;
    case 'interest_rate':
      return new Exact(annualRateBps).div(100).toFixed(2);
    default:
      return measure satisfies never;
  }
}

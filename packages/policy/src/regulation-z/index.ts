/** Regulation Z: the only place that computes a rate or a payment. */
export { type Amortisation, amortise, type Instalment, levelPayments } from './amortisation/amortisation.ts';
export { type DayCount, dayCounts } from './amortisation/day-count.ts';
export type { DatedLoanTerms, LoanTerms, MonthlyLoanTerms } from './amortisation/loan-terms.ts';
export { type AprProblem, type AprResult, annualPercentageRate } from './apr/annual-percentage-rate.ts';
export { type AprCalculation, type AprCalculationResult, calculateApr } from './apr/calculate-apr.ts';
export type { CashFlow, GeneralEquation } from './apr/general-equation.ts';
export { checkDisclosedRate, type DisclosedRateCheck, type Regularity, tolerances } from './apr/tolerance.ts';
export type { DatedSeries, DatedTransaction, TransactionMistake } from './apr/transaction.ts';
export type { UnitPeriodCount } from './apr/unit-period-count.ts';
export {
  brokenCaps,
  type CapMeasure,
  type CappedLoan,
  capMeasures,
  type RateCap,
  type RateCapList,
} from './caps/rate-cap.ts';
export { rateCaps } from './caps/rate-caps.ts';
export { type ChargeKind, chargeKinds, chargeRules } from './charges/charge-kinds.ts';
export {
  type Charge,
  type ChargedResult,
  type ChargedTransaction,
  calculateCharged,
} from './charges/charged-transaction.ts';
export { type ChargedLoan, type Disclosure, disclose } from './disclosure/disclosure.ts';
export {
  type DisclosureBox,
  disclosureBox,
  type PricedLoan,
  type ScheduleRow,
} from './disclosure/disclosure-box.ts';
export type { DecimalInput } from './exact-decimal.ts';
export { type Interval, intervalName, intervalWords, parseInterval } from './interval.ts';

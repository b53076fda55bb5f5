/** Loan arithmetic of Regulation Z: the only place that computes a rate or a payment. */
export {
  type Amortisation,
  amortise,
  type Instalment,
  type LoanTerms,
  levelPayments,
} from './amortisation.ts';
export { type AprProblem, type AprResult, annualPercentageRate } from './annual-percentage-rate.ts';
export { type DatedTransaction, equationFromDates, type PaymentSeries } from './dated-transaction.ts';
export { type ChargedLoan, type Disclosure, disclose } from './disclosure.ts';
export type { DecimalInput } from './exact-decimal.ts';
export type { CashFlow, GeneralEquation } from './general-equation.ts';
export { month, type UnitPeriod, week } from './unit-period.ts';

/** 12 CFR 1026 Appendix J (c)(1)(i). */
export const aprRequestExample = {
  currency: 'USD',
  advances: [{ amount: 500_000, date: '1978-01-10' }],
  payments: [{ amount: 23_000, date: '1978-02-10', count: 24, every: 'month' }],
  disclosedApr: '9.75',
};

export const aprExample = {
  apr: '9.69',
  unroundedApr: '9.685708301542',
  mapr: '9.69',
  unitPeriod: 'month',
  unitPeriodsPerYear: '12',
  unitPeriodRate: '0.0080714235846184',
  termBegins: '1978-01-10',
  unitPeriodsToFirstPayment: 1,
  oddFraction: '0',
  currency: 'USD',
  amountFinanced: 500_000,
  financeCharge: 52_000,
  totalOfPayments: 552_000,
  regularity: 'regular',
  tolerance: '0.125',
  disclosed: { apr: '9.75', difference: '0.064292', withinTolerance: true },
};

export const rateCapExample = {
  id: 'us-military-lending-act',
  listVersion: '2026-11-26',
  measure: 'mapr',
  maxPercent: '36.00',
  states: null,
  coveredBorrowersOnly: true,
  creditorTypes: null,
  upToAmount: null,
  source: '10 U.S.C. 987(b); 32 CFR 232.4(b)',
  verifiedAt: '2026-11-26',
  reviewBy: '2027-05-31',
  overdue: false,
};

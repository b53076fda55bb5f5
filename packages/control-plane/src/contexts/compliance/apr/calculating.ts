import { calculateCharged, checkDisclosedRate, parseInterval } from '@creditplane/policy/regulation-z';
import { Fault, invalidField } from '../../../kernel/faults.ts';
import type { AprCalculationResource, AprRequest } from './schemas.ts';

type Series = AprRequest['payments'][number];

/** The rate of a transaction in minor units. What is no transaction is a 422 that points at each mistake. */
export function calculateFor(request: AprRequest): AprCalculationResource {
  const { currency, disclosedApr, charges, termBegins } = request;
  const result = calculateCharged({
    advances: request.advances.map(seriesOf),
    payments: request.payments.map(seriesOf),
    charges,
    ...(termBegins ? { termBegins } : {}),
  });
  if (!result.ok) {
    const errors = result.mistakes.map(({ path, message }) => ({ pointer: `/${path}`, message }));
    throw new Fault({
      code: 'validation_failed',
      publicMessage: errors[0]?.message ?? 'This is no transaction.',
      errors,
    });
  }
  const { calculation, mapr } = result;
  if (!Number.isSafeInteger(Number(calculation.totalOfPayments))) {
    throw invalidField('/payments', 'The payments come to more than can be told exactly.');
  }
  return {
    apr: calculation.apr,
    unroundedApr: calculation.unroundedPercent,
    mapr,
    unitPeriod: calculation.unitPeriodName,
    unitPeriodsPerYear: calculation.unitPeriodsPerYear,
    unitPeriodRate: calculation.unitPeriodRate,
    termBegins: calculation.termBegins,
    unitPeriodsToFirstPayment: calculation.firstPayment.unitPeriods,
    oddFraction: calculation.oddFraction,
    currency,
    amountFinanced: Number(calculation.amountFinanced),
    financeCharge: Number(calculation.financeCharge),
    totalOfPayments: Number(calculation.totalOfPayments),
    regularity: calculation.regularity,
    tolerance: calculation.tolerance,
    disclosed:
      disclosedApr === undefined
        ? null
        : {
            apr: disclosedApr,
            ...checkDisclosedRate(disclosedApr, calculation.unroundedPercent, calculation.regularity),
          },
  };
}

function seriesOf({ every, ...series }: Series) {
  const interval = every === undefined ? undefined : parseInterval(every);
  return { ...series, ...(interval ? { every: interval } : {}) };
}

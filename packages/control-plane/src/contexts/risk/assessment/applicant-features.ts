import type { PolicyInputs } from '@creditplane/policy';
import type { Person } from '../../users/public.ts';
import type { AssessmentOrder } from './assessment-order.ts';
import { wholeMonthsBetween } from './whole-months.ts';

type Asked = Pick<AssessmentOrder, 'requestedAmount' | 'requestedTermMonths' | 'currency' | 'purpose'>;

/** What was asked for, as the policy reads it. */
export function applicationFeatures(asked: Asked): NonNullable<PolicyInputs['application']> {
  return {
    requestedAmountMinor: asked.requestedAmount,
    requestedTermMonths: asked.requestedTermMonths,
    currency: asked.currency,
    purpose: asked.purpose,
  };
}

/**
 * The applicant, as the policy reads them: no name, no birth date, nothing that Regulation B prohibits as a basis.
 * Figures in another currency than the application's are left out, since nothing here converts them: the policy then
 * treats them as missing.
 */
export function personFeatures(
  person: Person,
  asked: { currency: string; submittedAt: string },
): NonNullable<PolicyInputs['person']> {
  const { income, employment } = person;
  const comparable = income.currency === asked.currency;
  const home = person.addresses[0];
  const monthsAtEmployer =
    employment.startedOn === undefined
      ? undefined
      : wholeMonthsBetween(employment.startedOn, asked.submittedAt);
  return {
    employmentStatus: employment.status,
    ...(comparable ? { annualIncomeMinor: income.annualGrossMinor } : {}),
    ...(comparable && income.monthlyHousingMinor !== undefined
      ? { monthlyHousingMinor: income.monthlyHousingMinor }
      : {}),
    ...(monthsAtEmployer === undefined ? {} : { monthsAtEmployer }),
    ...(home?.country === 'US' ? { stateOfResidence: home.state } : {}),
  };
}

import type { z } from 'zod';
import type { applicationEvents } from '../../../src/contexts/applications/public.ts';
import type { BureauReport } from '../../../src/contexts/providers/public.ts';
import type { AssessmentOrder } from '../../../src/contexts/risk/assessment/assessment-order.ts';
import type { Person } from '../../../src/contexts/users/public.ts';

type Created = z.output<typeof applicationEvents.CreditApplicationCreated.schema>;

const applicationId = 'app_01k9z3c4e8f7tbv2m5n6p7q8r9';

/** A submission for USD 10,000 over 36 months with a consent to a soft pull. */
export function submission(changes: Partial<Created> = {}): Created {
  return {
    applicationId,
    userId: 'usr_01k9z3c4e8f7tbv2m5n6p7q8r9',
    requestedAmount: 1_000_000,
    currency: 'USD',
    purpose: 'debt_consolidation',
    providers: [],
    createdAt: '2026-11-22T09:00:00.000Z',
    requestedTermMonths: 36,
    parties: [party({ credit_pull_soft: 'cns_soft' })],
    creditorId: 'crd_01k9z3c4e8f7tbv2m5n6p7q8r9',
    productId: 'prd_01k9z3c4e8f7tbv2m5n6p7q8r9',
    policyId: 'pol_01k9z3c4e8f7tbv2m5n6p7q8r9',
    policyVersion: 1,
    decideBy: '2026-12-22T09:00:00.000Z',
    offerValidityDays: 30,
    ...changes,
  };
}

export function party(consents: Record<string, string>): Created['parties'][number] {
  return {
    partyId: 'primary',
    role: 'primary',
    userId: 'usr_01k9z3c4e8f7tbv2m5n6p7q8r9',
    userVersion: 1,
    consents,
  };
}

export function order(changes: Partial<AssessmentOrder> = {}): AssessmentOrder {
  const { requestedAmount, requestedTermMonths, currency, purpose, parties, policyId, policyVersion } =
    submission();
  return {
    assessmentId: 'ras_01k9z3c4e8f7tbv2m5n6p7q8r9',
    applicationId,
    requestedAmount,
    requestedTermMonths,
    currency,
    purpose,
    parties,
    policyId,
    policyVersion,
    submittedAt: '2026-11-22T09:00:00.000Z',
    ...changes,
  };
}

/** A second party beside `party`, somebody else with consents of their own. */
export function coApplicant(consents: Record<string, string>): Created['parties'][number] {
  return { ...party(consents), partyId: 'co', role: 'co_applicant', userId: 'usr_co' };
}

/** Somebody with USD 120,000 a year and six years at work. */
export function person(changes: Partial<Person> = {}): Person {
  return {
    userId: 'usr_01k9z3c4e8f7tbv2m5n6p7q8r9',
    version: 1,
    name: { given: 'Marisol', family: 'Quenby' },
    birthDate: '1985-04-12',
    nationalId: '000010001',
    addresses: [{ line1: '1 Elm Street', city: 'Austin', state: 'TX', postalCode: '78701', country: 'US' }],
    contact: {},
    employment: { status: 'employed', startedOn: '2020-11-01' },
    income: { annualGrossMinor: 12_000_000, currency: 'USD' },
    ...changes,
  };
}

export const primeReport: BureauReport = {
  kind: 'bureau',
  fileStatus: 'hit',
  score: 780,
  openTradelines: 9,
  delinquencies24m: 0,
  bankruptcies: 0,
  utilisationPercent: 12,
  monthlyDebtMinor: 40_000,
  inquiries6m: 1,
  fraudAlert: false,
};

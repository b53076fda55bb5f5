import type { CreateUserParams } from '@creditplane/sdk';
import type { Scenario } from './scenario.ts';

/** The strong one of a pair: a prime file, but an income that does not carry the loan alone. */
const strong: CreateUserParams = {
  name: { given: 'Beatrice', family: 'Holloway' },
  birthDate: '1988-02-19',
  nationalId: '000-05-0001',
  addresses: [
    { line1: '61 Tamarack Lane', city: 'Madison', state: 'WI', postalCode: '53703', country: 'US' },
  ],
  contact: { email: 'beatrice.holloway.joint@example.com', phone: '+12025550126' },
  employment: { status: 'employed', employerName: 'Mendota Botanics', startedOn: '2017-03-06' },
  income: { annualGrossMinor: 4_200_000, currency: 'USD', monthlyHousingMinor: 110_000 },
};

/** Several parties, and the same party again: national ids 000-05. */
export const partyScenarios: readonly Scenario[] = [
  {
    name: 'joint',
    summary:
      'A strong and a weak file together: both incomes carry the loan that one would not, the lower score of 640 prices it.',
    applicant: strong,
    coApplicant: {
      name: { given: 'Samuel', family: 'Holloway' },
      birthDate: '1986-10-02',
      nationalId: '000-01-0006',
      addresses: strong.addresses,
      contact: { email: 'samuel.holloway.joint@example.com', phone: '+12025550127' },
      employment: { status: 'employed', employerName: 'Yahara Cycle Works', startedOn: '2021-05-17' },
      income: { annualGrossMinor: 3_600_000, currency: 'USD', monthlyHousingMinor: 0 },
    },
    application: {
      requestedAmount: 1_800_000,
      currency: 'USD',
      requestedTermMonths: 36,
      purpose: 'home_improvement',
    },
    expected: { status: 'approved', reasons: [] },
  },
  {
    name: 'joint-declined',
    summary: 'The same strong file beside one below the cutoff: each file must pass, so both are declined.',
    applicant: strong,
    coApplicant: {
      name: { given: 'Gregory', family: 'Holloway' },
      birthDate: '1990-12-11',
      nationalId: '000-01-0007',
      addresses: strong.addresses,
      contact: { email: 'gregory.holloway.joint-declined@example.com', phone: '+12025550128' },
      employment: { status: 'employed', employerName: 'Monona Printing', startedOn: '2022-01-10' },
      income: { annualGrossMinor: 5_400_000, currency: 'USD', monthlyHousingMinor: 0 },
    },
    application: {
      requestedAmount: 1_800_000,
      currency: 'USD',
      requestedTermMonths: 36,
      purpose: 'home_improvement',
    },
    expected: { status: 'declined', reasons: ['R05'] },
  },
  {
    name: 'duplicate',
    summary: 'Approved; the same application sent again a moment later is refused with the id of the first.',
    applicant: {
      name: { given: 'Clara', family: 'Whitfield' },
      birthDate: '1983-11-04',
      nationalId: '000-05-0003',
      addresses: [
        {
          line1: '742 Bluebonnet Street',
          city: 'San Marcos',
          state: 'TX',
          postalCode: '78666',
          country: 'US',
        },
      ],
      contact: { email: 'clara.whitfield.duplicate@example.com', phone: '+12025550129' },
      employment: { status: 'employed', employerName: 'Hill Country Surveying', startedOn: '2015-08-03' },
      income: { annualGrossMinor: 8_100_000, currency: 'USD', monthlyHousingMinor: 125_000 },
    },
    application: { requestedAmount: 700_000, currency: 'USD', requestedTermMonths: 24, purpose: 'vehicle' },
    submittedTwice: true,
    expected: { status: 'approved', reasons: [] },
  },
];

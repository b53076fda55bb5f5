import type { Scenario } from './scenario.ts';

/** Providers that fail: national ids 000-03. */
export const providerScenarios: readonly Scenario[] = [
  {
    name: 'provider-timeout',
    summary:
      'The first bureau times out and a second one is asked; the identity check answers the second attempt: decided as if nothing had happened.',
    applicant: {
      name: { given: 'Tobias', family: 'Lindqvist' },
      birthDate: '1987-08-25',
      nationalId: '000-03-0001',
      addresses: [
        { line1: '3308 Cedar Springs Road', city: 'Dallas', state: 'TX', postalCode: '75219', country: 'US' },
      ],
      contact: { email: 'tobias.lindqvist.provider-timeout@example.com', phone: '+12025550114' },
      employment: { status: 'employed', employerName: 'Trinity River Energy', startedOn: '2013-07-01' },
      income: { annualGrossMinor: 9_600_000, currency: 'USD', monthlyHousingMinor: 150_000 },
    },
    application: { requestedAmount: 1_000_000, currency: 'USD', requestedTermMonths: 36, purpose: 'vehicle' },
    expected: { status: 'approved', reasons: [] },
  },
  {
    name: 'providers-down',
    summary: 'No provider answers: nobody is declined for that, the application is referred.',
    applicant: {
      name: { given: 'Grace', family: 'Abernathy' },
      birthDate: '1982-02-11',
      nationalId: '000-03-0002',
      addresses: [
        { line1: '1120 Telegraph Avenue', city: 'Oakland', state: 'CA', postalCode: '94612', country: 'US' },
      ],
      contact: { email: 'grace.abernathy.providers-down@example.com', phone: '+12025550113' },
      employment: { status: 'employed', employerName: 'Bayfront Fabrication', startedOn: '2015-11-02' },
      income: { annualGrossMinor: 8_800_000, currency: 'USD', monthlyHousingMinor: 170_000 },
    },
    application: {
      requestedAmount: 1_100_000,
      currency: 'USD',
      requestedTermMonths: 36,
      purpose: 'home_improvement',
    },
    expected: { status: 'referred', reasons: ['provider_unavailable'] },
  },
  {
    name: 'provider-slow',
    summary: 'Every answer takes eight seconds, which is in time: decided as if nothing had happened.',
    applicant: {
      name: { given: 'Nadia', family: 'Petrov' },
      birthDate: '1992-03-30',
      nationalId: '000-03-0003',
      addresses: [
        { line1: '620 Elliott Avenue', city: 'Seattle', state: 'WA', postalCode: '98119', country: 'US' },
      ],
      contact: { email: 'nadia.petrov.provider-slow@example.com', phone: '+12025550122' },
      employment: { status: 'employed', employerName: 'Rainier Software', startedOn: '2019-09-02' },
      income: { annualGrossMinor: 12_500_000, monthlyHousingMinor: 210_000, currency: 'USD' },
    },
    application: { requestedAmount: 1_000_000, requestedTermMonths: 36, purpose: 'moving', currency: 'USD' },
    expected: { status: 'approved', reasons: [] },
  },
  {
    name: 'provider-malformed',
    summary: 'The answers cannot be read: nobody is declined for that, the application is referred.',
    applicant: {
      name: { given: 'Hugo', family: 'Bergeron' },
      birthDate: '1985-12-21',
      nationalId: '000-03-0004',
      addresses: [
        { line1: '88 Congress Street', city: 'Portland', state: 'ME', postalCode: '04101', country: 'US' },
      ],
      contact: { email: 'hugo.bergeron.provider-malformed@example.com', phone: '+12025550123' },
      employment: { status: 'employed', employerName: 'Casco Marine', startedOn: '2014-04-07' },
      income: { annualGrossMinor: 7_900_000, monthlyHousingMinor: 115_000, currency: 'USD' },
    },
    application: { requestedAmount: 900_000, requestedTermMonths: 36, purpose: 'vehicle', currency: 'USD' },
    expected: { status: 'referred', reasons: ['provider_unavailable'] },
  },
  {
    name: 'provider-error-inside',
    summary: 'The answers are 200 with an error inside, which is no success: referred.',
    applicant: {
      name: { given: 'Leila', family: 'Farrow' },
      birthDate: '1994-06-11',
      nationalId: '000-03-0005',
      addresses: [
        { line1: '2217 Peachtree Walk', city: 'Atlanta', state: 'GA', postalCode: '30309', country: 'US' },
      ],
      contact: { email: 'leila.farrow.provider-error-inside@example.com', phone: '+12025550124' },
      employment: { status: 'employed', employerName: 'Chattahoochee Films', startedOn: '2018-11-19' },
      income: { annualGrossMinor: 8_300_000, monthlyHousingMinor: 140_000, currency: 'USD' },
    },
    application: {
      requestedAmount: 1_200_000,
      requestedTermMonths: 48,
      purpose: 'education',
      currency: 'USD',
    },
    expected: { status: 'referred', reasons: ['provider_unavailable'] },
  },
  {
    name: 'provider-late',
    summary:
      'The answers come after the deadline: a second bureau is asked, nobody else stands behind the identity check, so a person decides. What comes late is kept and moves nothing.',
    applicant: {
      name: { given: 'Omar', family: 'Castellano' },
      birthDate: '1980-01-05',
      nationalId: '000-03-0006',
      addresses: [
        { line1: '509 Bourbon Row', city: 'Louisville', state: 'KY', postalCode: '40202', country: 'US' },
      ],
      contact: { email: 'omar.castellano.provider-late@example.com', phone: '+12025550125' },
      employment: { status: 'employed', employerName: 'Derby Freight', startedOn: '2011-06-27' },
      income: { annualGrossMinor: 7_600_000, monthlyHousingMinor: 98_000, currency: 'USD' },
    },
    application: {
      requestedAmount: 800_000,
      requestedTermMonths: 36,
      purpose: 'debt_consolidation',
      currency: 'USD',
    },
    expected: { status: 'referred', reasons: [] },
  },
];

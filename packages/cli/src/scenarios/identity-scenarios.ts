import type { Scenario } from './scenario.ts';

/** Who the applicant is, or is not: national ids 000-02. */
export const identityScenarios: readonly Scenario[] = [
  {
    name: 'identity-mismatch',
    summary: 'The address is not the one on record: documents are asked for before anything is decided.',
    applicant: {
      name: { given: 'Simone', family: 'Baptiste' },
      birthDate: '1990-10-08',
      nationalId: '000-02-0001',
      addresses: [
        {
          line1: '27 Magnolia Boulevard',
          city: 'Baton Rouge',
          state: 'LA',
          postalCode: '70802',
          country: 'US',
        },
      ],
      contact: { email: 'simone.baptiste.identity-mismatch@example.com', phone: '+12025550109' },
      employment: { status: 'employed', employerName: 'Pelican State Logistics', startedOn: '2020-09-14' },
      income: { annualGrossMinor: 7_200_000, currency: 'USD', monthlyHousingMinor: 120_000 },
    },
    application: { requestedAmount: 1_000_000, currency: 'USD', requestedTermMonths: 36, purpose: 'medical' },
    expected: { status: 'action_required', reasons: ['C01'], requirements: ['identity_document'] },
  },
  {
    name: 'deceased',
    summary:
      'The national id belongs to somebody who has died: a person looks into it, and the applicant is told nothing.',
    applicant: {
      name: { given: 'Walter', family: 'Sorensen' },
      birthDate: '1949-09-17',
      nationalId: '000-02-0002',
      addresses: [
        { line1: '15 Prairie Rose Lane', city: 'Fargo', state: 'ND', postalCode: '58103', country: 'US' },
      ],
      contact: { email: 'walter.sorensen.deceased@example.com', phone: '+12025550121' },
      employment: { status: 'retired' },
      income: { annualGrossMinor: 4_800_000, monthlyHousingMinor: 60_000, currency: 'USD' },
    },
    application: { requestedAmount: 500_000, requestedTermMonths: 24, purpose: 'other', currency: 'USD' },
    expected: { status: 'referred', reasons: [] },
  },
  {
    name: 'watchlist-hit',
    alias: 'watchlist',
    summary: 'Name and birth date are those of a listed person: referred, and no outside surface says why.',
    applicant: {
      name: { given: 'Viktor', family: 'Sandovar' },
      birthDate: '1968-03-14',
      nationalId: '000-02-0003',
      addresses: [
        {
          line1: '1900 Biscayne Terrace',
          line2: 'Suite 12',
          city: 'Miami',
          state: 'FL',
          postalCode: '33132',
          country: 'US',
        },
      ],
      contact: { email: 'viktor.sandovar.watchlist-hit@example.com', phone: '+12025550110' },
      employment: { status: 'self_employed', startedOn: '2011-03-01' },
      income: { annualGrossMinor: 14_500_000, currency: 'USD', monthlyHousingMinor: 260_000 },
    },
    application: {
      requestedAmount: 2_500_000,
      currency: 'USD',
      requestedTermMonths: 48,
      purpose: 'business',
    },
    expected: { status: 'referred', reasons: [] },
  },
  {
    name: 'innocent-namesake',
    alias: 'namesake',
    summary:
      'The same name as a listed person, another birth date: not the same man, decided like anybody else.',
    applicant: {
      name: { given: 'Viktor', family: 'Sandovar' },
      birthDate: '1991-07-02',
      nationalId: '000-02-0004',
      addresses: [
        { line1: '233 Alder Street', city: 'Boise', state: 'ID', postalCode: '83702', country: 'US' },
      ],
      contact: { email: 'viktor.sandovar.innocent-namesake@example.com', phone: '+12025550111' },
      employment: { status: 'employed', employerName: 'Treasure Valley Schools', startedOn: '2017-08-20' },
      income: { annualGrossMinor: 6_900_000, currency: 'USD', monthlyHousingMinor: 105_000 },
    },
    application: { requestedAmount: 900_000, currency: 'USD', requestedTermMonths: 36, purpose: 'education' },
    expected: { status: 'approved', reasons: [] },
  },
  {
    name: 'minor',
    summary: 'Fourteen years old: declined, since a minor cannot be bound by the contract.',
    applicant: {
      name: { given: 'Owen', family: 'Fairchild' },
      birthDate: '2012-05-16',
      nationalId: '000-02-0005',
      addresses: [
        { line1: '50 Maple Ridge Road', city: 'Burlington', state: 'VT', postalCode: '05401', country: 'US' },
      ],
      contact: { email: 'owen.fairchild.minor@example.com', phone: '+12025550112' },
      employment: { status: 'student' },
      income: { annualGrossMinor: 1_250_000, currency: 'USD' },
    },
    application: { requestedAmount: 150_000, currency: 'USD', requestedTermMonths: 12, purpose: 'education' },
    expected: { status: 'declined', reasons: ['C02'] },
  },
];

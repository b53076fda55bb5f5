import type { Scenario } from './scenario.ts';

/** Credit files, good and bad: national ids 000-01. */
export const creditScenarios: readonly Scenario[] = [
  {
    name: 'prime',
    summary: 'A long, clean credit file and income to spare: approved as asked.',
    applicant: {
      name: { given: 'Ada', family: 'Marlowe' },
      birthDate: '1984-04-12',
      nationalId: '000-01-0001',
      addresses: [
        {
          line1: '418 Juniper Street',
          line2: 'Apt 5',
          city: 'Portland',
          state: 'OR',
          postalCode: '97214',
          country: 'US',
        },
      ],
      contact: { email: 'ada.marlowe.prime@example.com', phone: '+12025550101' },
      employment: { status: 'employed', employerName: 'Cascade Instruments', startedOn: '2016-08-15' },
      income: { annualGrossMinor: 11_200_000, currency: 'USD', monthlyHousingMinor: 145_000 },
    },
    application: {
      requestedAmount: 1_500_000,
      currency: 'USD',
      requestedTermMonths: 36,
      purpose: 'debt_consolidation',
    },
    expected: { status: 'approved', reasons: [] },
  },
  {
    name: 'thin-file',
    summary: 'One young account: too little history for the policy to decide, so a person does.',
    applicant: {
      name: { given: 'Mateo', family: 'Okafor' },
      birthDate: '2001-09-03',
      nationalId: '000-01-0002',
      addresses: [
        { line1: '77 Prospect Avenue', city: 'Minneapolis', state: 'MN', postalCode: '55408', country: 'US' },
      ],
      contact: { email: 'mateo.okafor.thin-file@example.com', phone: '+12025550102' },
      employment: { status: 'employed', employerName: 'North Loop Coffee Roasters', startedOn: '2024-02-01' },
      income: { annualGrossMinor: 4_100_000, currency: 'USD', monthlyHousingMinor: 95_000 },
    },
    application: { requestedAmount: 400_000, currency: 'USD', requestedTermMonths: 24, purpose: 'moving' },
    expected: { status: 'referred', reasons: ['R02'] },
  },
  {
    name: 'no-hit',
    summary: 'The bureau has no file under this identity: declined for want of one.',
    applicant: {
      name: { given: 'Ingrid', family: 'Solberg' },
      birthDate: '1993-01-27',
      nationalId: '000-01-0003',
      addresses: [
        { line1: '2100 Harbor View Road', city: 'Duluth', state: 'MN', postalCode: '55802', country: 'US' },
      ],
      contact: { email: 'ingrid.solberg.no-hit@example.com', phone: '+12025550103' },
      employment: { status: 'employed', employerName: 'Lakehead Shipping', startedOn: '2025-03-10' },
      income: { annualGrossMinor: 5_600_000, currency: 'USD', monthlyHousingMinor: 110_000 },
    },
    application: {
      requestedAmount: 800_000,
      currency: 'USD',
      requestedTermMonths: 36,
      purpose: 'major_purchase',
    },
    expected: { status: 'declined', reasons: ['R01'] },
  },
  {
    name: 'bankruptcy',
    summary: 'A bankruptcy 18 months ago: declined, and the reason says so.',
    applicant: {
      name: { given: 'Leonard', family: 'Pruitt' },
      birthDate: '1971-11-19',
      nationalId: '000-01-0004',
      addresses: [
        { line1: '9 Quarry Lane', city: 'Dayton', state: 'OH', postalCode: '45403', country: 'US' },
      ],
      contact: { email: 'leonard.pruitt.bankruptcy@example.com', phone: '+12025550104' },
      employment: { status: 'employed', employerName: 'Miami Valley Transit', startedOn: '2012-05-21' },
      income: { annualGrossMinor: 5_850_000, currency: 'USD', monthlyHousingMinor: 98_000 },
    },
    application: {
      requestedAmount: 1_000_000,
      currency: 'USD',
      requestedTermMonths: 48,
      purpose: 'home_improvement',
    },
    expected: { status: 'declined', reasons: ['R03'] },
  },
  {
    name: 'counteroffer',
    summary:
      'Good standing, but USD 20,000 over three years would take too much of the income: less over longer is offered.',
    applicant: {
      name: { given: 'Priya', family: 'Raman' },
      birthDate: '1989-06-30',
      nationalId: '000-01-0005',
      addresses: [
        {
          line1: '1536 Linden Court',
          line2: 'Unit B',
          city: 'Raleigh',
          state: 'NC',
          postalCode: '27605',
          country: 'US',
        },
      ],
      contact: { email: 'priya.raman.counteroffer@example.com', phone: '+12025550105' },
      employment: { status: 'employed', employerName: 'Wake Pediatric Partners', startedOn: '2018-01-08' },
      income: { annualGrossMinor: 6_000_000, currency: 'USD' },
    },
    application: {
      requestedAmount: 2_000_000,
      currency: 'USD',
      requestedTermMonths: 36,
      purpose: 'debt_consolidation',
    },
    expected: { status: 'counteroffered', reasons: ['R12'] },
  },
  {
    name: 'at-cutoff',
    summary: 'A score of 640, exactly the cutoff: a smaller loan passes.',
    applicant: {
      name: { given: 'Caleb', family: 'Whitehorse' },
      birthDate: '1986-12-05',
      nationalId: '000-01-0006',
      addresses: [
        { line1: '305 Mesa Drive', city: 'Albuquerque', state: 'NM', postalCode: '87106', country: 'US' },
      ],
      contact: { email: 'caleb.whitehorse.at-cutoff@example.com', phone: '+12025550106' },
      employment: { status: 'employed', employerName: 'Sandia Roofing', startedOn: '2019-04-01' },
      income: { annualGrossMinor: 6_400_000, currency: 'USD', monthlyHousingMinor: 90_000 },
    },
    application: { requestedAmount: 500_000, currency: 'USD', requestedTermMonths: 36, purpose: 'vehicle' },
    expected: { status: 'approved', reasons: [] },
  },
  {
    name: 'below-cutoff',
    summary: 'A score of 639, one point below the cutoff: declined for what keeps it there.',
    applicant: {
      name: { given: 'Denise', family: 'Kowalczyk' },
      birthDate: '1979-03-22',
      nationalId: '000-01-0007',
      addresses: [
        { line1: '64 Foundry Street', city: 'Erie', state: 'PA', postalCode: '16501', country: 'US' },
      ],
      contact: { email: 'denise.kowalczyk.below-cutoff@example.com', phone: '+12025550107' },
      employment: { status: 'employed', employerName: 'Presque Isle Plastics', startedOn: '2014-10-13' },
      income: { annualGrossMinor: 6_400_000, currency: 'USD', monthlyHousingMinor: 90_000 },
    },
    application: { requestedAmount: 500_000, currency: 'USD', requestedTermMonths: 36, purpose: 'vehicle' },
    expected: { status: 'declined', reasons: ['R05'] },
  },
  {
    name: 'frozen-file',
    summary: 'The applicant froze the credit file: referred until it is lifted.',
    applicant: {
      name: { given: 'Harold', family: 'Nakamura' },
      birthDate: '1966-07-14',
      nationalId: '000-01-0008',
      addresses: [
        { line1: '812 Koa Avenue', city: 'Honolulu', state: 'HI', postalCode: '96816', country: 'US' },
      ],
      contact: { email: 'harold.nakamura.frozen-file@example.com', phone: '+12025550108' },
      employment: { status: 'self_employed', startedOn: '2005-06-01' },
      income: { annualGrossMinor: 9_300_000, currency: 'USD', monthlyHousingMinor: 180_000 },
    },
    application: {
      requestedAmount: 1_200_000,
      currency: 'USD',
      requestedTermMonths: 48,
      purpose: 'business',
    },
    expected: { status: 'referred', reasons: ['R08'] },
  },
  {
    name: 'fraud-alert',
    summary: 'A fraud alert is on the file: the identity must be verified first, so a person looks.',
    applicant: {
      name: { given: 'Rosa', family: 'Delgado' },
      birthDate: '1977-05-09',
      nationalId: '000-01-0009',
      addresses: [
        { line1: '1450 Saguaro Way', city: 'Tucson', state: 'AZ', postalCode: '85719', country: 'US' },
      ],
      contact: { email: 'rosa.delgado.fraud-alert@example.com', phone: '+12025550120' },
      employment: { status: 'employed', employerName: 'Sonoran Health', startedOn: '2010-02-15' },
      income: { annualGrossMinor: 8_700_000, monthlyHousingMinor: 130_000, currency: 'USD' },
    },
    application: {
      requestedAmount: 1_000_000,
      requestedTermMonths: 36,
      purpose: 'home_improvement',
      currency: 'USD',
    },
    expected: { status: 'referred', reasons: ['R09'] },
  },
];

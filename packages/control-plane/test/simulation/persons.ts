import { testPersons } from '../../src/contexts/users/test-persons.ts';

/** Personal data of every simulated applicant carries one of these; no event, job, log line or webhook may. */
export const markers: readonly string[] = [
  'Zqgiven',
  'Zqfamily',
  'zqmail',
  'Zqstreet',
  'Zqemployer',
  'Zqmetadata',
  'Sandovar',
  '+15125550177',
  ...testPersons.flatMap(({ prefix, lastFour }) => {
    const nationalId = `${prefix}-${lastFour}`;
    return [nationalId, nationalId.replaceAll('-', '')];
  }),
];

const everybody = {
  name: { given: 'Zqgiven', family: 'Zqfamily' },
  birthDate: '1985-04-12',
  addresses: [{ line1: '1 Zqstreet', city: 'Austin', state: 'TX', postalCode: '73301', country: 'US' }],
  contact: { email: 'zqmail@test.invalid', phone: '+15125550177' },
  employment: { status: 'employed', employerName: 'Zqemployer', startedOn: '2019-01-01' },
  income: { annualGrossMinor: 6_000_000, currency: 'USD' },
  metadata: { note: 'Zqmetadata' },
};

/** What sets a scenario apart beside the national id. */
const particulars: Readonly<Record<string, object>> = {
  'watchlist-hit': { name: { given: 'Viktor', family: 'Sandovar' }, birthDate: '1968-03-14' },
  'innocent-namesake': { name: { given: 'Viktor', family: 'Sandovar' }, birthDate: '1990-01-01' },
  minor: { birthDate: '2015-06-01' },
};

/** The body that creates the applicant of a scenario. */
export function personOf(scenario: string): object {
  const person = testPersons.find((candidate) => candidate.scenario === scenario);
  if (!person) throw new Error(`There is no test person ${scenario}.`);
  return {
    ...everybody,
    nationalId: `${person.prefix}-${person.lastFour}`,
    ...particulars[scenario],
  };
}

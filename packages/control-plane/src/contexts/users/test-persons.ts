/** One person of the sandbox: the national id alone decides what every simulated provider says of it. */
export type TestPerson = {
  /** Area and group of the national id. Area 000 was never issued, so no test id is anybody's. */
  readonly prefix: '000-01' | '000-02' | '000-03' | '000-04' | '000-05';
  readonly lastFour: string;
  /** What `creditplane try` calls it. */
  readonly scenario: string;
  readonly summary: string;
  /** What has yet to be built before the id means anything; until then it is as good as prime. */
  readonly awaits?: string;
};

/** The whole catalogue. Test mode takes these national ids and no others; the sandboxes, docs and CLI read it. */
export const testPersons: readonly TestPerson[] = [
  { prefix: '000-01', lastFour: '0001', scenario: 'prime', summary: 'Long, clean credit file; score 780.' },
  { prefix: '000-01', lastFour: '0002', scenario: 'thin-file', summary: 'A file with one young account.' },
  { prefix: '000-01', lastFour: '0003', scenario: 'no-hit', summary: 'The bureau knows nobody of this id.' },
  { prefix: '000-01', lastFour: '0004', scenario: 'bankruptcy', summary: 'Bankrupt 18 months ago.' },
  {
    prefix: '000-01',
    lastFour: '0005',
    scenario: 'counteroffer',
    summary: 'Score 668; on USD 60,000 a year the debts leave no room for USD 20,000 over 36 months.',
  },
  { prefix: '000-01', lastFour: '0006', scenario: 'at-cutoff', summary: 'Score 640, exactly the cutoff.' },
  { prefix: '000-01', lastFour: '0007', scenario: 'below-cutoff', summary: 'Score 639, one below.' },
  { prefix: '000-01', lastFour: '0008', scenario: 'frozen-file', summary: 'A security freeze on the file.' },
  { prefix: '000-01', lastFour: '0009', scenario: 'fraud-alert', summary: 'A fraud alert on the file.' },

  {
    prefix: '000-02',
    lastFour: '0001',
    scenario: 'identity-mismatch',
    summary: 'The address does not match; documents are asked for.',
  },
  { prefix: '000-02', lastFour: '0002', scenario: 'deceased', summary: 'The id belongs to a dead person.' },
  { prefix: '000-02', lastFour: '0003', scenario: 'watchlist-hit', summary: 'On a sanctions list.' },
  {
    prefix: '000-02',
    lastFour: '0004',
    scenario: 'innocent-namesake',
    summary: 'Shares a name with a listed person.',
  },
  { prefix: '000-02', lastFour: '0005', scenario: 'minor', summary: 'Under age: use a birth date to match.' },

  {
    prefix: '000-03',
    lastFour: '0001',
    scenario: 'provider-timeout',
    summary: 'The first bureau times out, a second one answers; others answer the second attempt.',
  },
  { prefix: '000-03', lastFour: '0002', scenario: 'providers-down', summary: 'No attempt is answered.' },
  { prefix: '000-03', lastFour: '0003', scenario: 'provider-slow', summary: 'Answers take 8 seconds.' },
  {
    prefix: '000-03',
    lastFour: '0004',
    scenario: 'provider-malformed',
    summary: 'Answers are not readable.',
  },
  {
    prefix: '000-03',
    lastFour: '0005',
    scenario: 'provider-error-inside',
    summary: 'Answers are 200 with an error inside.',
  },
  {
    prefix: '000-03',
    lastFour: '0006',
    scenario: 'provider-late',
    summary: 'Answers come after 12 seconds: too late.',
  },

  {
    prefix: '000-04',
    lastFour: '0001',
    scenario: 'covered-borrower',
    summary: 'Covered by the MLA.',
    awaits: 'the check for covered borrowers of the Military Lending Act',
  },
  {
    prefix: '000-04',
    lastFour: '0002',
    scenario: 'active-duty',
    summary: 'An active-duty alert on the file.',
    awaits: 'active-duty alerts in the credit policy',
  },
  {
    prefix: '000-04',
    lastFour: '0003',
    scenario: 'cap-breach',
    summary: 'The rate would breach a cap.',
    awaits: 'rate caps by state',
  },
  {
    prefix: '000-04',
    lastFour: '0004',
    scenario: 'esign-refused',
    summary: 'Refuses electronic documents.',
    awaits: 'notices on paper',
  },
  {
    prefix: '000-04',
    lastFour: '0005',
    scenario: 'spanish',
    summary: 'Dealt with in Spanish.',
    awaits: 'notices in other languages',
  },

  { prefix: '000-05', lastFour: '0001', scenario: 'joint', summary: 'Strong and weak applicant jointly.' },
  {
    prefix: '000-05',
    lastFour: '0002',
    scenario: 'sanctioned-owner',
    summary: 'An owner is sanctioned.',
    awaits: 'businesses and their owners',
  },
  { prefix: '000-05', lastFour: '0003', scenario: 'duplicate', summary: 'The same person a second time.' },
  {
    prefix: '000-05',
    lastFour: '0004',
    scenario: 'erasure-hold',
    summary: 'Asks for erasure under a hold.',
    awaits: 'erasure and legal holds',
  },
];

const byNationalId = new Map(
  testPersons.map((person) => [`${person.prefix}-${person.lastFour}`.replaceAll('-', ''), person]),
);

/** The test person of a national id of nine digits; undefined for anybody else. */
export function testPersonOf(nationalId: string): TestPerson | undefined {
  return byNationalId.get(nationalId);
}

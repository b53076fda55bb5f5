/** What the simulated registry says of one person, in its own words. */
export type RegisterEntry = {
  decision: 'VERIFIED' | 'NOT_VERIFIED' | 'DECEASED';
  checks: { field: 'NAME' | 'DATE_OF_BIRTH' | 'SSN' | 'ADDRESS'; result: 'MATCH' | 'NO_MATCH' }[];
};

const verified: RegisterEntry = {
  decision: 'VERIFIED',
  checks: [
    { field: 'NAME', result: 'MATCH' },
    { field: 'DATE_OF_BIRTH', result: 'MATCH' },
    { field: 'SSN', result: 'MATCH' },
    { field: 'ADDRESS', result: 'MATCH' },
  ],
};

/**
 * By national id; everybody else is verified. The registry verifies the listed person, the
 * namesake and the minor: it is the watchlist and the birth date that tell on them.
 */
const entries: Readonly<Record<string, RegisterEntry>> = {
  '000020001': {
    decision: 'NOT_VERIFIED',
    checks: verified.checks.map((check) =>
      check.field === 'ADDRESS' ? { ...check, result: 'NO_MATCH' } : check,
    ),
  },
  '000020002': { ...verified, decision: 'DECEASED' },
};

export function registerEntryOf(nationalId: string): RegisterEntry {
  return entries[nationalId] ?? verified;
}

/** A credit file as the simulated bureau keeps it, in the bureau's own words. */
export type CreditFile = {
  status: 'HIT' | 'THIN' | 'NO_HIT' | 'FROZEN';
  score?: number;
  tradelines?: { open: number; delinquent24m: number };
  publicRecords?: { bankruptcies: number; monthsSinceLast?: number };
  revolving?: { utilizationPercent: number };
  obligations?: { monthlyCents: number };
  inquiries?: { last6m: number };
  alerts?: string[];
};

const prime: CreditFile = {
  status: 'HIT',
  score: 780,
  tradelines: { open: 9, delinquent24m: 0 },
  publicRecords: { bankruptcies: 0 },
  revolving: { utilizationPercent: 8.5 },
  obligations: { monthlyCents: 30_000 },
  inquiries: { last6m: 1 },
  alerts: [],
};

const fair: CreditFile = {
  ...prime,
  score: 640,
  tradelines: { open: 5, delinquent24m: 0 },
  revolving: { utilizationPercent: 46 },
  inquiries: { last6m: 2 },
};

/** The family 000-01 of the test catalogue, by the last four digits. */
const files: Readonly<Record<string, CreditFile>> = {
  '0001': prime,
  '0002': {
    status: 'THIN',
    score: 645,
    tradelines: { open: 1, delinquent24m: 0 },
    publicRecords: { bankruptcies: 0 },
    revolving: { utilizationPercent: 20 },
    obligations: { monthlyCents: 4_000 },
    inquiries: { last6m: 2 },
    alerts: [],
  },
  '0003': { status: 'NO_HIT' },
  '0004': {
    ...fair,
    score: 655,
    publicRecords: { bankruptcies: 1, monthsSinceLast: 18 },
  },
  // On USD 60,000 a year 43 % is USD 2,150 a month. At 17.90 % USD 20,000 costs about USD 722 a month over 36 months and
  // USD 507 over 60. Both break it; what stays after the debts (USD 450, less any housing) carries a smaller loan.
  '0005': { ...fair, score: 668, obligations: { monthlyCents: 170_000 } },
  '0006': fair,
  '0007': { ...fair, score: 639 },
  '0008': { status: 'FROZEN' },
  '0009': { ...prime, alerts: ['FRAUD'] },
};

/** The file of a national id. Everybody outside the family has a prime one, so that their scenario stands alone. */
export function creditFileOf(nationalId: string): CreditFile {
  return (nationalId.startsWith('00001') && files[nationalId.slice(5)]) || prime;
}

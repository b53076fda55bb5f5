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

/** By national id. Everybody else of the test catalogue has a prime file, so that their scenario stands alone. */
const files: Readonly<Record<string, CreditFile>> = {
  '000010001': prime,
  '000010002': {
    status: 'THIN',
    score: 645,
    tradelines: { open: 1, delinquent24m: 0 },
    publicRecords: { bankruptcies: 0 },
    revolving: { utilizationPercent: 20 },
    obligations: { monthlyCents: 4_000 },
    inquiries: { last6m: 2 },
    alerts: [],
  },
  '000010003': { status: 'NO_HIT' },
  '000010004': {
    ...fair,
    score: 655,
    publicRecords: { bankruptcies: 1, monthsSinceLast: 18 },
  },
  // On USD 60,000 a year 43 % is USD 2,150 a month. At 17.90 % USD 20,000 costs about USD 722 a month over 36 months and
  // USD 507 over 60. Both break it; what stays after the debts (USD 450, less any housing) carries a smaller loan.
  '000010005': { ...fair, score: 668, obligations: { monthlyCents: 170_000 } },
  '000010006': fair,
  '000010007': { ...fair, score: 639 },
  '000010008': { status: 'FROZEN' },
  '000010009': { ...prime, alerts: ['FRAUD'] },
};

export function creditFileOf(nationalId: string): CreditFile {
  return files[nationalId] ?? prime;
}

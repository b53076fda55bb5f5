import type { RateCapList } from './rate-cap.ts';

/** State caps do not hold for banks, which lend everywhere at the rate of their home (12 U.S.C. 85, 1831d). */
const otherThanBanks = ['credit_union', 'state_licensed_lender', 'other'];

const looked = { verifiedAt: '2026-11-26', reviewBy: '2027-05-31' } as const;

/**
 * Caps that hold for personal loans as of `version`. Fewer than there are: caps that depend on a licence, on brackets of
 * the amount or on a published index are not among them. An entry past its `reviewBy` still holds, and is told as overdue.
 */
export const rateCaps: RateCapList = {
  version: '2026-11-26',
  caps: [
    {
      id: 'us-military-lending-act',
      measure: 'mapr',
      maxPercent: '36.00',
      coveredBorrowersOnly: true,
      source: '10 U.S.C. 987(b); 32 CFR 232.4(b)',
      ...looked,
    },
    {
      id: 'il-predatory-loan-prevention-act',
      measure: 'mapr',
      maxPercent: '36.00',
      states: ['IL'],
      creditorTypes: ['state_licensed_lender', 'other'],
      source: '815 ILCS 123/15-5-5',
      ...looked,
    },
    {
      id: 'ar-constitution',
      measure: 'interest_rate',
      maxPercent: '17.00',
      states: ['AR'],
      creditorTypes: otherThanBanks,
      source: 'Ark. Const. amend. 89, sec. 3; Ark. Code 4-57-104',
      ...looked,
    },
    {
      id: 'dc-interest',
      measure: 'interest_rate',
      maxPercent: '24.00',
      states: ['DC'],
      creditorTypes: otherThanBanks,
      source: 'D.C. Code 28-3301',
      ...looked,
    },
    {
      id: 'nj-criminal-usury',
      measure: 'apr',
      maxPercent: '30.00',
      states: ['NJ'],
      creditorTypes: otherThanBanks,
      source: 'N.J. Stat. 2C:21-19',
      ...looked,
    },
    {
      id: 'ny-criminal-usury',
      measure: 'apr',
      maxPercent: '25.00',
      states: ['NY'],
      creditorTypes: otherThanBanks,
      source: 'N.Y. Penal Law 190.40',
      ...looked,
    },
    {
      id: 'sd-money-lenders',
      measure: 'apr',
      maxPercent: '36.00',
      states: ['SD'],
      creditorTypes: otherThanBanks,
      source: 'S.D. Codified Laws 54-4-44',
      ...looked,
    },
  ],
};

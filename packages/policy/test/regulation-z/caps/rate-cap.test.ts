import { describe, expect, it } from 'vitest';
import { parseCalendarDate } from '../../../src/regulation-z/calendar-date.ts';
import { brokenCaps, type CappedLoan, rateCaps } from '../../../src/regulation-z/index.ts';

const loan: CappedLoan = {
  amountMinor: 1_000_000,
  apr: '35.99',
  mapr: '35.99',
  annualRateBps: 3_599,
  state: 'TX',
  coveredBorrower: false,
  creditorType: 'state_licensed_lender',
};
const broken = (change: Partial<CappedLoan>) =>
  brokenCaps(rateCaps, { ...loan, ...change }).map(({ id }) => id);

describe('rate caps', () => {
  it('bound the rate that they measure, and not the one at the cap', () => {
    const arkansas = { state: 'AR', apr: '40.00' };
    expect(broken({ ...arkansas, annualRateBps: 1_700 })).toEqual([]);
    expect(broken({ ...arkansas, annualRateBps: 1_701 })).toEqual(['ar-constitution']);
    expect(broken({ coveredBorrower: true, apr: '30.00', mapr: '36.00' })).toEqual([]);
    expect(broken({ coveredBorrower: true, apr: '30.00', mapr: '36.01' })).toEqual([
      'us-military-lending-act',
    ]);
  });

  it('hold where nobody has looked whether the borrower is covered', () => {
    const over = { mapr: '36.01' };
    expect(broken({ ...over, coveredBorrower: undefined })).toEqual(['us-military-lending-act']);
    expect(broken({ ...over, coveredBorrower: false })).toEqual([]);
  });

  it('hold for residents of their state and creditors of their kind', () => {
    expect(broken({ state: 'IL', mapr: '36.01' })).toEqual(['il-predatory-loan-prevention-act']);
    expect(broken({ state: 'IL', mapr: '36.01', creditorType: 'bank' })).toEqual([]);
    expect(broken({ state: 'NY' })).toEqual(['ny-criminal-usury']);
    expect(broken({ state: 'NY', creditorType: undefined })).toEqual(['ny-criminal-usury']);
    expect(broken({ state: undefined })).toEqual([]);
  });

  it('bind only up to their amount, where they name one', () => {
    const list = { ...rateCaps, caps: rateCaps.caps.map((cap) => ({ ...cap, upToAmountMinor: 999_999 })) };
    expect(brokenCaps(list, { ...loan, state: 'NY' })).toEqual([]);
    expect(brokenCaps(list, { ...loan, state: 'NY', amountMinor: 999_999 })).toHaveLength(1);
  });

  it('each name their source, when they were held against it, and when they must be again', () => {
    for (const { id, source, verifiedAt, reviewBy, maxPercent } of rateCaps.caps) {
      expect(source, id).toMatch(/\d/);
      expect(maxPercent, id).toMatch(/^\d+\.\d\d$/);
      expect(parseCalendarDate(verifiedAt), id).toBeDefined();
      expect(parseCalendarDate(reviewBy), id).toBeDefined();
      expect(reviewBy > verifiedAt, id).toBe(true);
    }
    expect(new Set(rateCaps.caps.map(({ id }) => id)).size).toBe(rateCaps.caps.length);
  });
});

import { describe, expect, it } from 'vitest';
import {
  applicationFeatures,
  personFeatures,
} from '../../../src/contexts/risk/assessment/applicant-features.ts';
import { wholeMonthsBetween } from '../../../src/contexts/risk/assessment/whole-months.ts';
import { order, person } from './submission.ts';

const asked = { currency: 'USD', submittedAt: '2026-11-22T09:00:00.000Z' };

describe('what a policy learns of an applicant', () => {
  it('is what was asked for', () => {
    expect(applicationFeatures(order())).toEqual({
      requestedAmountMinor: 1_000_000,
      requestedTermMonths: 36,
      currency: 'USD',
      purpose: 'debt_consolidation',
    });
  });

  it('is income, work, housing and state, and nothing that names or ages the person', () => {
    const income = { annualGrossMinor: 12_000_000, currency: 'USD', monthlyHousingMinor: 150_000 };
    expect(personFeatures(person({ income }), asked)).toEqual({
      annualIncomeMinor: 12_000_000,
      monthlyHousingMinor: 150_000,
      employmentStatus: 'employed',
      monthsAtEmployer: 72,
      stateOfResidence: 'TX',
    });
  });

  it('leaves out money in another currency rather than reading it as dollars', () => {
    const income = { annualGrossMinor: 12_000_000, currency: 'MXN', monthlyHousingMinor: 150_000 };
    const features = personFeatures(person({ income }), asked);
    expect(features).not.toHaveProperty('annualIncomeMinor');
    expect(features).not.toHaveProperty('monthlyHousingMinor');
  });

  it('leaves out what was not said', () => {
    const features = personFeatures(person({ employment: { status: 'retired' }, addresses: [] }), asked);
    expect(features).toEqual({ employmentStatus: 'retired', annualIncomeMinor: 12_000_000 });
  });
});

describe('whole months', () => {
  it.each([
    ['2026-08-22', '2026-11-22', 3],
    ['2026-08-23', '2026-11-22', 2],
    ['2026-01-31', '2026-02-28', 0],
    ['2026-01-31', '2026-03-01', 1],
    ['2020-02-29', '2021-02-28', 11],
    ['2027-01-01', '2026-11-22', 0],
  ])('from %s to %s are %i', (from, to, months) => {
    expect(wholeMonthsBetween(from, to)).toBe(months);
  });

  it('are unknown where a date cannot be read', () => {
    expect(wholeMonthsBetween('soon', '2026-11-22')).toBeUndefined();
  });
});

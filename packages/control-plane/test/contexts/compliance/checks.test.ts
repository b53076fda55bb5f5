import { describe, expect, it } from 'vitest';
import { checkAge } from '../../../src/contexts/compliance/checks/age.ts';
import { checkIdentity, type IdentityAnswer } from '../../../src/contexts/compliance/checks/identity.ts';
import { checkResidence } from '../../../src/contexts/compliance/checks/residence.ts';
import { checkSanctions } from '../../../src/contexts/compliance/checks/sanctions.ts';
import { hitExample } from '../../../src/contexts/compliance/screening/examples.ts';
import type { ScreenedList } from '../../../src/contexts/compliance/screening/watchlist.ts';

type Result = Extract<IdentityAnswer, { outcome: 'received' }>['data']['result'];

const call = { requestId: 'prr_1', provider: 'sandbox_identity', latencyMs: 1 };
const said = (result: Result, mismatchedFields: string[] = []): IdentityAnswer => ({
  ...call,
  outcome: 'received',
  data: { kind: 'identity', result, mismatchedFields },
});

describe('the identity check', () => {
  it('passes a match', () => {
    expect(checkIdentity(said('match'))).toMatchObject({ outcome: 'pass', reasonCode: null });
  });

  it('asks for a document on a mismatch, and names the fields for staff', () => {
    expect(checkIdentity(said('mismatch', ['address']))).toEqual({
      check: 'identity',
      outcome: 'action_required',
      cause: 'mismatch',
      reasonCode: 'C01',
      requirement: 'identity_document',
      mismatchedFields: ['address'],
    });
  });

  it.each(['deceased', 'pending'] as const)('refers without a word: %s', (result) => {
    expect(checkIdentity(said(result))).toMatchObject({ outcome: 'refer', cause: result, reasonCode: null });
  });

  it.each([
    ['timeout', null],
    ['vendor_error', null],
    ['consent_revoked', 'C01'],
  ] as const)('refers where no answer came: %s', (reason, reasonCode) => {
    const finding = checkIdentity({ ...call, outcome: 'unavailable', reason });
    expect(finding).toMatchObject({ outcome: 'refer', cause: reason, reasonCode });
  });

  it('refers where there was no consent to ask by', () => {
    const finding = checkIdentity({ outcome: 'not_asked', because: 'no_consent' });
    expect(finding).toMatchObject({ outcome: 'refer', reasonCode: 'C01' });
  });
});

describe('the sanctions check', () => {
  const list: ScreenedList = { list: 'sandbox', version: '1', contentHash: 'sha256:1' };
  const hit = hitExample;

  it('passes who stands on no list', () => {
    expect(checkSanctions({ lists: [list], hits: [] })).toMatchObject({ outcome: 'pass' });
  });

  it('refers a hit without anything that the applicant may be told', () => {
    expect(checkSanctions({ lists: [list], hits: [hit] })).toEqual({
      check: 'sanctions',
      outcome: 'refer',
      cause: 'listed',
      reasonCode: null,
      requirement: null,
      hits: [hit],
    });
  });

  it('does not pass where there is no list to screen against', () => {
    expect(checkSanctions({ lists: [], hits: [] })).toMatchObject({ outcome: 'refer', cause: 'no_list' });
  });
});

describe('the age check', () => {
  const at = '2026-11-22T09:00:00.000Z';

  it.each([
    ['2008-11-22', 'pass'],
    ['2008-11-23', 'decline'],
    ['2008-12-01', 'decline'],
    ['1950-01-01', 'pass'],
  ])('of somebody born on %s at 18 years: %s', (birthDate, outcome) => {
    expect(checkAge({ birthDate, at, minimumYears: 18 })).toMatchObject({ outcome });
  });

  it('gives a minor the reason C02', () => {
    expect(checkAge({ birthDate: '2015-01-01', at, minimumYears: 18 })).toMatchObject({ reasonCode: 'C02' });
  });

  it('follows the tenant’s minimum', () => {
    const born = { birthDate: '2007-01-01', at };
    expect(checkAge({ ...born, minimumYears: 19 })).toMatchObject({ outcome: 'pass' });
    expect(checkAge({ ...born, minimumYears: 21 })).toMatchObject({ outcome: 'decline' });
  });

  it('counts in UTC, whatever the offset that the time was written in', () => {
    const born = { birthDate: '2008-11-22', minimumYears: 18 };
    expect(checkAge({ ...born, at: '2026-11-21T23:59:59.999Z' })).toMatchObject({ outcome: 'decline' });
    expect(checkAge({ ...born, at: '2026-11-21T23:30:00-05:00' })).toMatchObject({ outcome: 'pass' });
  });

  it('lets who was born on 29 February come of age on 1 March of a common year', () => {
    const born = { birthDate: '2008-02-29', minimumYears: 18 };
    expect(checkAge({ ...born, at: '2026-02-28T12:00:00Z' })).toMatchObject({ outcome: 'decline' });
    expect(checkAge({ ...born, at: '2026-03-01T00:00:00Z' })).toMatchObject({ outcome: 'pass' });
  });

  it.each(['1985-13-01', 'unknown', '2030-01-01'])('refers a birth date that cannot be: %s', (birthDate) => {
    expect(checkAge({ birthDate, at, minimumYears: 18 })).toMatchObject({ outcome: 'refer' });
  });
});

describe('the residence check', () => {
  it.each([
    ['TX', 'US', 'pass', null],
    ['dc', 'US', 'pass', null],
    ['ON', 'CA', 'decline', 'C03'],
    ['PR', 'US', 'refer', 'C03'],
    ['AE', 'US', 'refer', 'C03'],
    ['XX', 'US', 'refer', 'C04'],
  ])('of %s, %s: %s', (state, country, outcome, reasonCode) => {
    expect(checkResidence([{ state, country }])).toMatchObject({ outcome, reasonCode });
  });

  it('looks at the present address only', () => {
    const moved = [
      { state: 'OR', country: 'US' },
      { state: 'ON', country: 'CA' },
    ];
    expect(checkResidence(moved)).toMatchObject({ outcome: 'pass' });
  });

  it('declines outside the states of the product, and no wider than those that we lend in', () => {
    const at = (state: string, country = 'US') => [{ state, country }];
    expect(checkResidence(at('ca'), ['CA', 'NY'])).toMatchObject({ outcome: 'pass' });
    expect(checkResidence(at('TX'), ['CA', 'NY'])).toMatchObject({
      outcome: 'decline',
      cause: 'outside_product_states',
      reasonCode: 'C03',
    });
    expect(checkResidence(at('PR'), ['CA', 'PR'])).toMatchObject({ outcome: 'refer', reasonCode: 'C03' });
    expect(checkResidence(at('CA', 'MX'), ['CA'])).toMatchObject({ outcome: 'decline', cause: 'abroad' });
  });

  it('refers where there is no address', () => {
    expect(checkResidence([])).toMatchObject({ outcome: 'refer', reasonCode: 'C04' });
  });
});

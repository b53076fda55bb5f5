import { describe, expect, test } from 'vitest';
import { acceptNationalId, nationalIdHash } from '../../../src/contexts/users/national-id.ts';
import { testPersonOf, testPersons } from '../../../src/contexts/users/public.ts';
import type { Fault } from '../../../src/kernel/faults.ts';
import { memoryKeys } from '../../../src/platform/crypto/master-keys.ts';

function faultOf(action: () => unknown): Partial<Fault> {
  try {
    action();
  } catch (error) {
    return error as Fault;
  }
  return {};
}

describe('test mode', () => {
  test('takes every person of the catalogue, with and without dashes', () => {
    for (const { prefix, lastFour } of testPersons) {
      const digits = `${prefix}${lastFour}`.replace('-', '');
      expect(acceptNationalId(`${prefix}-${lastFour}`, 'test')).toBe(digits);
      expect(acceptNationalId(digits, 'test')).toBe(digits);
    }
  });

  test.each(['123-45-6789', '000-01-0010', '000-06-0001', '000-03-0007', '000-01-0000', '900-70-1234'])(
    'refuses %s, which is no test identity',
    (nationalId) => {
      expect(faultOf(() => acceptNationalId(nationalId, 'test'))).toMatchObject({
        code: 'test_identity_required',
        status: 422,
        errors: [{ pointer: '/nationalId' }],
      });
    },
  );
});

describe('live mode', () => {
  test.each(['000-01-0001', '666-12-3456', '900-12-3456', '999-99-9999', '123-00-4567', '123-45-0000'])(
    'refuses %s, which was never issued',
    (nationalId) => {
      expect(faultOf(() => acceptNationalId(nationalId, 'live'))).toMatchObject({
        code: 'validation_failed',
        errors: [{ pointer: '/nationalId' }],
      });
    },
  );

  test.each(['123-45-6789', '665-01-0001', '667-10-0001', '899-99-9999'])('takes %s', (nationalId) => {
    expect(acceptNationalId(nationalId, 'live')).toBe(nationalId.replaceAll('-', ''));
  });
});

describe('the catalogue', () => {
  test('names each scenario and each national id once', () => {
    expect(new Set(testPersons.map(({ scenario }) => scenario)).size).toBe(testPersons.length);
    expect(new Set(testPersons.map(({ prefix, lastFour }) => prefix + lastFour)).size).toBe(
      testPersons.length,
    );
  });

  test('holds the five families in full', () => {
    const sizes = Object.groupBy(testPersons, ({ prefix }) => prefix);
    expect(Object.entries(sizes).map(([prefix, persons]) => [prefix, persons?.length])).toEqual([
      ['000-01', 9],
      ['000-02', 5],
      ['000-03', 6],
      ['000-04', 5],
      ['000-05', 4],
    ]);
  });

  test('is found by the national id', () => {
    expect(testPersonOf('000010005')?.scenario).toBe('counteroffer');
    expect(testPersonOf('123456789')).toBeUndefined();
  });
});

test('the same national id has another hash in another tenant and in another mode', async () => {
  const { hashKey } = await memoryKeys().loadOrCreate();
  const hash = (tenantId: string, mode: 'test' | 'live') =>
    nationalIdHash(hashKey, { tenantId, mode }, '000010001');
  expect(hash('ten_a', 'test')).toBe(hash('ten_a', 'test'));
  expect(new Set([hash('ten_a', 'test'), hash('ten_b', 'test'), hash('ten_a', 'live')]).size).toBe(3);
});

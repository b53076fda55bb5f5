import { describe, expect, test } from 'vitest';
import { grantConsentSchema } from '../../../src/contexts/users/consents/schemas.ts';
import { createUserSchema, updateUserSchema } from '../../../src/contexts/users/schemas.ts';
import type { z } from '../../../src/platform/http/schema.ts';
import { aPerson } from './vault-world.ts';

function wrongFields(schema: z.ZodType, body: unknown): string[] {
  return schema.safeParse(body).error?.issues.map(({ path }) => `/${path.join('/')}`) ?? [];
}

const address = { line1: '1 Main St', city: 'Reno', state: 'NV', postalCode: '89501', country: 'US' };

describe('a person', () => {
  test('is taken as the contract describes it', () => {
    expect(wrongFields(createUserSchema, aPerson())).toEqual([]);
    expect(
      wrongFields(createUserSchema, aPerson({ externalId: 'c-1', metadata: { branch: 'web' } })),
    ).toEqual([]);
  });

  test.each(['2023-02-29', '2024-13-01', '2024-04-31', '1899-12-31', '29.02.1984', '', '0000-00-00'])(
    'is refused with the birth date %s, at /birthDate',
    (birthDate) => {
      expect(new Set(wrongFields(createUserSchema, aPerson({ birthDate })))).toEqual(new Set(['/birthDate']));
    },
  );

  test.each([
    ['/nationalId', { nationalId: '12345678' }],
    ['/nationalId', { nationalId: '00001-0001' }],
    ['/nationalId', { nationalId: 10001 }],
    ['/name/given', { name: { given: ' ', family: 'Q' } }],
    ['/name/family', { name: { given: 'Z', family: 'Q\u0007' } }],
    ['/addresses', { addresses: [] }],
    ['/addresses', { addresses: Array(6).fill(address) }],
    ['/addresses/0/state', { addresses: [{ ...address, state: 'XX' }] }],
    ['/addresses/0/postalCode', { addresses: [{ ...address, postalCode: '8950' }] }],
    ['/addresses/0/country', { addresses: [{ ...address, country: 'ZZ' }] }],
    ['/contact/phone', { contact: { phone: '775-555-0143' } }],
    ['/contact/email', { contact: { email: 'zebulon' } }],
    ['/income/annualGrossMinor', { income: { annualGrossMinor: -1, currency: 'USD' } }],
    ['/income/annualGrossMinor', { income: { annualGrossMinor: 12.5, currency: 'USD' } }],
    ['/income/annualGrossMinor', { income: { annualGrossMinor: 1e15, currency: 'USD' } }],
    ['/income/currency', { income: { annualGrossMinor: 1, currency: 'XXX' } }],
    ['/employment/status', { employment: { status: 'wizard' } }],
  ])('is refused at %s for %j', (pointer, overrides) => {
    expect(new Set(wrongFields(createUserSchema, aPerson(overrides)))).toEqual(new Set([pointer]));
  });

  test('may live abroad, where no US state is asked for', () => {
    const abroad = { line1: 'Calle 1', city: 'Madrid', state: 'Madrid', postalCode: '28001', country: 'ES' };
    expect(wrongFields(createUserSchema, aPerson({ addresses: [abroad] }))).toEqual([]);
  });

  test.each([aPerson({ ssn: '1' }), aPerson({ name: { given: 'Z', family: 'Q', nick: 'Zeb' } })])(
    'is refused with a field that the contract does not know',
    (body) => expect(createUserSchema.safeParse(body).success).toBe(false),
  );
});

describe('an edit', () => {
  test('may change any one field', () => {
    for (const [field, value] of Object.entries(aPerson())) {
      expect(wrongFields(updateUserSchema, { [field]: value })).toEqual([]);
    }
  });

  test('must change something, and only what there is', () => {
    expect(updateUserSchema.safeParse({}).success).toBe(false);
    expect(updateUserSchema.safeParse({ version: 4 }).success).toBe(false);
  });
});

describe('a consent', () => {
  const consent = { kind: 'credit_pull_soft', textHash: 'ab'.repeat(32), textVersion: '2026-01' };

  test('is taken with IPv4, IPv6 or no address', () => {
    for (const extra of [{}, { ip: '203.0.113.7' }, { ip: '2001:db8::7' }]) {
      expect(wrongFields(grantConsentSchema, { ...consent, ...extra })).toEqual([]);
    }
  });

  test.each([
    ['/kind', { kind: 'everything' }],
    ['/textHash', { textHash: 'AB'.repeat(32) }],
    ['/textVersion', { textVersion: '' }],
    ['/ip', { ip: '300.0.0.1' }],
    ['/grantedAt', { grantedAt: 'yesterday' }],
  ])('is refused at %s for %j', (pointer, overrides) => {
    expect(wrongFields(grantConsentSchema, { ...consent, ...overrides })).toEqual([pointer]);
  });
});

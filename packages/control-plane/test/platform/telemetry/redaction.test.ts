import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { redacted, redactFields, redactText } from '../../../src/platform/telemetry/redaction.ts';

const marker = 'PLANTED-MARKER';

const sensitiveKeys = [
  ...[
    'nationalId',
    'national_id',
    'ssn',
    'name',
    'firstName',
    'lastName',
    'middleName',
    'birthDate',
    'email',
    'phone',
  ],
  ...[
    'address',
    'addresses',
    'street',
    'line1',
    'postalCode',
    'city',
    'income',
    'annualIncomeMinor',
    'employer',
    'ein',
  ],
  ...[
    'authorization',
    'Authorization',
    'secretKey',
    'apiKey',
    'x-api-key',
    'secret',
    'webhookSecret',
    'token',
  ],
  ...['refresh_token', 'password', 'set-cookie', 'hashKeySecret', 'accountNumber', 'cardNumber', 'ip'],
];

describe('a personal or secret value', () => {
  test.each(sensitiveKeys)('is not written under the key %s', (key) => {
    expect(redactFields({ [key]: marker })).toEqual({ [key]: redacted });
  });

  test('is not written from any depth, list or error', () => {
    const nesting = fc.array(fc.constantFrom('object', 'list', 'error', 'cause'), { maxLength: 12 });
    const planted = fc.constantFrom(marker, { inner: marker }, [marker]);
    fc.assert(
      fc.property(nesting, fc.constantFrom(...sensitiveKeys), planted, (steps, key, value) => {
        const fields = steps.reduce<object>(nest, { [key]: value });
        expect(JSON.stringify(redactFields({ fields }))).not.toContain(marker);
      }),
      { numRuns: 1_000 },
    );
  });

  test('is not written as the type of an error that a person was poured into', () => {
    for (const name of ['Ada Lovelace', { first: 'Ada Lovelace' }]) {
      const error = Object.assign(new TypeError('failed'), { name });
      expect(redactFields({ error })['error']).toMatchObject({
        type: 'TypeError',
        stack: expect.any(String),
      });
      expect(JSON.stringify(redactFields({ error }))).not.toContain('Ada');
    }
  });

  test.each([
    ['a secret key', 'cp_test_sk_9fQ2abcdef', 'cp_test_sk_[redacted]'],
    ['a webhook secret', 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD', '[redacted]'],
    ['a bearer token', 'Bearer eyJhbGci.eyJzdWIi.sig-_', 'Bearer [redacted]'],
    ['a database password', 'postgres://owner:hunter2@db:5432/cp', 'postgres://owner:[redacted]@db:5432/cp'],
    ['a social security number', '000-01-0001', '[redacted]'],
    ['an e-mail address', 'ada.lovelace+x@mail.example.com', '[redacted]'],
  ])('is known by its shape under any key and in messages: %s', (_what, value, written) => {
    expect(redactFields({ detail: value })).toEqual({ detail: written });
    expect(redactText(`failed for ${value} today`)).toBe(`failed for ${written} today`);
  });
});

describe('what may be written', () => {
  test('stays as it is', () => {
    const fields = {
      applicationId: 'app_01k0000000e008000000000000',
      consumer: 'risk',
      durationMs: 12.5,
      retried: false,
      at: '2026-01-01T00:00:00.000Z',
      nothing: null,
      counts: [1, 2, 3],
    };
    expect(redactFields(fields)).toEqual(fields);
  });

  test('leaves the fields that were handed in untouched', () => {
    const fields = { person: { email: 'ada@example.com' } };
    redactFields(fields);
    expect(fields.person.email).toBe('ada@example.com');
  });

  test('tells an error with its type, code and causes', () => {
    const error = Object.assign(new TypeError('no route', { cause: new Error('refused') }), {
      code: 'ECONNREFUSED',
    });
    expect(redactFields({ error })['error']).toMatchObject({
      type: 'TypeError',
      message: 'no route',
      code: 'ECONNREFUSED',
      stack: expect.stringMatching(/^at .*redaction\.test\.ts:\d+/),
      cause: { type: 'Error', message: 'refused' },
    });
  });

  test('can always be turned into JSON: cycles are cut, big integers and bytes described', () => {
    const cycle: Record<string, unknown> = {
      big: 2n ** 64n,
      bytes: new Uint8Array(3),
      entries: new Map([[1, 2]]),
    };
    cycle['self'] = cycle;
    expect(JSON.parse(JSON.stringify(redactFields({ cycle })))).toEqual({
      cycle: { big: '18446744073709551616', bytes: '[3 bytes]', entries: '[1 entries]', self: '[cut]' },
    });
  });

  test('is never stopped by a value that JSON does not know', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
        (value) => {
          expect(() => JSON.stringify(redactFields({ value }))).not.toThrow();
        },
      ),
    );
  });
});

function nest(inner: object, step: string): object {
  if (step === 'list') return [inner];
  if (step === 'error') return Object.assign(new Error('failed'), inner);
  if (step === 'cause') return new Error('failed', { cause: inner });
  return { detail: inner };
}

import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { manualClock } from '../../src/kernel/clock.ts';
import type { Database } from '../../src/platform/database/database.ts';
import { testDatabase } from '../support/database.ts';
import { applicant, application, type Lender, lenderOf, openLender } from './lender.ts';

type BadCase = {
  what: string;
  path: '/users' | '/applications';
  change: Record<string, unknown>;
  status: number;
  code: string;
  pointer: string;
};

const user = (
  what: string,
  change: Record<string, unknown>,
  pointer: string,
  code = 'validation_failed',
): BadCase => ({
  what,
  path: '/users',
  change,
  status: 422,
  code,
  pointer,
});
const asked = (what: string, change: Record<string, unknown>, pointer: string): BadCase => ({
  what,
  path: '/applications',
  change,
  status: 422,
  code: 'validation_failed',
  pointer,
});

const cases: readonly BadCase[] = [
  asked('a negative amount', { requestedAmount: -1 }, '/requestedAmount'),
  asked('an amount of nothing', { requestedAmount: 0 }, '/requestedAmount'),
  asked('a fraction of a minor unit', { requestedAmount: 1000.5 }, '/requestedAmount'),
  asked('an absurd amount', { requestedAmount: 1e15 }, '/requestedAmount'),
  asked('an amount as text', { requestedAmount: '1000000' }, '/requestedAmount'),
  asked('an amount above the product', { requestedAmount: 5_000_001 }, '/requestedAmount'),
  asked('an unknown currency', { currency: 'XXX' }, '/currency'),
  asked('a currency that the product does not lend in', { currency: 'EUR' }, '/currency'),
  asked('a term that the product does not run', { requestedTermMonths: 37 }, '/requestedTermMonths'),
  asked('a purpose in free text', { purpose: 'my sister Jane is ill' }, '/purpose'),
  asked('an unknown field', { amount: 5 }, '/amount'),
  asked('no party', { parties: [] }, '/parties'),
  asked(
    'a party that is nobody',
    { parties: [{ role: 'primary', userId: 'usr_01k9z3c4e8f7tbv2m5n6p7q8r9' }] },
    '/parties/0/userId',
  ),
  asked('a malformed user id', { parties: [{ role: 'primary', userId: 'usr_1' }] }, '/parties/0/userId'),
  asked('an unknown product', { productId: 'prd_01k9z3c4e8f7tbv2m5n6p7q8r9' }, '/productId'),
  user('an impossible birth date', { birthDate: '1985-02-30' }, '/birthDate'),
  user('a birth date to come', { birthDate: '2999-01-01' }, '/birthDate'),
  user('a birth date of another century', { birthDate: '1799-01-01' }, '/birthDate'),
  user('no test identity', { nationalId: '123-45-6789' }, '/nationalId', 'test_identity_required'),
  user('a national id of letters', { nationalId: 'abc' }, '/nationalId'),
  user('an unknown state', { addresses: [{ ...applicant.addresses[0], state: 'ZZ' }] }, '/addresses/0/state'),
  user('a broken e-mail address', { contact: { email: 'ada' } }, '/contact/email'),
  user('an unknown nested field', { name: { given: 'Ada', family: 'Miller', nick: 'A' } }, '/name/nick'),
  user(
    'a negative income',
    { income: { annualGrossMinor: -1, currency: 'USD' } },
    '/income/annualGrossMinor',
  ),
];

describe('bad input', () => {
  const clock = manualClock(new Date('2026-11-22T09:00:00Z'));
  let database: Database;
  let lender: Awaited<ReturnType<typeof openLender>>;
  let userId: string;

  beforeAll(async () => {
    database = await testDatabase();
    lender = await openLender({ database, clock });
    userId = await lender.createApplicant();
  });
  afterAll(() => lender.controlPlane.stop());

  /** Rows of everything that a request could have written. */
  const written = async (): Promise<unknown> => {
    const counted = await database.transaction({ role: 'owner' }, (transaction) =>
      sql`select (select count(*) from event_store.events) as events, (select count(*) from users.users) as users,
        (select count(*) from applications.applications) as applications, (select count(*) from jobs.jobs) as jobs,
        (select count(*) from platform.idempotency_keys) as keys`.execute(transaction.tables()),
    );
    return counted.rows[0];
  };

  it.each(cases)(
    '$what is a $status at $pointer, and nothing is written',
    async ({ path, change, status, code, pointer }) => {
      const before = await written();
      const valid = path === '/users' ? applicant : application(userId);
      const answer = await lender.call(
        'POST',
        path,
        { ...valid, ...change },
        { 'idempotency-key': `bad-${pointer}` },
      );
      expect(answer.status, JSON.stringify(answer.body)).toBe(status);
      expect(answer.body['code']).toBe(code);
      expect(answer.body['errors']).toContainEqual(expect.objectContaining({ pointer }));
      expect(answer.headers.get('content-type')).toBe('application/problem+json');
      expect(await written()).toEqual(before);
    },
  );

  it('tells every mistake at once', async () => {
    const answer = await lender.call('POST', '/applications', {
      requestedAmount: -1,
      currency: 'XXX',
      zzz: 1,
    });
    const pointers = (answer.body['errors'] as { pointer: string }[]).map(({ pointer }) => pointer);
    expect(pointers).toEqual(
      expect.arrayContaining([
        '/requestedAmount',
        '/currency',
        '/zzz',
        '/parties',
        '/purpose',
        '/requestedTermMonths',
      ]),
    );
  });

  it('refuses an oversized body before reading it', async () => {
    const answer = await lender.call('POST', '/users', {
      ...applicant,
      metadata: { x: 'y'.repeat(300_000) },
    });
    expect(answer.status).toBe(413);
    expect(answer.body['code']).toBe('body_too_large');
  });

  it('refuses an expired key', async () => {
    const expiresAt = new Date(clock.now().getTime() + 60_000).toISOString();
    const issued = await lender.call('POST', '/admin/api-keys', {
      name: 'short',
      roles: ['user'],
      expiresAt,
    });
    expect(issued.status, JSON.stringify(issued.body)).toBe(201);
    const short: Lender = lenderOf(
      lender.controlPlane.url,
      String(issued.body['secret'] ?? issued.body['key']),
    );
    expect((await short.call('GET', '/applications')).status).toBe(200);
    clock.advance(61_000);
    const answer = await short.call('GET', '/applications');
    expect(answer.status).toBe(401);
    expect(answer.body['code']).toBe('key_expired');
  });

  it('knows no other route and no other method', async () => {
    expect(await lender.call('GET', '/nothing')).toMatchObject({
      status: 404,
      body: { code: 'route_not_found' },
    });
    const wrong = await lender.call('DELETE', '/applications');
    expect(wrong).toMatchObject({ status: 405, body: { code: 'method_not_allowed' } });
    expect(wrong.headers.get('allow')).toContain('POST');
  });

  it('refuses a same-day second application of the same person unless asked to take it', async () => {
    const first = await lender.apply(userId);
    expect(first.status).toBe(201);
    const second = await lender.apply(userId);
    expect(second).toMatchObject({
      status: 409,
      body: { code: 'duplicate_application', applicationId: first.body['id'] },
    });
    expect((await lender.apply(userId, { allowDuplicate: true })).status).toBe(201);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPostgres } from '../../src/platform/database/postgres.ts';
import { type PostgresServer, startPostgres } from '../support/postgres.ts';
import { type Lender, openLender } from './lender.ts';

describe('the main job on PostgreSQL', () => {
  let server: PostgresServer;
  let lender: Awaited<ReturnType<typeof openLender>>;
  beforeAll(async () => {
    server = await startPostgres();
    lender = await openLender({
      database: openPostgres({ connectionString: server.url, poolMin: 0, poolMax: 20 }),
    });
  });
  afterAll(async () => {
    await lender.controlPlane.stop();
    await server.stop();
  });

  it('decides as on the embedded database', async () => {
    const decided = await lender.apply(await lender.createApplicant());
    expect(decided.body).toMatchObject({
      status: 'approved',
      decision: { outcome: 'approved', sequence: 1 },
    });
  });

  it('decides many applications that come at once, each exactly once', async () => {
    const userIds = await Promise.all(Array.from({ length: 10 }, () => lender.createApplicant()));
    const answers = await Promise.all(
      userIds.flatMap((userId) => [1, 2].map(() => lender.apply(userId, { allowDuplicate: true }))),
    );
    expect(answers.map(({ body }) => body['status'])).toEqual(Array.from({ length: 20 }, () => 'approved'));
    const decisions = await Promise.all(answers.map(({ body }) => decisionsOf(lender, String(body['id']))));
    expect(decisions.every((count) => count === 1)).toBe(true);
  });

  it('takes one of many submissions of the same applicant, or of the same externalId, that come at once', async () => {
    const userId = await lender.createApplicant();
    const same = await Promise.all(Array.from({ length: 6 }, () => lender.apply(userId)));
    expect(same.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409]);
    const userIds = await Promise.all(Array.from({ length: 6 }, () => lender.createApplicant()));
    const named = await Promise.all(userIds.map((each) => lender.apply(each, { externalId: 'loan-1' })));
    expect(named.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409]);
    expect(named.filter(({ status }) => status === 409).map(({ body }) => body['code'])).toEqual(
      Array.from({ length: 5 }, () => 'duplicate_application'),
    );
  });

  it('answers the same to the same Idempotency-Key, eight at once', async () => {
    const userId = await lender.createApplicant();
    const key = { 'idempotency-key': 'submit-once' };
    const body = {
      parties: [{ role: 'primary', userId }],
      requestedAmount: 500_000,
      currency: 'USD',
      requestedTermMonths: 12,
      purpose: 'other',
    };
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => lender.call('POST', '/applications', body, key)),
    );
    const created = answers.filter(({ status }) => status === 201);
    const inFlight = answers.filter(({ status }) => status === 409);
    expect(created.length + inFlight.length).toBe(8);
    expect(new Set(created.map((answer) => answer.body['id'])).size).toBe(1);
    expect(inFlight.every((answer) => answer.body['code'] === 'idempotency_in_flight')).toBe(true);
  });
});

async function decisionsOf(lender: Lender, applicationId: string): Promise<number> {
  const { body } = await lender.call('GET', `/applications/${applicationId}/decisions`);
  return (body['data'] as unknown[]).length;
}

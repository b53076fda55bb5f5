import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openPostgres } from '../../src/platform/database/postgres.ts';
import { startPostgres } from '../support/postgres.ts';
import { type Answer, type Lender, lenderOf, openLender } from './lender.ts';

type House = Awaited<ReturnType<typeof openLender>>;

const start = '2027-03-01T12:00:00.000Z';
const daysLater = (days: number): string => new Date(Date.parse(start) + days * 86_400_000).toISOString();

const houses: Record<string, () => Promise<{ house: House; close: () => Promise<void> }>> = {
  PGlite: async () => {
    const house = await openLender();
    return { house, close: () => house.controlPlane.stop() };
  },
  PostgreSQL: async () => {
    const server = await startPostgres();
    const database = openPostgres({ connectionString: server.url, poolMin: 0, poolMax: 20 });
    const house = await openLender({ database });
    return {
      house,
      close: async () => {
        await house.controlPlane.stop();
        await server.stop();
      },
    };
  },
};

describe.each(Object.entries(houses))('test clocks on %s', { timeout: 60_000 }, (_database, open) => {
  let lender: House;
  let close: () => Promise<void>;
  let testClockId: string;
  beforeAll(async () => {
    ({ house: lender, close } = await open());
  });
  beforeEach(async () => {
    const clock = await lender.call('POST', '/test-clocks', { now: start });
    testClockId = String(clock.body['id']);
  });
  afterAll(() => close());

  const advance = (now: string): Promise<Answer> =>
    lender.call('POST', `/test-clocks/${testClockId}/advance`, { now });
  const submit = async (): Promise<Answer> => lender.apply(await lender.createApplicant(), { testClockId });
  const application = async (id: unknown) => (await lender.call('GET', `/applications/${String(id)}`)).body;

  it('stand where they were set until they are advanced', async () => {
    const { body } = await lender.call('GET', `/test-clocks/${testClockId}`);
    expect(body).toMatchObject({ id: testClockId, mode: 'test', now: start, status: 'ready', target: null });
    const listed = await lender.call('GET', '/test-clocks?limit=1');
    expect(listed.body['data']).toEqual([body]);
    const advanced = await advance(daysLater(2));
    expect(advanced.status).toBe(200);
    expect(advanced.body).toMatchObject({ now: daysLater(2), status: 'ready', target: null });
  });

  it('give an application every time it has: submission, deadline, decision, offer', async () => {
    const decided = await submit();
    expect(decided.status).toBe(201);
    expect(decided.body).toMatchObject({
      status: 'approved',
      testClockId,
      createdAt: start,
      updatedAt: start,
      decideBy: daysLater(30),
      decision: { createdAt: start },
    });
    for (const offer of decided.body['offers'] as object[]) {
      expect(offer).toMatchObject({ createdAt: start, expiresAt: daysLater(30) });
    }
  });

  it('let an offer expire at its own time within one call, and tell it in order', async () => {
    const { body: decided } = await submit();
    const { id } = decided;
    expect((await advance(daysLater(29))).body).toMatchObject({ now: daysLater(29) });
    expect(await application(id)).toMatchObject({ status: 'approved' });

    const advanced = await advance(daysLater(31));
    expect(advanced.status).toBe(200);
    expect(advanced.body).toMatchObject({ now: daysLater(31), status: 'ready' });
    // At once, without waiting: the answer came when all was done. Not at day 31, when it was looked at, but at day 30.
    expect(await application(id)).toMatchObject({
      status: 'expired',
      completedAt: daysLater(30),
      updatedAt: daysLater(30),
    });

    const told = await eventsOf(lender, id, 'application.expired');
    const types = told.map(({ type }) => type);
    expect(types.slice(0, 2)).toEqual(['application.created', 'application.processing']);
    expect(types.slice(2, 4).sort()).toEqual(['application.approved', 'decision.created']);
    expect(new Set(types.slice(4, -1))).toEqual(new Set(['offer.created', 'offer.expired']));
    expect(types.lastIndexOf('offer.created')).toBeLessThan(types.indexOf('offer.expired'));
    expect(told.at(-1)).toMatchObject({ type: 'application.expired', createdAt: daysLater(30) });
  });

  it('tell by a webhook that they are ready, after all that happened on the way', async () => {
    const { body: decided } = await submit();
    await advance(daysLater(31));
    const all = await eventually(async () => {
      const { body } = await lender.call('GET', '/events?limit=100');
      const newestFirst = body['data'] as { type: string; data: { aggregateId: string; status: string } }[];
      const ready = newestFirst.find(({ data }) => data.aggregateId === testClockId);
      return ready ? newestFirst : undefined;
    });
    const mine = all.filter(({ data }) => [testClockId, decided['id']].includes(data.aggregateId));
    expect(mine[0]).toMatchObject({ type: 'test_clock.ready', data: { status: 'ready' } });
    expect(mine[1]).toMatchObject({ type: 'application.expired' });
  });

  it('rule what the lender does in their world: an offer cannot be accepted after its time', async () => {
    const first = await submit();
    const [offer] = first.body['offers'] as { id: string }[];
    await advance(daysLater(10));
    const accepted = await lender.call('POST', `/credit/offers/${offer?.id}/accept`, {});
    expect(accepted.status).toBe(200);
    expect(await application(first.body['id'])).toMatchObject({
      status: 'accepted',
      completedAt: daysLater(10),
    });
    const second = await submit();
    expect(second.body).toMatchObject({ createdAt: daysLater(10), decideBy: daysLater(40) });
  });

  it('do not move what lives by the real time or by another clock', async () => {
    const real = await lender.apply(await lender.createApplicant());
    const other = await lender.call('POST', '/test-clocks', { now: start });
    const elsewhere = await lender.apply(await lender.createApplicant(), { testClockId: other.body['id'] });
    await submit();
    await advance(daysLater(365));
    expect(await application(real.body['id'])).toMatchObject({ status: 'approved', testClockId: null });
    expect(await application(elsewhere.body['id'])).toMatchObject({ status: 'approved' });
  });

  it('wait for the decision of an application that is still in work', async () => {
    const userId = await lender.createApplicant();
    const receipts = await Promise.all(
      Array.from({ length: 5 }, () =>
        lender.call('POST', '/applications', {
          parties: [{ role: 'primary', userId }],
          requestedAmount: 500_000,
          currency: 'USD',
          requestedTermMonths: 12,
          purpose: 'other',
          allowDuplicate: true,
          testClockId,
        }),
      ),
    );
    expect(receipts.map(({ body }) => body['status'])).toEqual(Array(5).fill('processing'));
    await advance(daysLater(31));
    for (const { body } of receipts) {
      expect(await application(body['id'])).toMatchObject({
        status: 'expired',
        decision: { createdAt: start },
        completedAt: daysLater(30),
      });
    }
  });

  it('are never moved back', async () => {
    const answer = await advance(daysLater(-1));
    expect(answer.status).toBe(422);
    expect(answer.body['errors']).toMatchObject([{ pointer: '/now' }]);
  });

  it('are moved by one at a time', async () => {
    const answers = await Promise.all([advance(daysLater(1)), advance(daysLater(1)), advance(daysLater(1))]);
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThan(0);
    expect(statuses.every((status) => status === 200 || status === 409)).toBe(true);
    expect((await lender.call('GET', `/test-clocks/${testClockId}`)).body).toMatchObject({
      now: daysLater(1),
      status: 'ready',
    });
  });

  it('are unknown to others: an id that is not yours, or none at all, is a mistake at /testClockId', async () => {
    const { controlPlane } = lender;
    const stranger = lenderOf(controlPlane.url, (await controlPlane.provision({ name: 'Other' })).secretKey);
    expect((await stranger.call('GET', `/test-clocks/${testClockId}`)).status).toBe(404);
    const applied = await stranger.apply(await stranger.createApplicant(), { testClockId });
    expect(applied.status).toBe(422);
    expect(applied.body['errors']).toMatchObject([{ pointer: '/testClockId' }]);
  });

  it('exist in test mode only', async () => {
    const { controlPlane } = lender;
    const live = await controlPlane.provision({ name: 'Live', mode: 'live' });
    const answer = await lenderOf(controlPlane.url, live.secretKey).call('POST', '/test-clocks', {
      now: start,
    });
    expect([answer.status, answer.body['code']]).toEqual([422, 'rejected']);
  });
});

type Told = { type: string; createdAt: string; data: { sequence: number } };

/** What was told about an application, in the order of its history, once it was told this. */
async function eventsOf(lender: Lender, applicationId: unknown, last: string): Promise<Told[]> {
  return eventually(async () => {
    const { body } = await lender.call('GET', `/events?applicationId=${String(applicationId)}&limit=100`);
    const told = body['data'] as Told[];
    if (!told.some(({ type }) => type === last)) return undefined;
    return told.toSorted((one, other) => one.data.sequence - other.data.sequence);
  });
}

async function eventually<Result>(ask: () => Promise<Result | undefined>): Promise<Result> {
  for (let attempt = 1; attempt <= 200; attempt += 1) {
    const found = await ask();
    if (found !== undefined) return found;
  }
  throw new Error('It did not come.');
}

import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deadLetterDetailSchema } from '../../src/gateway/operations/dead-letter-schemas.ts';
import type { Database } from '../../src/platform/database/database.ts';
import { until } from '../platform/event-bus-house.ts';
import { testDatabase } from '../support/database.ts';
import { type Lender, lenderOf, openLender } from './lender.ts';

type Letter = { id: string; consumer: string; state: string; eventType: string };

/** A consumer that truly fails: its table is away. */
describe('dead letters', () => {
  let database: Database;
  let lender: Awaited<ReturnType<typeof openLender>>;
  let stranger: Lender;
  beforeAll(async () => {
    database = await testDatabase();
    lender = await openLender({ database, logLevel: 'silent' });
    const other = await lender.controlPlane.provision({ name: 'Another lender' });
    stranger = lenderOf(lender.controlPlane.url, other.secretKey);
  });
  afterAll(() => lender.controlPlane.stop());

  const rename = (from: string, to: string): Promise<unknown> =>
    database.transaction({ role: 'owner' }, (transaction) =>
      sql.raw(`alter table notifications.${from} rename to ${to}`).execute(transaction.tables()),
    );
  const list = async (query = ''): Promise<Letter[]> =>
    (await lender.call('GET', `/admin/dead-letters${query}`)).body['data'] as Letter[];

  it('are shown with their error, replayed in order, and gone afterwards', async () => {
    await rename('events', 'events_away');
    const userId = await lender.createApplicant();
    const application = await lender.apply(userId);
    await until(async () => (await list('?state=waiting')).length > 0, 'a dead letter and one behind it');
    const [failed] = await list('?state=failed');
    const waiting = (await list('?state=waiting'))[0];
    if (!failed || !waiting) throw new Error('There are no dead letters.');
    expect(failed).toMatchObject({ consumer: 'notifications', state: 'failed', attempts: 5 });
    const path = (letter: Letter): string => `/admin/dead-letters/${letter.consumer}/${letter.id}`;

    const detail = await lender.call('GET', path(failed));
    expect(deadLetterDetailSchema.parse(detail.body).error).toContain('notifications.events');
    expect(String(detail.body['error'])).not.toContain('    at ');
    expect(detail.body['payload']).toBeTypeOf('object');
    expect((await stranger.call('GET', path(failed))).status).toBe(404);
    expect((await stranger.call('POST', `${path(failed)}/replay`, {})).status).toBe(404);

    const early = await lender.call('POST', `${path(waiting)}/discard`, {});
    expect(early).toMatchObject({ status: 422, body: { code: 'rejected' } });
    const inVain = await lender.call('POST', `${path(failed)}/replay`, {});
    expect(inVain).toMatchObject({ status: 200, body: { replayed: 0, failedEventId: failed.id } });

    await rename('events_away', 'events');
    for (const letter of await list('?state=failed')) {
      const released = await lender.call('POST', `${path(letter)}/replay`, {});
      expect(released).toMatchObject({ status: 200, body: { remaining: 0, failedEventId: null } });
    }
    await until(async () => (await list()).length === 0, 'no dead letters');
    expect((await lender.call('POST', `${path(failed)}/replay`, {})).status).toBe(404);
    const { body } = await lender.call('GET', '/events');
    const told = (body['data'] as { data: { id?: string } }[]).filter((event) =>
      JSON.stringify(event).includes(String(application.body['id'])),
    );
    expect(told.length).toBeGreaterThan(0);
  });

  it('are listed page by page', async () => {
    await rename('events', 'events_away');
    await lender.apply(await lender.createApplicant({ nationalId: '000-01-0002' }));
    await until(async () => (await list('?state=waiting')).length > 0, 'dead letters');
    const all = await list('?limit=100');
    const walked: Letter[] = [];
    for (let cursor: unknown = ''; cursor !== null; ) {
      const page = await lender.call(
        'GET',
        `/admin/dead-letters?limit=1${cursor ? `&cursor=${cursor}` : ''}`,
      );
      walked.push(...(page.body['data'] as Letter[]));
      cursor = page.body['nextCursor'];
    }
    expect(walked.map(({ id }) => id)).toEqual(expect.arrayContaining(all.map(({ id }) => id)));
    expect(new Set(walked.map(({ id }) => id)).size).toBe(walked.length);
    expect((await lender.call('GET', '/admin/dead-letters?cursor=bm90IG9uZQ')).status).toBe(422);
    await rename('events_away', 'events');
  });
});

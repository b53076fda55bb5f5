import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../src/platform/database/database.ts';
import { application, type Lender, lenderOf, openLender } from '../../api/lender.ts';
import { testDatabase } from '../../support/database.ts';

describe('a draft', () => {
  let database: Database;
  let lender: Awaited<ReturnType<typeof openLender>>;
  let stranger: Lender;
  let userId: string;

  beforeAll(async () => {
    database = await testDatabase();
    lender = await openLender({ database });
    const other = await lender.controlPlane.provision({ name: 'Another lender' });
    stranger = lenderOf(lender.controlPlane.url, other.secretKey);
    userId = await lender.createApplicant();
  });
  afterAll(() => lender.controlPlane.stop());

  const begin = async (content: object) => {
    const { status, body } = await lender.call('POST', '/applications/drafts', content);
    expect(status, JSON.stringify(body)).toBe(201);
    return body as { id: string; version: number; problems: { pointer: string }[] };
  };
  const eventsOf = (id: string) =>
    database.transaction({ role: 'owner' }, async (transaction) => {
      const { rows } = await sql<{ type: string }>`select event_type as type from event_store.events
        where aggregate_id = ${id} and aggregate_type = 'application' order by position`.execute(
        transaction.tables(),
      );
      return rows.map(({ type }) => type);
    });

  it('takes what is there, says what is missing, and is told to nobody', async () => {
    const draft = await begin({ requestedAmount: 1_000_000 });
    expect(draft.problems.map(({ pointer }) => pointer).sort()).toEqual([
      '/currency',
      '/parties',
      '/purpose',
      '/requestedTermMonths',
    ]);
    expect(await eventsOf(draft.id)).toEqual([]);
    expect((await lender.call('GET', `/applications/${draft.id}`)).status).toBe(404);
    const listed = await lender.call('GET', '/applications/drafts');
    expect(listed.body['data']).toContainEqual(draft);
  });

  it('is found by whom it names, as long as it names them', async () => {
    const [one, other] = [await lender.createApplicant(), await lender.createApplicant()];
    const found = async (person: string, by: Lender = lender): Promise<string[]> => {
      const { body } = await by.call('GET', `/applications/drafts?userId=${person}`);
      return (body['data'] as { id: string }[]).map(({ id }) => id);
    };
    const parties = [
      { role: 'primary', userId: one },
      { role: 'co_applicant', userId: other },
    ];
    const first = await begin({ parties });
    const second = await begin({ parties: [{ role: 'primary', userId: one }] });
    expect(await found(one)).toEqual([second.id, first.id]);
    expect(await found(other)).toEqual([first.id]);
    expect(await found(one, stranger)).toEqual([]);
    await lender.call('PUT', `/applications/drafts/${first.id}`, {
      parties: [{ role: 'primary', userId: other }],
    });
    expect(await found(one)).toEqual([second.id]);
    await lender.call('PUT', `/applications/drafts/${second.id}`, application(one));
    expect((await lender.call('POST', `/applications/drafts/${second.id}/submit`, {})).status).toBe(201);
    expect(await found(one)).toEqual([]);
    await lender.call('POST', `/applications/drafts/${first.id}/withdraw`);
    expect(await found(other)).toEqual([]);
    const wrong = await lender.call('GET', '/applications/drafts?userId=nobody');
    expect(wrong).toMatchObject({ status: 422, body: { errors: [{ pointer: '/userId' }] } });
  });

  it('is written anew as it was seen, not over what somebody else wrote', async () => {
    const { id } = await begin({});
    const path = `/applications/drafts/${id}`;
    const written = await lender.call('PUT', path, { ...application(userId), expectedVersion: 1 });
    expect(written).toMatchObject({ status: 200, body: { version: 2, problems: [] } });
    expect(written.body['content']).toEqual(application(userId));
    const late = await lender.call('PUT', path, { expectedVersion: 1 });
    expect(late).toMatchObject({ status: 409, body: { code: 'conflict', version: 2 } });
    expect((await lender.call('GET', path)).body).toEqual(written.body);
  });

  it('becomes an application under its own id, with everything that it held', async () => {
    const metadata = { branch: 'Zqbranch' };
    const { id } = await begin({ ...application(userId), externalId: 'draft-1', metadata });
    const path = `/applications/drafts/${id}`;
    const submitted = await lender.call('POST', `${path}/submit`, undefined, { prefer: 'wait=20' });
    expect(submitted, JSON.stringify(submitted.body)).toMatchObject({
      status: 201,
      body: { id, status: 'approved', externalId: 'draft-1', metadata },
    });
    expect((await eventsOf(id)).slice(0, 2)).toEqual([
      'CreditApplicationCreated',
      'ApplicationProcessingStarted',
    ]);
    expect((await lender.call('GET', path)).status).toBe(404);
    expect((await lender.call('POST', `${path}/submit`)).status).toBe(404);
  });

  it('is checked like any submission: for duplicates, with the override, and for all that is missing', async () => {
    const { id } = await begin(application(userId));
    const path = `/applications/drafts/${id}/submit`;
    expect(await lender.call('POST', path)).toMatchObject({
      status: 409,
      body: { code: 'duplicate_application' },
    });
    expect((await lender.call('GET', `/applications/drafts/${id}`)).body).toMatchObject({ version: 1 });
    expect((await lender.call('POST', path, { allowDuplicate: true })).status).toBe(201);

    const empty = await begin({ parties: [{ role: 'co_applicant', userId }] });
    const refused = await lender.call('POST', `/applications/drafts/${empty.id}/submit`);
    expect(refused).toMatchObject({ status: 422, body: { code: 'validation_failed' } });
    const pointers = (refused.body['errors'] as { pointer: string }[]).map(({ pointer }) => pointer);
    expect(pointers).toEqual(expect.arrayContaining(['/parties', '/requestedAmount', '/purpose']));
  });

  it('is given up with its content, and stays so', async () => {
    const { id } = await begin({ ...application(userId), metadata: { note: 'Zqnote' } });
    const path = `/applications/drafts/${id}`;
    const withdrawn = await lender.call('POST', `${path}/withdraw`);
    expect(withdrawn).toMatchObject({ status: 200, body: { status: 'withdrawn', content: null } });
    for (const step of ['submit', 'withdraw']) {
      expect((await lender.call('POST', `${path}/${step}`)).status).toBe(409);
    }
    expect((await lender.call('PUT', path, {})).status).toBe(409);
  });

  it('keeps what it holds sealed, and from strangers', async () => {
    const { id } = await begin({ metadata: { note: 'Zqsecret' } });
    const stored = await database.transaction({ role: 'owner' }, (transaction) =>
      sql<{ row: string }>`select d::text || encode(sealed_content, 'escape') as row
        from applications.drafts d where application_id = ${id}`.execute(transaction.tables()),
    );
    expect(stored.rows[0]?.row).toContain(id);
    expect(stored.rows[0]?.row).not.toContain('Zqsecret');
    expect((await stranger.call('GET', `/applications/drafts/${id}`)).status).toBe(404);
    expect((await stranger.call('PUT', `/applications/drafts/${id}`, {})).status).toBe(404);
    expect((await stranger.call('POST', `/applications/drafts/${id}/submit`)).status).toBe(404);
  });
});

import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { UserResource } from '../../../src/contexts/users/schemas.ts';
import { aPerson, type Caller, type VaultWorld, vaultWorld } from './vault-world.ts';

const cause = { correlationId: 'rqt_1', causationId: 'rqt_1', actor: 'system' };

let world: VaultWorld;
beforeAll(async () => {
  world = await vaultWorld();
});
afterAll(() => world.database.close());

const create = (caller: Caller, overrides: Record<string, unknown> = {}) =>
  world.call<UserResource>(caller, 'users.create', { body: aPerson(overrides) });
const get = (caller: Caller, userId: string) =>
  world.call<UserResource>(caller, 'users.get', { params: { userId } });
const update = (caller: Caller, userId: string, body: unknown) =>
  world.call<UserResource>(caller, 'users.update', { params: { userId }, body });
const everyRow = (caller: Caller) =>
  world.works.run(caller, cause, async (work) => {
    const tables = [
      'users.users',
      'users.person_versions',
      'users.person_hashes',
      'users.duplicate_links',
      'users.reveals',
      'users.consents',
      'event_store.events',
    ];
    const rows = [];
    for (const table of tables) {
      rows.push(...(await sql`select * from ${sql.table(table)}`.execute(work.tables<unknown>())).rows);
    }
    return rows;
  });

describe('a person in the vault', () => {
  test('reads back as written, without the national id', async () => {
    const caller = world.caller();
    const created = await create(caller, { externalId: 'c-1', metadata: { branch: 'web' } });
    const { nationalId: _, ...shown } = aPerson();
    expect(created).toMatchObject({ ...shown, version: 1, nationalIdLast4: '0001', masked: false });
    expect(created).toMatchObject({ externalId: 'c-1', metadata: { branch: 'web' }, mode: 'test' });
    expect(await get(caller, created.id)).toEqual(created);
    expect(JSON.stringify(created)).not.toMatch(/000-?01-?0001/);
  });

  test('leaves no readable trace in any row or event', async () => {
    const caller = world.caller();
    const { id } = await create(caller, { metadata: { note: 'Zanzibar' } });
    await update(caller, id, { contact: { email: 'new@quartermaine.example' } });
    await world.call(caller, 'consents.create', {
      params: { userId: id },
      body: { kind: 'e_sign', textHash: 'ab'.repeat(32), textVersion: '1', ip: '203.0.113.77' },
    });
    await world.call({ ...caller, roles: ['admin'] }, 'users.reveal', {
      params: { userId: id },
      body: { fields: ['income'], reason: 'dispute', note: 'Zanzibar asked' },
    });
    const stored = (await everyRow(caller))
      .flatMap((row) => Object.values(row as Record<string, unknown>))
      .map((value) =>
        value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : JSON.stringify(value),
      )
      .join('\n');
    expect(stored).toContain(id);
    for (const marker of [
      'Zebulon',
      'quartermaine',
      '1984-02-29',
      '000010001',
      '000-01',
      'Xylophone',
      '7755550143',
      'Harbor',
      '8400000',
      'Zanzibar',
      '203.0.113.77',
    ]) {
      expect(stored.toLowerCase()).not.toContain(marker.toLowerCase());
    }
  });

  test('shows only that it is there to keys that do not serve the customer', async () => {
    const caller = world.caller();
    const { id } = await create(caller);
    for (const other of [
      { ...caller, roles: ['compliance-officer'] as const },
      { ...caller, roles: ['admin'] as const },
    ]) {
      const seen = await get(other, id);
      expect(seen).toMatchObject({ id, masked: true, nationalIdLast4: '0001' });
      expect(JSON.stringify(seen)).not.toMatch(/Zebulon|quartermaine|1984|Xylophone|Harbor|8400000/);
    }
  });

  test('does not exist for another tenant, nor in the other mode', async () => {
    const caller = world.caller();
    const { id } = await create(caller);
    for (const stranger of [world.caller(), { ...caller, mode: 'live' as const }]) {
      await expect(get(stranger, id)).rejects.toMatchObject({ code: 'not_found' });
      await expect(update(stranger, id, { birthDate: '1990-01-01' })).rejects.toMatchObject({
        code: 'not_found',
      });
      expect(await world.users.port.currentVersion(stranger, id)).toBeUndefined();
      expect(await world.person(stranger, { userId: id, version: 1 })).toBeUndefined();
    }
  });

  test('is refused with a birth date in the future', async () => {
    await expect(create(world.caller(), { birthDate: '2026-11-23' })).rejects.toMatchObject({
      status: 422,
      errors: [{ pointer: '/birthDate' }],
    });
  });

  test('writes nothing when refused', async () => {
    const caller = world.caller();
    await expect(create(caller, { nationalId: '123-45-6789' })).rejects.toMatchObject({
      code: 'test_identity_required',
    });
    expect(await everyRow(caller)).toEqual([]);
  });
});

describe('an edit', () => {
  test('makes a new version and leaves the pinned one as it was', async () => {
    const caller = world.caller();
    const { id } = await create(caller);
    const edited = await update(caller, id, { name: { given: 'Zeb', family: 'Quartermaine' } });
    expect(edited).toMatchObject({ version: 2, birthDate: '1984-02-29', name: { given: 'Zeb' } });
    expect(await world.users.port.currentVersion(caller, id)).toBe(2);
    const first = await world.person(caller, { userId: id, version: 1 });
    const second = await world.person(caller, { userId: id, version: 2 });
    expect(first).toMatchObject({ name: { given: 'Zebulon' }, nationalId: '000010001' });
    expect(second).toMatchObject({ name: { given: 'Zeb' }, nationalId: '000010001' });
  });

  test('is told as UserUpdated with ids only', async () => {
    const caller = world.caller();
    const { id } = await create(caller);
    await update(caller, id, { nationalId: '000-01-0002' });
    const stream = await world.works.run(caller, cause, (work) => work.readStream(id));
    expect(stream.events.map(({ eventType, payload }) => [eventType, payload])).toEqual([
      ['UserCreated', { userId: id, version: 1 }],
      ['UserUpdated', { userId: id, version: 2 }],
    ]);
  });

  test('of a version that the caller has not seen is refused with If-Match, and goes through without', async () => {
    const caller = world.caller();
    const { id } = await create(caller);
    const edit = (ifMatch?: string) =>
      world.call<UserResource>(caller, 'users.update', {
        params: { userId: id },
        body: { birthDate: '1984-03-01' },
        ...(ifMatch === undefined ? {} : { ifMatch }),
      });
    expect(await edit('"1"')).toMatchObject({ version: 2 });
    for (const stale of ['"1"', 'W/"2"', '2', '"22"']) {
      await expect(edit(stale), stale).rejects.toMatchObject({
        code: 'precondition_failed',
        members: { version: 2 },
      });
    }
    expect(await edit('"1", "2"')).toMatchObject({ version: 3 });
    expect(await edit('*')).toMatchObject({ version: 4 });
    expect(await edit()).toMatchObject({ version: 5 });
  });

  test('of another test identity is refused, and the old version stays', async () => {
    const caller = world.caller();
    const { id } = await create(caller);
    await expect(update(caller, id, { nationalId: '123-45-6789' })).rejects.toMatchObject({
      code: 'test_identity_required',
    });
    expect(await get(caller, id)).toMatchObject({ version: 1, nationalIdLast4: '0001' });
  });
});

describe('an externalId', () => {
  test('is unique in a tenant and mode, and free in every other', async () => {
    const caller = world.caller();
    const first = await create(caller, { externalId: 'c-7' });
    await expect(create(caller, { externalId: 'c-7' })).rejects.toMatchObject({
      code: 'conflict',
      errors: [{ pointer: '/externalId' }],
      members: { userId: first.id },
    });
    const second = await create(caller);
    await expect(update(caller, second.id, { externalId: 'c-7' })).rejects.toMatchObject({
      code: 'conflict',
    });
    expect(await create(world.caller(), { externalId: 'c-7' })).toMatchObject({ externalId: 'c-7' });
  });

  test('finds the user in the list', async () => {
    const caller = world.caller();
    const wanted = await create(caller, { externalId: 'c-8' });
    await create(caller);
    const page = await world.call(caller, 'users.list', { query: { externalId: 'c-8' } });
    expect(page).toEqual({ data: [wanted], hasMore: false, nextCursor: null });
  });
});

test('a list walks through every user once, the newest first', async () => {
  const caller = world.caller();
  const ids: string[] = [];
  for (let made = 0; made < 5; made += 1) {
    world.clock.advance(1);
    ids.unshift((await create(caller)).id);
  }
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const page: { data: UserResource[]; nextCursor: string | null } = await world.call(caller, 'users.list', {
      query: { limit: '2', ...(cursor ? { cursor } : {}) },
    });
    seen.push(...page.data.map(({ id }) => id));
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  expect(seen).toEqual(ids);
});

test('deleting the data key erases every version for ever', async () => {
  const caller = world.caller();
  const { id } = await create(caller);
  await world.works.run(caller, cause, (work) =>
    sql`delete from users.data_keys where subject_id = ${id} and record_class = 'profile'`.execute(
      work.tables<unknown>(),
    ),
  );
  expect(await world.person(caller, { userId: id, version: 1 })).toBeUndefined();
  const seen = await get(caller, id);
  expect(seen).toMatchObject({ id, masked: true, nationalIdLast4: '' });
  expect(seen.name).toBeUndefined();
  await expect(update(caller, id, { birthDate: '1990-01-01' })).rejects.toMatchObject({ code: 'not_found' });
});

test('a version that was put in place of another one does not open', async () => {
  const caller = world.caller();
  const { id } = await create(caller);
  await update(caller, id, { name: { given: 'Zeb', family: 'Quartermaine' } });
  await world.works.run(caller, cause, (work) =>
    sql`update users.person_versions set sealed_person =
        (select sealed_person from users.person_versions where user_id = ${id} and version = 1)
        where user_id = ${id} and version = 2`.execute(work.tables<unknown>()),
  );
  await expect(world.person(caller, { userId: id, version: 2 })).rejects.toThrow('does not open');
});

import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { UserResource } from '../../../src/contexts/users/schemas.ts';
import { aPerson, type Caller, type VaultWorld, vaultWorld } from './vault-world.ts';

const cause = { correlationId: 'rqt_1', causationId: 'rqt_1', actor: 'system' };

let world: VaultWorld;
let caller: Caller;
let zebulon: UserResource;
let ada: UserResource;
beforeAll(async () => {
  world = await vaultWorld();
  caller = world.caller();
  const create = (overrides: Record<string, unknown>) =>
    world.call<UserResource>(caller, 'users.create', { body: aPerson(overrides) });
  zebulon = await create({});
  world.clock.advance(5);
  ada = await create({
    name: { given: 'Ada-Mária', middle: 'X', family: "O'Brien" },
    nationalId: '000-01-0002',
    birthDate: '1990-01-01',
    contact: { email: 'Ada@Example.COM', phone: '+12025550143' },
  });
});
beforeEach(() => {
  world.witnessed.length = 0;
});
afterAll(() => world.database.close());

const search = async (body: Record<string, unknown>, as = caller): Promise<string[]> => {
  const page = await world.call<{ data: UserResource[] }>(as, 'users.search', { body });
  return page.data.map(({ id }) => id);
};

describe('a search', () => {
  test('finds by national id, e-mail, telephone number, and name with birth date', async () => {
    const name = { given: 'Zebulon', family: 'Quartermaine' };
    for (const body of [
      { nationalId: '000-01-0001' },
      { nationalId: '000010001' },
      { email: 'zebulon@quartermaine.example' },
      { phone: '+17755550143' },
      { name, birthDate: '1984-02-29' },
      { name, birthDate: '1984-02-29', email: 'zebulon@quartermaine.example' },
    ]) {
      expect(await search(body), JSON.stringify(body)).toEqual([zebulon.id]);
    }
  });

  test('looks past case, accents, punctuation and middle names, and past nothing else', async () => {
    const birthDate = '1990-01-01';
    for (const body of [
      { email: 'ADA@example.com' },
      { name: { given: 'ada maria', family: 'OBRIEN' }, birthDate },
    ]) {
      expect(await search(body), JSON.stringify(body)).toEqual([ada.id]);
    }
    for (const body of [
      { email: 'ada+loans@example.com' },
      { email: 'da@example.com' },
      { phone: '+1202555014' },
      { name: { given: 'Ada', family: "O'Brien" }, birthDate },
      { name: { given: 'Ada-Mária', family: "O'Brien" }, birthDate: '1990-01-02' },
      { email: 'ada@example.com', nationalId: '000-01-0001' },
    ]) {
      expect(await search(body), JSON.stringify(body)).toEqual([]);
    }
  });

  test('finds by the present version, and by past ones where it is asked to', async () => {
    const contact = { email: 'past@example.com' };
    const { id } = await world.call<UserResource>(caller, 'users.create', { body: aPerson({ contact }) });
    await world.call(caller, 'users.update', {
      params: { userId: id },
      body: { contact: { email: 'present@example.com' } },
    });
    expect(await search({ email: 'past@example.com' })).toEqual([]);
    expect(await search({ email: 'past@example.com', includePast: true })).toEqual([id]);
    expect(await search({ email: 'present@example.com' })).toEqual([id]);
  });

  test('walks through many, the newest first', async () => {
    const own = world.caller();
    const ids: string[] = [];
    for (let made = 0; made < 5; made += 1) {
      world.clock.advance(1);
      ids.unshift((await world.call<UserResource>(own, 'users.create', { body: aPerson() })).id);
    }
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page: { data: UserResource[]; nextCursor: string | null } = await world.call(
        own,
        'users.search',
        {
          body: { nationalId: '000-01-0001', limit: 2, ...(cursor ? { cursor } : {}) },
        },
      );
      seen.push(...page.data.map(({ id }) => id));
      cursor = page.nextCursor;
    } while (cursor);
    expect(seen).toEqual(ids);
  });

  test('finds nobody of another tenant or mode, whose hashes are other ones', async () => {
    expect(await search({ nationalId: '000-01-0001' }, world.caller())).toEqual([]);
    expect(await search({ email: 'ada@example.com' }, { ...caller, mode: 'live' })).toEqual([]);
  });

  test('tells the audit by which fields was searched, and who was shown in full', async () => {
    await search({ email: 'ada@example.com', phone: '+12025550143' });
    expect(world.witnessed).toMatchObject([
      { resourceType: 'user_search', resourceId: '', fields: ['email', 'phone'] },
      { resourceType: 'user', resourceId: ada.id },
    ]);
    expect(JSON.stringify(world.witnessed)).not.toMatch(/example|2025550143/);
  });

  test.each([
    {},
    { name: { given: 'A', family: 'B' } },
    { birthDate: '1990-01-01' },
    { nationalId: '12' },
    { income: 1 },
  ])('is refused as %j', async (body) => {
    await expect(search(body)).rejects.toThrow();
  });
});

test('the hashes of a person are erased with the key of the person', async () => {
  const { id } = await world.call<UserResource>(caller, 'users.create', {
    body: aPerson({ contact: { email: 'gone@example.com' } }),
  });
  await world.works.run(caller, cause, (work) =>
    sql`delete from users.data_keys where subject_id = ${id} and record_class = 'profile'`.execute(
      work.tables<unknown>(),
    ),
  );
  const left = await world.works.run(caller, cause, (work) =>
    sql`select * from users.person_hashes where user_id = ${id}`.execute(work.tables<unknown>()),
  );
  expect(left.rows).toEqual([]);
  expect(await search({ email: 'gone@example.com', includePast: true })).toEqual([]);
});

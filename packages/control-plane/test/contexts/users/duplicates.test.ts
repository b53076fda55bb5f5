import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { UserResource } from '../../../src/contexts/users/schemas.ts';
import { aPerson, type Caller, type VaultWorld, vaultWorld } from './vault-world.ts';

type Link = { id: string; duplicateUserId: string; match: string; status: string; resolvedBy: string | null };

const cause = { correlationId: 'rqt_1', causationId: 'rqt_1', actor: 'system' };
const secondTime = '000-05-0003';

let world: VaultWorld;
beforeAll(async () => {
  world = await vaultWorld();
});
afterAll(() => world.database.close());

const create = (caller: Caller, overrides: Record<string, unknown> = {}) =>
  world.call<UserResource>(caller, 'users.create', { body: aPerson(overrides) });
const get = (caller: Caller, userId: string) =>
  world.call<UserResource>(caller, 'users.get', { params: { userId } });
const linksOf = async (caller: Caller, userId: string, query: Record<string, string> = {}) =>
  (await world.call<{ data: Link[] }>(caller, 'duplicates.list', { params: { userId }, query })).data;
const dismiss = (caller: Caller, userId: string, duplicateUserId: string) =>
  world.call<Link>(caller, 'duplicates.dismiss', { params: { userId, duplicateUserId } });
const eventsOf = async (caller: Caller, linkId: string) =>
  (await world.works.run(caller, cause, (work) => work.readStream(linkId))).events;

describe('the same person a second time', () => {
  test('is linked both ways by name, birth date and contact, told with ids, and not merged', async () => {
    const caller = world.caller();
    const first = await create(caller);
    const second = await create(caller, {
      nationalId: secondTime,
      contact: { email: 'Zebulon@quartermaine.example' },
    });
    expect(second.duplicateUserIds).toEqual([first.id]);
    expect((await get(caller, first.id)).duplicateUserIds).toEqual([second.id]);
    const [link] = await linksOf(caller, first.id);
    expect(link).toMatchObject({ duplicateUserId: second.id, match: 'name_birth_contact', status: 'open' });
    expect((await linksOf(caller, second.id)).map(({ id }) => id)).toEqual([link?.id]);
    const [told] = await eventsOf(caller, link?.id ?? '');
    expect(told).toMatchObject({ eventType: 'DuplicateLinked' });
    expect(told?.payload).toEqual({
      linkId: link?.id,
      userId: second.id,
      duplicateUserId: first.id,
      match: 'name_birth_contact',
    });
  });

  test('is linked by the national id alone, and found in the list of users', async () => {
    const caller = world.caller();
    const first = await create(caller, { nationalId: secondTime });
    const second = await create(caller, {
      nationalId: secondTime,
      name: { given: 'Another', family: 'Name' },
      contact: {},
    });
    await create(caller);
    expect(await linksOf(caller, first.id)).toMatchObject([
      { duplicateUserId: second.id, match: 'national_id' },
    ]);
    const listed = await world.call<{ data: UserResource[] }>(caller, 'users.list', {
      query: { duplicates: 'open' },
    });
    expect(listed.data.map(({ id }) => id)).toEqual([second.id, first.id]);
  });

  test('is found when an edit makes them alike', async () => {
    const caller = world.caller();
    const first = await create(caller);
    const other = await create(caller, { nationalId: secondTime, birthDate: '1990-01-01' });
    expect(other.duplicateUserIds).toEqual([]);
    const edited = await world.call<UserResource>(caller, 'users.update', {
      params: { userId: other.id },
      body: { birthDate: '1984-02-29' },
    });
    expect(edited.duplicateUserIds).toEqual([first.id]);
  });

  test('is not taken for one by a name alone, nor in another tenant', async () => {
    const caller = world.caller();
    await create(caller);
    const stranger = world.caller();
    const namesake = await create(caller, {
      nationalId: secondTime,
      contact: { email: 'other@example.com' },
    });
    const elsewhere = await create(stranger, { nationalId: secondTime });
    expect([namesake.duplicateUserIds, elsewhere.duplicateUserIds]).toEqual([[], []]);
  });

  test('of other test identities is not linked: they name scripts, not people', async () => {
    const caller = world.caller();
    await create(caller);
    expect((await create(caller)).duplicateUserIds).toEqual([]);
  });

  test('of a crowd is linked with twenty at most', async () => {
    const caller = world.caller();
    for (let made = 0; made < 22; made += 1) await create(caller);
    expect((await create(caller, { nationalId: secondTime })).duplicateUserIds).toHaveLength(20);
  });
});

describe('saying that two are not the same person', () => {
  test('ends the link for both, once and for good', async () => {
    const caller = world.caller();
    const first = await create(caller);
    const second = await create(caller, { nationalId: secondTime });
    const dismissed = await dismiss(caller, first.id, second.id);
    expect(dismissed).toMatchObject({ status: 'dismissed', resolvedBy: caller.actor });
    expect(await dismiss(caller, second.id, first.id)).toMatchObject({
      id: dismissed.id,
      status: 'dismissed',
    });
    for (const { id } of [first, second]) {
      expect((await get(caller, id)).duplicateUserIds).toEqual([]);
      expect(await linksOf(caller, id, { status: 'open' })).toEqual([]);
      expect(await linksOf(caller, id, { status: 'dismissed' })).toHaveLength(1);
    }
    await world.call(caller, 'users.update', {
      params: { userId: second.id },
      body: { metadata: { a: 'b' } },
    });
    expect((await get(caller, second.id)).duplicateUserIds).toEqual([]);
    expect((await eventsOf(caller, dismissed.id)).map(({ eventType }) => eventType)).toEqual([
      'DuplicateLinked',
      'DuplicateDismissed',
    ]);
  });

  test('needs a link of this tenant', async () => {
    const caller = world.caller();
    const first = await create(caller);
    const second = await create(caller, { nationalId: secondTime });
    const third = await create(caller, { birthDate: '1990-01-01' });
    const notFound = { code: 'not_found' };
    await expect(dismiss(world.caller(), first.id, second.id)).rejects.toMatchObject(notFound);
    await expect(dismiss(caller, first.id, third.id)).rejects.toMatchObject(notFound);
    await expect(linksOf(world.caller(), first.id)).rejects.toMatchObject(notFound);
    expect(await linksOf(caller, first.id)).toMatchObject([{ status: 'open' }]);
  });
});

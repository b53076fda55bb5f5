import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Reveal, RevealedUser } from '../../../src/contexts/users/reveals/schemas.ts';
import type { UserResource } from '../../../src/contexts/users/schemas.ts';
import type { UserVersion, UserVersionDetail } from '../../../src/contexts/users/versions/schemas.ts';
import { aPerson, type Caller, type VaultWorld, vaultWorld } from './vault-world.ts';

let world: VaultWorld;
let user: Caller;
let userId: string;
beforeAll(async () => {
  world = await vaultWorld();
  user = world.caller();
  const body = aPerson({ metadata: { note: 'Zanzibar' } });
  ({ id: userId } = await world.call<UserResource>(user, 'users.create', { body }));
});
beforeEach(() => {
  world.witnessed.length = 0;
});
afterAll(() => world.database.close());

const as = (overrides: Partial<Caller>): Caller => ({ ...user, ...overrides });
const restricted = (...scopes: string[]) => as({ keyKind: 'restricted', roles: [], scopes });
const service = () => as({ roles: ['service'] });
const admin = () => as({ roles: ['admin'] });
const get = (caller: Caller) => world.call<UserResource>(caller, 'users.get', { params: { userId } });
const reveal = (caller: Caller, body: Record<string, unknown>, of = userId) =>
  world.call<RevealedUser>(caller, 'users.reveal', {
    params: { userId: of },
    body: { reason: 'identity_verification', ...body },
  });

describe('a user', () => {
  test('is shown in full to who serves the customer, and the audit is told of each', async () => {
    for (const caller of [user, as({ roles: ['user'] }), restricted('users:read', 'users:personal')]) {
      expect(await get(caller)).toMatchObject({
        masked: false,
        maskedFields: [],
        birthDate: '1984-02-29',
        metadata: { note: 'Zanzibar' },
      });
    }
    const fields = ['name', 'birthDate', 'addresses', 'contact', 'employment', 'income', 'metadata'];
    expect(world.witnessed).toEqual(Array(3).fill({ resourceType: 'user', resourceId: userId, fields }));
  });

  test('is shown to machines without birth date, lines of the address, contact, employer and income', async () => {
    for (const caller of [service(), restricted('users:read')]) {
      const seen = await get(caller);
      expect(seen).toMatchObject({
        masked: true,
        name: { given: 'Zebulon', family: 'Quartermaine' },
        addresses: [{ city: 'Reno', state: 'NV', postalCode: '89501', country: 'US' }],
        employment: { status: 'employed' },
        hints: { email: 'z***@q***.example', phoneLast4: '0143' },
        maskedFields: ['birthDate', 'addresses', 'contact', 'employment', 'income', 'metadata'],
      });
      expect(JSON.stringify(seen)).not.toMatch(
        /1984|Xylophone|zebulon@|\+1775|Harbor|8400000|Zanzibar|000010001/,
      );
    }
    expect(world.witnessed).toEqual([]);
  });

  test('is masked in lists, in the answer to an edit, and in versions, as in a read', async () => {
    const page = await world.call<{ data: UserResource[] }>(service(), 'users.list');
    expect(page.data[0]).toEqual(await get(service()));
    const edited = await world.call<UserResource>(service(), 'users.update', {
      params: { userId },
      body: { birthDate: '1984-02-28' },
    });
    expect(edited).toMatchObject({ version: 2, masked: true });
    expect(edited.birthDate).toBeUndefined();
    expect(world.witnessed).toEqual([]);
  });
});

describe('the versions of a user', () => {
  test('say who changed which fields when, and nothing of their values', async () => {
    const page = await world.call<{ data: UserVersion[]; nextCursor: string | null }>(
      user,
      'users.versions',
      {
        params: { userId },
        query: { limit: '1' },
      },
    );
    expect(page.data).toMatchObject([{ version: 2, changed: ['birthDate'], actor: user.actor }]);
    const rest = await world.call<{ data: UserVersion[] }>(user, 'users.versions', {
      params: { userId },
      query: { limit: '1', cursor: page.nextCursor },
    });
    expect(rest.data).toMatchObject([{ version: 1, changed: [] }]);
    expect(JSON.stringify([page, rest])).not.toMatch(/1984/);
  });

  test('are masked for every role, and told apart from those that there are not', async () => {
    const params = { userId, version: '1' };
    const first = await world.call<UserVersionDetail>(user, 'users.version', { params });
    expect(first).toMatchObject({
      version: 1,
      masked: true,
      name: { given: 'Zebulon' },
      nationalIdLast4: '0001',
    });
    expect(JSON.stringify(first)).not.toMatch(/1984|Xylophone|zebulon@/);
    expect(world.witnessed).toEqual([]);
    const notFound = { code: 'not_found' };
    await expect(
      world.call(user, 'users.version', { params: { userId, version: '3' } }),
    ).rejects.toMatchObject(notFound);
    for (const operation of ['users.version', 'users.versions', 'users.reveals', 'duplicates.list']) {
      await expect(world.call(world.caller(), operation, { params }), operation).rejects.toMatchObject(
        notFound,
      );
    }
  });
});

describe('a reveal', () => {
  test('shows the fields that were asked for and no other, of the version that was asked for', async () => {
    const now = await reveal(admin(), { fields: ['birthDate', 'nationalId', 'birthDate'] });
    expect(now).toMatchObject({ version: 2, person: { birthDate: '1984-02-28', nationalId: '000010001' } });
    expect(Object.keys(now.person)).toEqual(['birthDate', 'nationalId']);
    const then = await reveal(restricted('users:reveal'), { fields: ['birthDate'], version: 1 });
    expect(then).toMatchObject({ version: 1, person: { birthDate: '1984-02-29' } });
  });

  test('is told to the audit with its fields and its reason, each time', async () => {
    await reveal(admin(), { fields: ['income'], reason: 'dispute', note: 'Case Zanzibar' });
    await reveal(admin(), { fields: ['income'], reason: 'dispute' });
    const told = { resourceType: 'user', resourceId: userId, fields: ['income'], reason: 'dispute' };
    expect(world.witnessed).toEqual([told, told]);
  });

  test('stays in the list of the user with its note, the newest first', async () => {
    const { data } = await world.call<{ data: Reveal[] }>(admin(), 'users.reveals', { params: { userId } });
    expect(data.slice(0, 2)).toMatchObject([
      { reason: 'dispute', note: null, fields: ['income'], actor: user.actor },
      { reason: 'dispute', note: 'Case Zanzibar' },
    ]);
  });

  test('is not for machines and agents, and not for what is not there', () => {
    const route = world.users.routes.find(({ contract }) => contract.operationId === 'users.reveal');
    expect(route?.contract).toMatchObject({ roles: ['compliance-officer', 'admin'], scope: 'users:reveal' });
    const notFound = { code: 'not_found' };
    return Promise.all([
      expect(reveal(admin(), { fields: ['name'], version: 9 })).rejects.toMatchObject(notFound),
      expect(reveal(world.caller(), { fields: ['name'] })).rejects.toMatchObject(notFound),
    ]);
  });

  test.each([{}, { fields: [] }, { fields: ['shoeSize'] }, { fields: ['name'], reason: 'curiosity' }])(
    'is refused as %j',
    async (body) => {
      await expect(reveal(admin(), { fields: undefined, ...body })).rejects.toThrow();
      expect(world.witnessed).toEqual([]);
    },
  );
});

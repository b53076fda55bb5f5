import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { apiKeyPageSchema, createdApiKeySchema } from '../../../src/contexts/identity/api-keys/schemas.ts';
import { memberPageSchema, memberSchema } from '../../../src/contexts/identity/members/schemas.ts';
import type { ProvisionedTenant } from '../../../src/contexts/identity/public.ts';
import type { Database } from '../../../src/platform/database/database.ts';
import { gatewayOn, tenantRequest } from '../../gateway/gateway-on-database.ts';
import { call, problemOf } from '../../gateway/test-gateway.ts';
import { testDatabase } from '../../support/database.ts';

const path = '/api/v1/admin/members';
const cause = { correlationId: 'rqt_test', causationId: 'rqt_test', actor: 'system' };

describe('members', () => {
  let database: Database;
  let house: ReturnType<typeof gatewayOn>;
  let tenant: ProvisionedTenant;
  beforeAll(async () => {
    database = await testDatabase();
  });
  beforeEach(async () => {
    house = gatewayOn(database);
    tenant = await house.identity.provisionTenant(tenantRequest);
  });
  afterAll(() => database.close());

  const ask = (method: string, at: string, body?: unknown, key = tenant.secretKey) =>
    call(house.gateway, method, `${path}${at}`, { key, body });
  const invite = async (email: string, ...roles: string[]) => {
    const response = await ask('POST', '', { email, roles });
    expect(response.status).toBe(201);
    return memberSchema.parse(await response.json());
  };
  const keyOf = async (memberId: string, key?: string) =>
    createdApiKeySchema.parse(await (await ask('POST', `/${memberId}/keys`, { name: 'laptop' }, key)).json());
  const eventTypesOf = async (id: string) =>
    (await house.works.run(tenant, cause, (work) => work.readStream(id))).events.map(
      ({ eventType }) => eventType,
    );

  it('are invited, listed and shown with their e-mail, which is nowhere in plain', async () => {
    const grace = await invite('Grace.Hopper@test.invalid', 'user', 'admin');
    expect(grace).toMatchObject({ email: 'Grace.Hopper@test.invalid', roles: ['user', 'admin'] });
    expect(await (await ask('GET', `/${grace.id}`)).json()).toEqual(grace);
    const list = memberPageSchema.parse(await (await ask('GET', '?limit=1')).json());
    expect(list.data).toEqual([grace]);
    const plain = await database.transaction({ role: 'owner' }, async (transaction) => {
      const events = await sql`select payload::text, metadata::text from event_store.events`.execute(
        transaction.tables(),
      );
      const members =
        await sql`select email_hash, to_jsonb(m) - 'sealed_email' as row from identity.members m`.execute(
          transaction.tables(),
        );
      return JSON.stringify([events.rows, members.rows]).toLowerCase();
    });
    expect(plain).not.toContain('hopper');
  });

  it('are one per address, whatever its case; who was removed may come again', async () => {
    const first = await invite('ada@test.invalid', 'user');
    const again = await ask('POST', '', { email: 'ADA@test.invalid', roles: ['user'] });
    expect(again.status).toBe(409);
    expect((await problemOf(again)).detail).not.toContain('ADA');
    expect((await ask('POST', `/${first.id}/remove`)).status).toBe(200);
    expect((await invite('ada@test.invalid', 'user')).id).not.toBe(first.id);
    const other = await house.identity.provisionTenant({ ...tenantRequest, name: 'Other' });
    const elsewhere = await ask('POST', '', { email: 'ada@test.invalid', roles: ['user'] }, other.secretKey);
    expect(elsewhere.status).toBe(201);
  });

  it('act as themselves by personal keys, whichever of them they use', async () => {
    const admin = await invite('ada@test.invalid', 'admin');
    const [first, second] = [await keyOf(admin.id), await keyOf(admin.id)];
    for (const { secret } of [first, second]) {
      expect(await house.identity.authenticate(secret)).toMatchObject({ actor: admin.id, roles: ['admin'] });
    }
    expect(first).toMatchObject({ memberId: admin.id, createdBy: expect.stringMatching(/^key_/) });
    const made = await ask('POST', '', { email: 'bob@test.invalid', roles: ['admin'] }, first.secret);
    const bob = memberSchema.parse(await made.json());
    expect(bob.invitedBy).toBe(admin.id);
    const [event] = (await house.works.run(tenant, cause, (work) => work.readStream(bob.id))).events;
    expect(event?.metadata).toMatchObject({ actor: admin.id, userId: admin.id });
  });

  it('get other roles, and their keys with them at once', async () => {
    const ada = await invite('ada@test.invalid', 'admin');
    await invite('grace@test.invalid', 'admin');
    const { secret } = await keyOf(ada.id);
    expect((await ask('GET', '', undefined, secret)).status).toBe(200);
    expect((await ask('PATCH', `/${ada.id}`, { roles: ['user'] })).status).toBe(200);
    expect((await ask('GET', '', undefined, secret)).status).toBe(403);
    expect(await eventTypesOf(ada.id)).toEqual(['MemberInvited', 'MemberRolesChanged']);
    await ask('PATCH', `/${ada.id}`, { roles: ['user'] });
    expect(await eventTypesOf(ada.id)).toHaveLength(2);
  });

  it('lose their keys when they are removed, once and for good', async () => {
    const ada = await invite('ada@test.invalid', 'user');
    const { secret, id } = await keyOf(ada.id);
    const removed = await (await ask('POST', `/${ada.id}/remove`)).json();
    expect(removed).toMatchObject({ removedAt: '2026-11-22T09:30:00.000Z' });
    expect(await house.identity.authenticate(secret)).toEqual({ failed: 'revoked' });
    expect(await eventTypesOf(id)).toEqual(['ApiKeyCreated', 'ApiKeyRevoked']);
    expect(await (await ask('POST', `/${ada.id}/remove`)).json()).toEqual(removed);
    expect((await ask('POST', `/${ada.id}/keys`, { name: 'x' })).status).toBe(422);
    expect((await ask('PATCH', `/${ada.id}`, { roles: ['admin'] })).status).toBe(422);
  });

  it('keep the last admin among them, in the list and in the role', async () => {
    const ada = await invite('ada@test.invalid', 'admin');
    await invite('grace@test.invalid', 'user');
    expect((await ask('POST', `/${ada.id}/remove`)).status).toBe(409);
    expect((await ask('PATCH', `/${ada.id}`, { roles: ['user'] })).status).toBe(409);
    await invite('bob@test.invalid', 'admin');
    expect((await ask('POST', `/${ada.id}/remove`)).status).toBe(200);
  });

  it('never take the last key that can manage keys with them', async () => {
    const ada = await invite('ada@test.invalid', 'user', 'admin');
    await invite('grace@test.invalid', 'admin');
    const { secret } = await keyOf(ada.id);
    const keys = await call(house.gateway, 'GET', '/api/v1/admin/api-keys', { key: secret });
    const local = apiKeyPageSchema.parse(await keys.json()).data.find(({ name }) => name === 'local');
    const revoked = await call(house.gateway, 'POST', `/api/v1/admin/api-keys/${local?.id}/revoke`, {
      key: secret,
    });
    expect(revoked.status).toBe(200);
    expect((await ask('POST', `/${ada.id}/remove`, undefined, secret)).status).toBe(409);
    expect((await ask('PATCH', `/${ada.id}`, { roles: ['user'] }, secret)).status).toBe(409);
    expect((await ask('GET', '', undefined, secret)).status).toBe(200);
  });

  it('are given no role that the giver lacks, not by a personal key either', async () => {
    const officer = await invite('grace@test.invalid', 'compliance-officer');
    const admin = await invite('ada@test.invalid', 'admin');
    const { secret } = await keyOf(admin.id);
    for (const [method, at, body] of [
      ['POST', '', { email: 'eve@test.invalid', roles: ['compliance-officer'] }],
      ['PATCH', `/${admin.id}`, { roles: ['admin', 'compliance-officer'] }],
      ['POST', `/${officer.id}/keys`, { name: 'x' }],
    ] as const) {
      expect((await ask(method, at, body, secret)).status, `${method} ${at}`).toBe(403);
    }
  });

  it.each([
    ['/email', { email: 'nobody', roles: ['user'] }],
    ['/roles', { email: 'a@test.invalid', roles: [] }],
    ['/roles/0', { email: 'a@test.invalid', roles: ['service'] }],
    ['/name', { email: 'a@test.invalid', roles: ['user'], name: 'Ada' }],
  ])('are refused at %s: %j', async (pointer, body) => {
    const response = await ask('POST', '', body);
    expect(response.status).toBe(422);
    expect((await problemOf(response)).errors?.map((mistake) => mistake.pointer)).toEqual([pointer]);
  });

  it("are for their own tenant's admins", async () => {
    const ada = await invite('ada@test.invalid', 'user');
    const clerk = await keyOf(ada.id);
    const other = await house.identity.provisionTenant({ ...tenantRequest, name: 'Other' });
    for (const [method, at, body] of [
      ['GET', ''],
      ['GET', `/${ada.id}`],
      ['POST', '', { email: 'x@test.invalid', roles: ['user'] }],
      ['PATCH', `/${ada.id}`, { roles: ['user'] }],
      ['POST', `/${ada.id}/remove`],
      ['POST', `/${ada.id}/keys`, { name: 'x' }],
    ] as const) {
      expect((await ask(method, at, body, clerk.secret)).status, `${method} ${at}`).toBe(403);
      if (at !== '') expect((await ask(method, at, body, other.secretKey)).status, at).toBe(404);
    }
    expect(await (await ask('GET', '', undefined, other.secretKey)).json()).toMatchObject({ data: [] });
  });
});

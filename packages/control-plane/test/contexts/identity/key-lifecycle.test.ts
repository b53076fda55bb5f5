import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type ApiKeyResource,
  apiKeySchema,
  createdApiKeySchema,
} from '../../../src/contexts/identity/api-keys/schemas.ts';
import type { ProvisionedTenant } from '../../../src/contexts/identity/public.ts';
import type { Database } from '../../../src/platform/database/database.ts';
import { gatewayOn, tenantRequest } from '../../gateway/gateway-on-database.ts';
import { call, problemOf } from '../../gateway/test-gateway.ts';
import { testDatabase } from '../../support/database.ts';
import { runDueJobs } from '../../support/run-due-jobs.ts';

const path = '/api/v1/admin/api-keys';
const dayMs = 86_400_000;
const cause = { correlationId: 'rqt_test', causationId: 'rqt_test', actor: 'system' };

describe('the life of an API key', () => {
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
  const create = async (body: unknown) =>
    createdApiKeySchema.parse(await (await ask('POST', '', { name: 'x', ...(body as object) })).json());
  const read = async (id: string): Promise<ApiKeyResource> =>
    apiKeySchema.parse(await (await ask('GET', `/${id}`)).json());
  const rotate = async (id: string, body: unknown = {}) => {
    const response = await ask('POST', `/${id}/rotate`, body);
    expect(response.status).toBe(201);
    return createdApiKeySchema.parse(await response.json());
  };
  const statusWith = async (secret: string) => (await ask('GET', '', undefined, secret)).status;
  const eventsOf = async (id: string) =>
    (await house.works.run(tenant, cause, (work) => work.readStream(id))).events;

  describe('rotation', () => {
    it('lets both keys in until the overlap ends, then the new one only', async () => {
      const old = await create({ roles: ['admin'], allowedAddresses: [] });
      const next = await rotate(old.id);
      expect(next).toMatchObject({ roles: ['admin'], name: 'x', replaces: old.id, expiresAt: null });
      expect(await read(old.id)).toMatchObject({
        replacedBy: next.id,
        expiresAt: '2026-11-23T09:30:00.000Z',
      });
      house.clock.advance(dayMs - 1);
      expect([await statusWith(old.secret), await statusWith(next.secret)]).toEqual([200, 200]);
      house.clock.advance(1);
      expect([await statusWith(old.secret), await statusWith(next.secret)]).toEqual([401, 200]);
      expect((await eventsOf(old.id)).map(({ eventType }) => eventType)).toEqual([
        'ApiKeyCreated',
        'ApiKeyRotated',
      ]);
    });

    it('ends the old key at once where no overlap is wanted', async () => {
      const old = await create({ roles: ['admin'] });
      const next = await rotate(old.id, { overlapHours: 0 });
      expect([await statusWith(old.secret), await statusWith(next.secret)]).toEqual([401, 200]);
    });

    it('gives the new key the life of the old one, and never the old one a longer life', async () => {
      const old = await create({ roles: ['admin'], expiresAt: '2026-11-22T19:30:00.000Z' });
      house.clock.advance(3_600_000);
      const next = await rotate(old.id);
      expect(next.expiresAt).toBe('2026-11-22T20:30:00.000Z');
      expect((await read(old.id)).expiresAt).toBe('2026-11-22T19:30:00.000Z');
      expect((await rotate(next.id, { expiresAt: null })).expiresAt).toBeNull();
    });

    it('is done once, of a key that works', async () => {
      const old = await create({});
      await rotate(old.id);
      expect((await ask('POST', `/${old.id}/rotate`, {})).status).toBe(409);
      const gone = await create({});
      await ask('POST', `/${gone.id}/revoke`);
      expect((await ask('POST', `/${gone.id}/rotate`, {})).status).toBe(422);
      const unknown = 'key_01k9z3c4e8f7tbv2m5n6p7q8r9';
      expect((await ask('POST', `/${unknown}/rotate`, {})).status).toBe(404);
    });

    it('gives nobody a key with more rights than their own', async () => {
      const admin = await create({ roles: ['admin'] });
      const officer = await create({ roles: ['admin', 'compliance-officer'] });
      const response = await ask('POST', `/${officer.id}/rotate`, {}, admin.secret);
      expect(response.status).toBe(403);
      expect(await statusWith(officer.secret)).toBe(200);
    });

    it.each([
      ['/overlapHours', { overlapHours: 169 }],
      ['/overlapHours', { overlapHours: -1 }],
      ['/expiresAt', { expiresAt: '2020-01-01T00:00:00.000Z' }],
    ])('refuses at %s: %j', async (pointer, body) => {
      const key = await create({});
      const response = await ask('POST', `/${key.id}/rotate`, body);
      expect(response.status).toBe(422);
      expect((await problemOf(response)).errors?.[0]?.pointer).toBe(pointer);
    });
  });

  describe('a reminder', () => {
    const expiring = async (id: string) =>
      (await eventsOf(id)).filter(({ eventType }) => eventType === 'ApiKeyExpiring');
    const at = async (days: number) => {
      house.clock.advance(days * dayMs);
      await runDueJobs(database, house);
    };

    it('comes thirty days before the end, once, from the system', async () => {
      const key = await create({ expiresAt: '2027-01-31T09:30:00.000Z' });
      await at(39);
      expect(await expiring(key.id)).toEqual([]);
      await at(1);
      await at(31);
      const events = await expiring(key.id);
      expect(events).toHaveLength(1);
      expect(events[0]).toMatchObject({
        payload: { keyId: key.id, expiresAt: '2027-01-31T09:30:00.000Z' },
        metadata: { actor: 'system' },
      });
    });

    it('does not come for a key that was revoked, rotated or given another end meanwhile', async () => {
      const expiresAt = '2027-01-31T09:30:00.000Z';
      const [revoked, rotated, moved] = [
        await create({ expiresAt }),
        await create({ expiresAt }),
        await create({ expiresAt }),
      ];
      await ask('POST', `/${revoked.id}/revoke`);
      await rotate(rotated.id, { expiresAt: null });
      await ask('PATCH', `/${moved.id}`, { expiresAt: '2027-03-02T09:30:00.000Z' });
      await at(45);
      for (const { id } of [revoked, rotated, moved]) expect(await expiring(id)).toEqual([]);
      await at(30);
      expect(await expiring(moved.id)).toHaveLength(1);
    });
  });

  describe('its last use', () => {
    it('is written to the minute, apart from the request, however often it is used', async () => {
      const key = await create({ roles: ['admin'] });
      expect(key.lastUsedAt).toBeNull();
      await statusWith(key.secret);
      expect((await read(key.id)).lastUsedAt).toBeNull();
      await house.identity.writeKeyUses();
      expect((await read(key.id)).lastUsedAt).toBe('2026-11-22T09:30:00.000Z');

      house.clock.advance(59_999);
      await statusWith(key.secret);
      await house.identity.writeKeyUses();
      expect((await read(key.id)).lastUsedAt).toBe('2026-11-22T09:30:00.000Z');
      house.clock.advance(1);
      await statusWith(key.secret);
      await house.identity.writeKeyUses();
      expect((await read(key.id)).lastUsedAt).toBe('2026-11-22T09:31:00.000Z');
    });

    it('costs one statement a tenant for all of its keys, and none where nothing was used', async () => {
      const keys = [await create({ roles: ['admin'] }), await create({ roles: ['admin'] })];
      for (const { secret } of keys) await statusWith(secret);
      const before = house.queries.count;
      await house.identity.writeKeyUses();
      expect(house.queries.count - before).toBe(1);
      await house.identity.writeKeyUses();
      expect(house.queries.count - before).toBe(1);
    });

    it('is not moved back by a process that comes late', async () => {
      const key = await create({ roles: ['admin'] });
      const late = gatewayOn(database);
      await late.identity.authenticate(key.secret);
      house.clock.advance(120_000);
      await statusWith(key.secret);
      await house.identity.writeKeyUses();
      await late.identity.writeKeyUses();
      expect((await read(key.id)).lastUsedAt).toBe('2026-11-22T09:32:00.000Z');
    });
  });

  describe('changes', () => {
    it('are kept, told by name, and in force at the next request', async () => {
      const key = await create({ kind: 'restricted', scopes: ['api-keys:read'] });
      expect(await statusWith(key.secret)).toBe(200);
      const changed = await ask('PATCH', `/${key.id}`, { name: 'renamed', scopes: ['creditors:read'] });
      expect(await changed.json()).toMatchObject({ name: 'renamed', scopes: ['creditors:read'] });
      expect(await statusWith(key.secret)).toBe(403);
      expect((await eventsOf(key.id)).at(-1)).toMatchObject({
        eventType: 'ApiKeyUpdated',
        payload: { changed: ['name', 'scopes'] },
      });
    });

    it('that change nothing are no event', async () => {
      const key = await create({});
      await ask('PATCH', `/${key.id}`, { name: 'x', expiresAt: null });
      await ask('PATCH', `/${key.id}`, {});
      expect(await eventsOf(key.id)).toHaveLength(1);
    });

    it.each([
      [422, { scopes: ['users:read'] }],
      [422, { expiresAt: '2020-01-01T00:00:00.000Z' }],
      [422, { allowedAddresses: ['10.0.0.1'] }],
      [422, { allowedAddresses: ['10.0.0.0/33'] }],
      [422, { allowedAddresses: ['example.com/8'] }],
      [422, { roles: ['admin'] }],
      [422, { name: '' }],
    ])('are refused with %i: %j', async (status, body) => {
      const key = await create({});
      expect((await ask('PATCH', `/${key.id}`, body)).status).toBe(status);
    });

    it('are made to no revoked key, and by nobody with fewer rights than the key', async () => {
      const officer = await create({ roles: ['admin', 'compliance-officer'] });
      const admin = await create({ roles: ['admin'] });
      expect((await ask('PATCH', `/${officer.id}`, { name: 'y' }, admin.secret)).status).toBe(403);
      await ask('POST', `/${officer.id}/revoke`);
      expect((await ask('PATCH', `/${officer.id}`, { name: 'y' })).status).toBe(422);
    });
  });

  it('is bound to addresses where it has any', async () => {
    const key = await create({ roles: ['admin'], allowedAddresses: ['203.0.113.0/24', '2001:db8::/32'] });
    const from = async (remoteAddress?: string) => {
      const request = new Request(`http://localhost${path}`, {
        headers: { authorization: `Bearer ${key.secret}` },
      });
      const bindings = remoteAddress ? { incoming: { socket: { remoteAddress } } } : {};
      return (await house.gateway.fetch(request, bindings)).status;
    };
    expect(await from('203.0.113.7')).toBe(200);
    expect(await from('::ffff:203.0.113.7')).toBe(200);
    expect(await from('2001:db8::1')).toBe(200);
    for (const foreign of ['203.0.114.7', '::ffff:198.51.100.1', '2001:db9::1', undefined]) {
      expect(await from(foreign), String(foreign)).toBe(403);
    }
  });

  it('is for admins of its own tenant to see and change', async () => {
    const key = await create({});
    const other = await house.identity.provisionTenant({ ...tenantRequest, name: 'Other' });
    for (const [method, at, body] of [
      ['GET', `/${key.id}`],
      ['PATCH', `/${key.id}`, { name: 'y' }],
      ['POST', `/${key.id}/rotate`, {}],
    ] as const) {
      expect((await ask(method, at, body, other.secretKey)).status, `${method} ${at}`).toBe(404);
      expect((await ask(method, at, body, key.secret)).status, `${method} ${at}`).toBe(403);
    }
  });
});

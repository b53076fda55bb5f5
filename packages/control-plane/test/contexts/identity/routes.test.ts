import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { apiKeyPageSchema, createdApiKeySchema } from '../../../src/contexts/identity/api-keys/schemas.ts';
import { creditorPageSchema } from '../../../src/contexts/identity/creditors/schemas.ts';
import type { ProvisionedTenant } from '../../../src/contexts/identity/public.ts';
import type { Database } from '../../../src/platform/database/database.ts';
import { gatewayOn, tenantRequest } from '../../gateway/gateway-on-database.ts';
import { call, problemOf } from '../../gateway/test-gateway.ts';
import { testDatabase } from '../../support/database.ts';

const keysPath = '/api/v1/admin/api-keys';

describe('API keys and creditors', () => {
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

  const ask = (method: string, path: string, body?: unknown, key = tenant.secretKey) =>
    call(house.gateway, method, path, { key, body });
  const create = async (body: unknown, key?: string) => {
    const response = await ask('POST', keysPath, body, key);
    expect(response.status).toBe(201);
    return createdApiKeySchema.parse(await response.json());
  };

  it('creates a key that works, with the default roles, and shows its secret once', async () => {
    const created = await create({ name: 'nightly' });
    expect(created).toMatchObject({
      kind: 'secret',
      roles: ['user', 'service'],
      mode: 'test',
      revokedAt: null,
    });
    expect(created.secret.startsWith(created.prefix)).toBe(true);
    expect(created.secret.endsWith(created.lastFour)).toBe(true);
    expect(await house.identity.authenticate(created.secret)).toMatchObject({ actor: created.id });
    const list = await (await ask('GET', keysPath)).text();
    expect(list).toContain(created.id);
    expect(list).not.toContain(created.secret);
  });

  it('gives the same secret again under the same Idempotency-Key', async () => {
    const send = () =>
      call(house.gateway, 'POST', keysPath, {
        key: tenant.secretKey,
        body: { name: 'retried' },
        headers: { 'Idempotency-Key': 'once' },
      });
    const [first, second] = [await (await send()).json(), await (await send()).json()];
    expect(second).toEqual(first);
  });

  it('creates restricted keys that act by scopes only', async () => {
    const reader = await create({ name: 'reader', kind: 'restricted', scopes: ['creditors:read'] });
    expect((await ask('GET', '/api/v1/admin/creditors', undefined, reader.secret)).status).toBe(200);
    expect((await ask('GET', keysPath, undefined, reader.secret)).status).toBe(403);
    expect((await ask('POST', keysPath, { name: 'more' }, reader.secret)).status).toBe(403);
  });

  it('names the missing scope to a restricted key, for people and for programs', async () => {
    const reader = await create({ name: 'reader', kind: 'restricted', scopes: ['creditors:read'] });
    const response = await ask('GET', keysPath, undefined, reader.secret);
    expect(await response.json()).toMatchObject({
      code: 'forbidden',
      detail: 'This needs a key with the scope api-keys:read.',
      requiredScope: 'api-keys:read',
    });
  });

  it('lets a wildcard stand for all of a resource, and admin:* for all of /admin', async () => {
    const keeper = await create({ name: 'keeper', kind: 'restricted', scopes: ['api-keys:*'] });
    expect(keeper.scopes).toEqual(['api-keys:*']);
    expect((await ask('GET', keysPath, undefined, keeper.secret)).status).toBe(200);
    expect((await ask('GET', '/api/v1/admin/creditors', undefined, keeper.secret)).status).toBe(403);
    const admin = await create({ name: 'admin', kind: 'restricted', scopes: ['admin:*'] });
    expect((await ask('GET', '/api/v1/admin/creditors', undefined, admin.secret)).status).toBe(200);
    expect(await house.identity.authenticate(admin.secret)).toMatchObject({
      scopes: expect.not.arrayContaining(['users:read']),
    });
  });

  it('never lets a restricted key hand on a scope or a role that it lacks', async () => {
    const keeper = await create({ name: 'keeper', kind: 'restricted', scopes: ['api-keys:write'] });
    const by = (body: unknown) => ask('POST', keysPath, body, keeper.secret);
    expect((await by({ name: 'x' })).status).toBe(403);
    for (const scopes of [['users:read'], ['api-keys:*'], ['admin:*']]) {
      const response = await by({ name: 'x', kind: 'restricted', scopes });
      expect(response.status, scopes.join()).toBe(403);
      expect((await problemOf(response)).errors?.[0]?.pointer).toBe('/scopes');
    }
    expect((await by({ name: 'x', kind: 'restricted', scopes: ['api-keys:write'] })).status).toBe(201);
  });

  it.each([
    ['/name', {}],
    ['/name', { name: '   ' }],
    ['/roles/0', { name: 'x', roles: ['root'] }],
    ['/roles', { name: 'x', roles: [] }],
    ['/roles', { name: 'x', kind: 'restricted', roles: ['user'], scopes: ['users:read'] }],
    ['/scopes', { name: 'x', kind: 'restricted' }],
    ['/scopes/0', { name: 'x', kind: 'restricted', scopes: ['everything'] }],
    ['/scopes/0', { name: 'x', kind: 'restricted', scopes: ['*:read'] }],
    ['/scopes', { name: 'x', scopes: ['users:read'] }],
    ['/expiresAt', { name: 'x', expiresAt: '2020-01-01T00:00:00.000Z' }],
    ['/expiresAt', { name: 'x', expiresAt: 'tomorrow' }],
    ['/tenantId', { name: 'x', tenantId: 'ten_1' }],
  ])('refuses at %s: %j', async (pointer, body) => {
    const response = await ask('POST', keysPath, body);
    expect(response.status).toBe(422);
    expect((await problemOf(response)).errors?.map((mistake) => mistake.pointer)).toContain(pointer);
  });

  it('never gives a role that the creator lacks', async () => {
    const admin = await create({ name: 'key master', roles: ['admin'] });
    const response = await ask(
      'POST',
      keysPath,
      { name: 'x', roles: ['admin', 'compliance-officer'] },
      admin.secret,
    );
    expect(response.status).toBe(403);
    expect((await problemOf(response)).errors?.[0]?.pointer).toBe('/roles');
  });

  it('is for admins', async () => {
    const clerk = await create({ name: 'clerk' });
    for (const [method, path, body] of [
      ['GET', keysPath],
      ['POST', keysPath, { name: 'x' }],
      ['POST', `${keysPath}/${clerk.id}/revoke`],
      ['GET', '/api/v1/admin/creditors'],
      ['GET', `/api/v1/admin/creditors/${tenant.creditorId}`],
    ] as const) {
      expect((await ask(method, path, body, clerk.secret)).status, `${method} ${path}`).toBe(403);
    }
  });

  it('lets an expired key in no more, at the very moment', async () => {
    const created = await create({ name: 'short', roles: ['admin'], expiresAt: '2026-11-22T09:30:02.000Z' });
    expect((await ask('GET', keysPath, undefined, created.secret)).status).toBe(200);
    house.clock.advance(1_999);
    expect((await ask('GET', keysPath, undefined, created.secret)).status).toBe(200);
    house.clock.advance(1);
    const response = await ask('GET', keysPath, undefined, created.secret);
    expect(response.status).toBe(401);
    expect((await problemOf(response)).code).toBe('key_expired');
  });

  it('revokes at once, once and for good', async () => {
    const created = await create({ name: 'leaked', roles: ['admin'] });
    expect((await ask('GET', keysPath, undefined, created.secret)).status).toBe(200);
    const revoked = await ask('POST', `${keysPath}/${created.id}/revoke`);
    expect(revoked.status).toBe(200);
    const body = await revoked.json();
    expect(body).toMatchObject({ id: created.id, revokedAt: '2026-11-22T09:30:00.000Z' });
    expect((await ask('GET', keysPath, undefined, created.secret)).status).toBe(401);
    expect(await (await ask('POST', `${keysPath}/${created.id}/revoke`)).json()).toEqual(body);
    const events = await house.works.run(tenant, testCause, (work) => work.readStream(created.id));
    expect(events.events.map(({ eventType }) => eventType)).toEqual(['ApiKeyCreated', 'ApiKeyRevoked']);
  });

  it('keeps the last key that can manage keys', async () => {
    const { data } = apiKeyPageSchema.parse(await (await ask('GET', keysPath)).json());
    const last = data.find(({ kind }) => kind === 'secret');
    const response = await ask('POST', `${keysPath}/${last?.id}/revoke`);
    expect(response.status).toBe(409);
    await create({ name: 'second', roles: ['admin'] });
    expect((await ask('POST', `${keysPath}/${last?.id}/revoke`)).status).toBe(200);
  });

  it('knows nothing of another tenant', async () => {
    const other = await house.identity.provisionTenant({ ...tenantRequest, name: 'Other' });
    const theirs = await create({ name: 'theirs' }, other.secretKey);
    expect((await ask('POST', `${keysPath}/${theirs.id}/revoke`)).status).toBe(404);
    expect((await ask('GET', `/api/v1/admin/creditors/${other.creditorId}`)).status).toBe(404);
    expect(await (await ask('GET', keysPath)).text()).not.toContain(theirs.id);
    const creditors = creditorPageSchema.parse(await (await ask('GET', '/api/v1/admin/creditors')).json());
    expect(creditors.data.map(({ id }) => id)).toEqual([tenant.creditorId]);
    expect(await house.identity.authenticate(theirs.secret)).toMatchObject({ tenantId: other.tenantId });
  });

  it('walks its pages without losing or doubling a key', async () => {
    for (const name of ['a', 'b', 'c']) {
      house.clock.advance(1);
      await create({ name });
    }
    const names: string[] = [];
    let cursor: string | null = null;
    do {
      const path: string = `${keysPath}?limit=2${cursor === null ? '' : `&cursor=${cursor}`}`;
      const page = apiKeyPageSchema.parse(await (await ask('GET', path)).json());
      names.push(...page.data.map(({ name }) => name));
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(names.slice(0, 3)).toEqual(['c', 'b', 'a']);
    expect(names).toHaveLength(5);
    const wrong = await ask('GET', `${keysPath}?cursor=bm9wZQ`);
    expect((await problemOf(wrong)).errors?.[0]?.pointer).toBe('/cursor');
  });

  it('shows the creditor', async () => {
    const response = await ask('GET', `/api/v1/admin/creditors/${tenant.creditorId}`);
    expect(await response.json()).toMatchObject({
      id: tenant.creditorId,
      mode: 'test',
      legalName: 'Harbor Lending LLC',
      type: 'state_licensed_lender',
      licences: [],
    });
    expect((await ask('GET', '/api/v1/admin/creditors/crd_01k9z3c4e8f7tbv2m5n6p7q8r9')).status).toBe(404);
  });
});

const testCause = { correlationId: 'rqt_test', causationId: 'rqt_test', actor: 'system' };

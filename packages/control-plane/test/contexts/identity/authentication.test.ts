import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeKey } from '../../../src/contexts/identity/api-keys/key-format.ts';
import { seededRandom } from '../../../src/platform/crypto/random-source.ts';
import type { Database } from '../../../src/platform/database/database.ts';
import { gatewayOn, tenantRequest } from '../../gateway/gateway-on-database.ts';
import { testDatabase } from '../../support/database.ts';

describe('authentication', () => {
  let database: Database;
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.close());

  it('knows an empty house from one with a tenant', async () => {
    const { identity } = gatewayOn(database);
    expect(await identity.isEmpty()).toBe(true);
    await identity.provisionTenant(tenantRequest);
    expect(await identity.isEmpty()).toBe(false);
  });

  it('finds the principal of a provisioned key', async () => {
    const { identity } = gatewayOn(database);
    const tenant = await identity.provisionTenant(tenantRequest);
    expect(await identity.authenticate(tenant.secretKey)).toEqual({
      tenantId: tenant.tenantId,
      mode: 'test',
      actor: expect.stringMatching(/^key_/),
      keyKind: 'secret',
      roles: ['user', 'service', 'admin', 'compliance-officer'],
      scopes: [],
    });
    expect(await identity.authenticate(tenant.publishableKey)).toMatchObject({
      keyKind: 'publishable',
      roles: [],
    });
    expect(await identity.creditor(tenant, tenant.creditorId)).toMatchObject({
      legalName: 'Harbor Lending LLC',
    });
  });

  it('refuses a well-formed key that nobody has, and a malformed one without asking the database', async () => {
    const { identity, queries } = gatewayOn(database);
    const stranger = makeKey('test', 'secret', seededRandom('stranger'));
    expect(await identity.authenticate(stranger)).toEqual({ failed: 'unknown_key' });
    const before = queries.count;
    expect(await identity.authenticate('cp_test_sk_nonsense')).toEqual({ failed: 'unknown_key' });
    expect(queries.count).toBe(before);
  });

  it('asks the database once for a key, however many come at once or after', async () => {
    const { identity, queries } = gatewayOn(database);
    const { secretKey } = await identity.provisionTenant(tenantRequest);
    const before = queries.count;
    await Promise.all(Array.from({ length: 20 }, () => identity.authenticate(secretKey)));
    await identity.authenticate(secretKey);
    expect(queries.count - before).toBe(1);
  });

  it('sees what another process revoked within five seconds', async () => {
    const { identity, clock } = gatewayOn(database);
    const { tenantId, secretKey } = await identity.provisionTenant(tenantRequest);
    await identity.authenticate(secretKey);
    await database.transaction({ role: 'tenant', tenantId, mode: 'test' }, (transaction) =>
      sql`update identity.api_keys set revoked_at = now()`.execute(transaction.tables()),
    );
    clock.advance(5_000);
    expect(await identity.authenticate(secretKey)).toEqual({ failed: 'revoked' });
  });

  it('keeps the secret nowhere', async () => {
    const { identity } = gatewayOn(database);
    const { secretKey, publishableKey } = await identity.provisionTenant(tenantRequest);
    const stored = await database.transaction({ role: 'owner' }, async (transaction) => {
      const keys = await sql`select k::text as row from identity.api_keys k`.execute(transaction.tables());
      const events = await sql`select e.payload::text as row from event_store.events e`.execute(
        transaction.tables(),
      );
      return JSON.stringify([keys.rows, events.rows]);
    });
    expect(stored).toContain(secretKey.slice(-4));
    for (const secret of [secretKey, publishableKey]) expect(stored).not.toContain(secret.slice(11, 40));
  });

  it('lets the look-up role read keys and nothing else', async () => {
    const asLookup = (statement: string) =>
      database.transaction({ role: 'identityLookup' }, (transaction) =>
        sql.raw(statement).execute(transaction.tables()),
      );
    await expect(asLookup('select key_hash from identity.api_keys')).resolves.toBeDefined();
    for (const statement of [
      'select name from identity.api_keys',
      'select * from identity.tenants',
      'select * from identity.creditors',
      'update identity.api_keys set revoked_at = null',
      'select * from event_store.events',
    ]) {
      await expect(asLookup(statement), statement).rejects.toThrow(/permission denied/);
    }
  });

  it('shows a tenant its own row of tenants only', async () => {
    const { identity } = gatewayOn(database);
    const { tenantId } = await identity.provisionTenant(tenantRequest);
    await identity.provisionTenant(tenantRequest);
    const visible = await database.transaction({ role: 'tenant', tenantId, mode: 'test' }, (transaction) =>
      sql<{ tenant_id: string }>`select tenant_id from identity.tenants`.execute(transaction.tables()),
    );
    expect(visible.rows).toEqual([{ tenant_id: tenantId }]);
  });
});

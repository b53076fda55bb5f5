import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allMigrations } from '../../src/composition/migrations.ts';
import { apiKeyPageSchema, createdApiKeySchema } from '../../src/contexts/identity/api-keys/schemas.ts';
import type { Database } from '../../src/platform/database/database.ts';
import { migrate } from '../../src/platform/database/migrations.ts';
import { openPostgres } from '../../src/platform/database/postgres.ts';
import { ensureEpoch } from '../../src/platform/event-store/epochs.ts';
import { type PostgresServer, startPostgres } from '../support/postgres.ts';
import { gatewayOn, tenantRequest } from './gateway-on-database.ts';
import { call } from './test-gateway.ts';

const keysPath = '/api/v1/admin/api-keys';

/** What PGlite cannot show: it has one connection, so nothing there happens at once. */
describe('on real PostgreSQL, at once', () => {
  let server: PostgresServer;
  let database: Database;
  beforeAll(async () => {
    server = await startPostgres();
    database = openPostgres({ connectionString: server.url, poolMin: 0, poolMax: 20 });
    await database.bootstrap();
    await migrate(database, allMigrations());
    await ensureEpoch(database);
  }, 60_000);
  afterAll(async () => {
    await database.close();
    await server.stop();
  });

  async function unlimitedHouse() {
    const house = gatewayOn(database);
    const tenant = await house.identity.provisionTenant(tenantRequest);
    await house.configuration.overrideSettings(tenant, { rateLimitPerMinute: null, rateLimitPerHour: null });
    const ask = (method: string, path: string, body?: unknown, idempotencyKey?: string) =>
      call(house.gateway, method, path, {
        key: tenant.secretKey,
        body,
        headers: idempotencyKey === undefined ? {} : { 'Idempotency-Key': idempotencyKey },
      });
    return { ask };
  }

  it('one Idempotency-Key makes one key: the others get its answer or are told to wait', async () => {
    const { ask } = await unlimitedHouse();
    const statuses = new Map<number, number>();
    const secrets = new Set<string>();
    for (let round = 0; round < 20; round += 1) {
      const responses = await Promise.all(
        Array.from({ length: 8 }, () => ask('POST', keysPath, { name: `round ${round}` }, `round-${round}`)),
      );
      for (const response of responses) {
        statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
        if (response.status === 201) secrets.add(createdApiKeySchema.parse(await response.json()).secret);
        else expect(response.headers.get('retry-after')).toBe('1');
      }
    }
    expect([...statuses.keys()].every((status) => status === 201 || status === 409)).toBe(true);
    expect(secrets.size).toBe(20);
    const { data } = apiKeyPageSchema.parse(await (await ask('GET', `${keysPath}?limit=100`)).json());
    expect(data.filter(({ name }) => name.startsWith('round'))).toHaveLength(20);
  });

  it('two admin keys that revoke each other leave one', async () => {
    for (let round = 0; round < 10; round += 1) {
      const { ask } = await unlimitedHouse();
      await ask('POST', keysPath, { name: 'second', roles: ['admin'] });
      const { data } = apiKeyPageSchema.parse(await (await ask('GET', keysPath)).json());
      const admins = data.filter(({ roles }) => roles.includes('admin'));
      expect(admins).toHaveLength(2);
      const responses = await Promise.all(admins.map(({ id }) => ask('POST', `${keysPath}/${id}/revoke`)));
      expect(responses.map(({ status }) => status).sort()).toEqual([200, 409]);
    }
  });

  it('twenty changes of the settings are twenty versions, the first ones included', async () => {
    const house = gatewayOn(database);
    const tenant = await house.identity.provisionTenant(tenantRequest);
    const wanted = Array.from({ length: 20 }, (_, index) => ({ offerValidityDays: index + 31 }));
    await Promise.all(wanted.map((settings) => house.configuration.overrideSettings(tenant, settings)));
    const response = await call(house.gateway, 'GET', '/api/v1/admin/settings', { key: tenant.secretKey });
    expect(await response.json()).toMatchObject({ version: 20 });
  });
});

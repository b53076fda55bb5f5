import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { flagListSchema, flagSchema } from '../../../src/contexts/configuration/flags/schemas.ts';
import { createdApiKeySchema } from '../../../src/contexts/identity/api-keys/schemas.ts';
import type { ProvisionedTenant } from '../../../src/contexts/identity/public.ts';
import { isAmongFirst } from '../../../src/kernel/stable-share.ts';
import type { Database } from '../../../src/platform/database/database.ts';
import { gatewayOn, tenantRequest } from '../../gateway/gateway-on-database.ts';
import { call, problemOf } from '../../gateway/test-gateway.ts';
import { testDatabase } from '../../support/database.ts';

const path = '/api/v1/admin/flags';
const basisPoints = fc.integer({ min: 0, max: 10_000 });

describe('a rollout', () => {
  it('takes nobody away when it is raised', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), basisPoints, basisPoints, (flag, subject, one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        return !isAmongFirst(flag, subject, less) || isAmongFirst(flag, subject, more);
      }),
    );
  });

  it('is off for all at 0, on for all at 100, and the same whenever it is asked', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), basisPoints, (flag, subject, share) => {
        expect(isAmongFirst(flag, subject, 0)).toBe(false);
        expect(isAmongFirst(flag, subject, 10_000)).toBe(true);
        expect(isAmongFirst(flag, subject, share)).toBe(isAmongFirst(flag, subject, share));
      }),
    );
  });

  it('reaches its share of subjects, each flag another share', () => {
    const subjects = Array.from({ length: 20_000 }, (_, index) => `app_${index}`);
    const reached = (flag: string) => subjects.filter((subject) => isAmongFirst(flag, subject, 2_500));
    const [one, other] = [reached('one'), new Set(reached('other'))];
    // 5,000 expected, standard deviation 61; of independent flags a quarter is in both, 1,250 with deviation 35.
    expect(Math.abs(one.length - 5_000)).toBeLessThan(306);
    expect(Math.abs(one.filter((subject) => other.has(subject)).length - 1_250)).toBeLessThan(175);
  });
});

describe('feature flags', () => {
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

  const ask = (method: string, at = '', body?: unknown, key = tenant.secretKey) =>
    call(house.gateway, method, `${path}${at}`, { key, body });
  const isOn = (subject: string) => house.configuration.isFlagOn(tenant, 'instant-decision', subject);

  it('are off until they are set, and in force at once after', async () => {
    expect(await isOn('app_1')).toBe(false);
    const set = await ask('PUT', '/instant-decision', { percentage: 100 });
    expect(flagSchema.parse(await set.json())).toMatchObject({ percentage: 100, version: 1 });
    expect(await isOn('app_1')).toBe(true);
    await ask('PUT', '/instant-decision', { percentage: 0 });
    expect(await isOn('app_1')).toBe(false);
    const list = flagListSchema.parse(await (await ask('GET')).json());
    expect(list.data).toMatchObject([{ name: 'instant-decision', percentage: 0, version: 2 }]);
  });

  it('tell each change in an event, and what is so already in none', async () => {
    for (const percentage of [12.5, 12.5, 0.01]) await ask('PUT', '/slow-path', { percentage });
    const cause = { correlationId: 'rqt_test', causationId: 'rqt_test', actor: 'system' };
    const stream = await house.works.run(tenant, cause, (work) =>
      work.readStream(`flag:${tenant.tenantId}:test:slow-path`),
    );
    expect(stream.events.map(({ payload }) => payload)).toEqual([
      { flag: 'slow-path', version: 1, percentage: 12.5 },
      { flag: 'slow-path', version: 2, percentage: 0.01 },
    ]);
  });

  it('reach a process that no bell reaches within a second', async () => {
    const neighbour = gatewayOn(database);
    await neighbour.configuration.isFlagOn(tenant, 'instant-decision', 'app_1');
    await ask('PUT', '/instant-decision', { percentage: 100 });
    neighbour.clock.advance(999);
    expect(await neighbour.configuration.isFlagOn(tenant, 'instant-decision', 'app_1')).toBe(true);
  });

  it.each([
    ['/percentage', '/x', { percentage: 101 }],
    ['/percentage', '/x', { percentage: -1 }],
    ['/percentage', '/x', { percentage: 0.001 }],
    ['/percentage', '/x', {}],
    ['/enabled', '/x', { percentage: 1, enabled: true }],
  ])('refuse at %s: %s %j', async (pointer, at, body) => {
    const response = await ask('PUT', at, body);
    expect(response.status).toBe(422);
    expect((await problemOf(response)).errors?.map((mistake) => mistake.pointer)).toEqual([pointer]);
  });

  it('know no name that is not in kebab-case', async () => {
    for (const name of ['Upper', 'a_b', '-a', 'a--b', 'a'.repeat(61)]) {
      expect((await ask('PUT', `/${name}`, { percentage: 1 })).status, name).toBe(404);
    }
  });

  it("are each tenant's own, for its admins", async () => {
    await ask('PUT', '/instant-decision', { percentage: 100 });
    const other = await house.identity.provisionTenant({ ...tenantRequest, name: 'Other' });
    expect(await (await ask('GET', '', undefined, other.secretKey)).json()).toMatchObject({ data: [] });
    expect(await house.configuration.isFlagOn(other, 'instant-decision', 'app_1')).toBe(false);
    const made = await call(house.gateway, 'POST', '/api/v1/admin/api-keys', {
      key: tenant.secretKey,
      body: { name: 'clerk' },
    });
    const clerk = createdApiKeySchema.parse(await made.json());
    expect((await ask('GET', '', undefined, clerk.secret)).status).toBe(403);
    expect((await ask('PUT', '/x', { percentage: 1 }, clerk.secret)).status).toBe(403);
  });
});

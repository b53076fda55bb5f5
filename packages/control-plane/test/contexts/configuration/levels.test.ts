import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { settingsSchema } from '../../../src/contexts/configuration/settings/schemas.ts';
import { createdApiKeySchema } from '../../../src/contexts/identity/api-keys/schemas.ts';
import type { ProvisionedTenant } from '../../../src/contexts/identity/public.ts';
import type { Database } from '../../../src/platform/database/database.ts';
import { gatewayOn, tenantRequest } from '../../gateway/gateway-on-database.ts';
import { call, problemOf } from '../../gateway/test-gateway.ts';
import { testDatabase } from '../../support/database.ts';

const path = '/api/v1/admin/settings';
const productId = 'prd_01k9z3c4e8f7tbv2m5n6p7q8r9';

describe('settings of one product or one consumer', () => {
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
    call(house.gateway, method, at, { key, body });
  const patch = (body: object) => ask('PATCH', path, body);
  const inForce = (subjectId?: string) => house.configuration.settings(tenant, subjectId);
  const newKey = async (roles: string[]) =>
    createdApiKeySchema.parse(
      await (await ask('POST', '/api/v1/admin/api-keys', { name: 'x', roles })).json(),
    );

  it('win over those of the tenant, for that product only', async () => {
    await patch({ offerValidityDays: 20 });
    const answer = settingsSchema.parse(
      await (await patch({ subjectId: productId, offerValidityDays: 5 })).json(),
    );
    expect(answer).toMatchObject({ subjectId: productId, offerValidityDays: 5, version: 2 });
    expect((await inForce(productId)).offerValidityDays).toBe(5);
    expect((await inForce()).offerValidityDays).toBe(20);
    expect((await inForce('prd_01k9z3c4e8f7tbv2m5n6p7q8ra')).offerValidityDays).toBe(20);
    const shown = await ask('GET', `${path}?subjectId=${productId}`);
    expect(settingsSchema.parse(await shown.json())).toEqual(answer);
    const history = await ask('GET', `${path}/history?subjectId=${productId}`);
    expect(await history.json()).toMatchObject({
      data: [{ subjectId: productId, changes: [{ setting: 'offerValidityDays', from: 20, to: 5 }] }],
    });
  });

  it('hold for what they name and follow the tenant in the rest', async () => {
    await patch({ subjectId: productId, offerValidityDays: 30 });
    await patch({ offerValidityDays: 10, duplicateWindowDays: 3 });
    expect(await inForce(productId)).toMatchObject({ offerValidityDays: 30, duplicateWindowDays: 3 });
  });

  it('are taken back by `default`, on either level', async () => {
    await patch({ offerValidityDays: 20 });
    await patch({ subjectId: productId, offerValidityDays: 5 });
    await patch({ subjectId: productId, offerValidityDays: 'default' });
    expect((await inForce(productId)).offerValidityDays).toBe(20);
    await patch({ offerValidityDays: 'default' });
    expect((await inForce()).offerValidityDays).toBe(30);
    expect(settingsSchema.parse(await (await patch({ offerValidityDays: 'default' })).json()).version).toBe(
      4,
    );
  });

  it('give one consumer a limit of its own', async () => {
    const [busy, other] = [await newKey(['admin']), await newKey(['admin'])];
    await patch({ subjectId: busy.id, rateLimitPerMinute: 1_000 });
    await patch({ rateLimitPerMinute: 3 });
    const statuses = [];
    for (let count = 0; count < 6; count += 1) {
      statuses.push((await ask('GET', path, undefined, busy.secret)).status);
    }
    expect(statuses).toEqual(Array(6).fill(200));
    const answer = await ask('GET', path, undefined, busy.secret);
    expect(answer.headers.get('ratelimit-policy')).toContain('"minute";q=1000');
    const others = [];
    for (let count = 0; count < 4; count += 1) {
      others.push((await ask('GET', path, undefined, other.secret)).status);
    }
    expect(others).toEqual([200, 200, 200, 429]);
  });

  it('can shut a consumer in, or leave it unlimited', async () => {
    const [slow, free] = [await newKey(['admin']), await newKey(['admin'])];
    await patch({ subjectId: slow.id, rateLimitPerMinute: 1 });
    await patch({ subjectId: free.id, rateLimitPerMinute: null, rateLimitPerHour: null });
    expect((await ask('GET', path, undefined, slow.secret)).status).toBe(200);
    expect((await ask('GET', path, undefined, slow.secret)).status).toBe(429);
    expect((await ask('GET', path, undefined, free.secret)).headers.has('ratelimit')).toBe(false);
  });

  it.each([
    ['/minimumApplicantAgeYears', { subjectId: productId, minimumApplicantAgeYears: 19 }],
    ['/rateLimitPerMinute', { subjectId: productId, rateLimitPerMinute: 1 }],
    ['/subjectId', { subjectId: 'key_01k9z3c4e8f7tbv2m5n6p7q8r9', rateLimitPerMinute: 1 }],
    ['/subjectId', { subjectId: 'ten_01k9z3c4e8f7tbv2m5n6p7q8r9', rateLimitPerMinute: 1 }],
    ['/offerValidityDays', { offerValidityDays: 'standard' }],
  ])('refuse at %s: %j', async (pointer, body) => {
    const response = await patch(body);
    expect(response.status).toBe(422);
    expect((await problemOf(response)).errors?.map((mistake) => mistake.pointer)).toEqual([pointer]);
  });
});

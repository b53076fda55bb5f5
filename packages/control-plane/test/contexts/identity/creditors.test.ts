import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  creditorPageSchema,
  creditorSchema,
  writableExample,
} from '../../../src/contexts/identity/creditors/schemas.ts';
import type { ProvisionedTenant } from '../../../src/contexts/identity/public.ts';
import type { Database } from '../../../src/platform/database/database.ts';
import { gatewayOn, tenantRequest } from '../../gateway/gateway-on-database.ts';
import { call, problemOf } from '../../gateway/test-gateway.ts';
import { testDatabase } from '../../support/database.ts';

const path = '/api/v1/admin/creditors';
const cause = { correlationId: 'rqt_test', causationId: 'rqt_test', actor: 'system' };

describe('creditors', () => {
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
  const register = async (change: object = {}) => {
    const response = await ask('POST', '', { ...writableExample, ...change });
    expect(response.status).toBe(201);
    return creditorSchema.parse(await response.json());
  };
  const eventsOf = async (id: string) =>
    (await house.works.run(tenant, cause, (work) => work.readStream(id))).events;

  it('are several of one tenant, each with licences by state and their ends', async () => {
    const licences = [
      { state: 'DE', number: '1', expiresOn: '2027-12-31' },
      { state: 'DE', number: '2', expiresOn: null },
      { state: 'TX', number: '1', expiresOn: '2028-06-30' },
    ];
    const second = await register({ licences });
    expect(second).toMatchObject({ ...writableExample, licences, archivedAt: null });
    const list = creditorPageSchema.parse(await (await ask('GET', '')).json());
    expect(list.data.map(({ id }) => id)).toEqual([second.id, tenant.creditorId]);
    expect(await house.identity.creditor(tenant, second.id)).toMatchObject({ licences });
  });

  it('change by what is named, told by name and never by value', async () => {
    const changed = await ask('PATCH', `/${tenant.creditorId}`, {
      legalName: 'Harbor Lending Inc',
      licences: [{ state: 'CA', number: '603-1234' }],
    });
    expect(await changed.json()).toMatchObject({
      legalName: 'Harbor Lending Inc',
      type: 'state_licensed_lender',
      licences: [{ state: 'CA', number: '603-1234', expiresOn: null }],
    });
    const again = {
      address: {
        country: 'US',
        postalCode: '19801',
        state: 'DE',
        city: 'Wilmington',
        line1: '1 Sandbox Way',
      },
    };
    await ask('PATCH', `/${tenant.creditorId}`, again);
    expect((await eventsOf(tenant.creditorId)).map(({ payload }) => payload)).toEqual([
      { creditorId: tenant.creditorId },
      { creditorId: tenant.creditorId, changed: ['legalName', 'licences'] },
    ]);
  });

  it('are archived and never deleted, the last one excepted', async () => {
    expect((await ask('POST', `/${tenant.creditorId}/archive`)).status).toBe(409);
    const second = await register();
    const archived = await (await ask('POST', `/${tenant.creditorId}/archive`)).json();
    expect(archived).toMatchObject({ archivedAt: '2026-11-22T09:30:00.000Z' });
    expect(await (await ask('POST', `/${tenant.creditorId}/archive`)).json()).toEqual(archived);
    const idsOf = async (at: string) =>
      creditorPageSchema.parse(await (await ask('GET', at)).json()).data.map(({ id }) => id);
    expect(await idsOf('')).toEqual([second.id]);
    expect(await idsOf('?archived=true')).toEqual([second.id, tenant.creditorId]);
    expect((await ask('GET', `/${tenant.creditorId}`)).status).toBe(200);
    expect((await ask('PATCH', `/${tenant.creditorId}`, { legalName: 'x' })).status).toBe(422);
    expect((await ask('POST', `/${second.id}/archive`)).status).toBe(409);
  });

  it.each([
    ['/legalName', { legalName: ' ' }],
    ['/address/state', { address: { ...writableExample.address, state: 'ZZ' } }],
    ['/address/postalCode', { address: { ...writableExample.address, postalCode: '1' } }],
    ['/type', { type: 'pawnbroker' }],
    ['/licences/0/state', { licences: [{ state: 'XX', number: '1' }] }],
    ['/licences/0/expiresOn', { licences: [{ state: 'DE', number: '1', expiresOn: 'soon' }] }],
    [
      '/licences',
      {
        licences: [
          { state: 'DE', number: '1' },
          { state: 'DE', number: '1' },
        ],
      },
    ],
    ['/id', { id: 'crd_01k9z3c4e8f7tbv2m5n6p7q8r9' }],
  ])('are refused at %s: %j', async (pointer, change) => {
    for (const [method, at] of [
      ['POST', ''],
      ['PATCH', `/${tenant.creditorId}`],
    ] as const) {
      const response = await ask(method, at, { ...writableExample, ...change });
      expect(response.status).toBe(422);
      expect((await problemOf(response)).errors?.map((mistake) => mistake.pointer)).toEqual([pointer]);
    }
  });

  it("are for the tenant's own admins", async () => {
    const other = await house.identity.provisionTenant({ ...tenantRequest, name: 'Other' });
    const made = await call(house.gateway, 'POST', '/api/v1/admin/api-keys', {
      key: tenant.secretKey,
      body: { name: 'clerk' },
    });
    const { secret } = (await made.json()) as { secret: string };
    for (const [method, at, body] of [
      ['POST', '', writableExample],
      ['PATCH', `/${tenant.creditorId}`, { legalName: 'x' }],
      ['POST', `/${tenant.creditorId}/archive`],
    ] as const) {
      expect((await ask(method, at, body, secret)).status, `${method} ${at}`).toBe(403);
      if (at !== '') expect((await ask(method, at, body, other.secretKey)).status, at).toBe(404);
    }
  });
});

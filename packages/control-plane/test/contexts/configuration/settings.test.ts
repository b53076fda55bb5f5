import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  settingsChangePageSchema,
  settingsSchema,
} from '../../../src/contexts/configuration/settings/schemas.ts';
import type { ProvisionedTenant } from '../../../src/contexts/identity/public.ts';
import type { Database } from '../../../src/platform/database/database.ts';
import { gatewayOn, tenantRequest } from '../../gateway/gateway-on-database.ts';
import { call, problemOf } from '../../gateway/test-gateway.ts';
import { testDatabase } from '../../support/database.ts';

const path = '/api/v1/admin/settings';

describe('settings', () => {
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
  const settings = async () => settingsSchema.parse(await (await ask('GET', path)).json());

  it('are the defaults until somebody chooses', async () => {
    expect(await settings()).toEqual({
      mode: 'test',
      subjectId: null,
      scheduled: [],
      version: 0,
      updatedAt: null,
      rateLimitPerMinute: 100,
      rateLimitPerHour: 10_000,
      offerValidityDays: 30,
      duplicateWindowDays: 30,
      decisionDeadlineDays: 30,
      checkDeadlineMinutes: 15,
      minimumApplicantAgeYears: 18,
      operatorEmail: null,
    });
  });

  it('change by name, leave the rest, and are in force at once here', async () => {
    await house.configuration.settings(tenant);
    const response = await ask('PATCH', path, { offerValidityDays: 14, rateLimitPerHour: null });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      version: 1,
      offerValidityDays: 14,
      rateLimitPerHour: null,
      rateLimitPerMinute: 100,
    });
    expect(await house.configuration.settings(tenant)).toMatchObject({
      offerValidityDays: 14,
      rateLimitPerHour: null,
    });
    expect(await settings()).toMatchObject({ version: 1, updatedAt: '2026-11-22T09:30:00.000Z' });
  });

  it('bound the very next request', async () => {
    await ask('PATCH', path, { rateLimitPerMinute: 2 });
    const statuses = [(await ask('GET', path)).status, (await ask('GET', path)).status];
    expect(statuses).toEqual([200, 429]);
  });

  it('keep who changed what, and tell it in an event', async () => {
    await ask('PATCH', path, { offerValidityDays: 14 });
    await ask('PATCH', path, { offerValidityDays: 7, minimumApplicantAgeYears: 19 });
    const history = settingsChangePageSchema.parse(await (await ask('GET', `${path}/history`)).json());
    expect(history.data).toEqual([
      {
        version: 2,
        subjectId: null,
        approvedBy: null,
        proposalId: null,
        changedAt: '2026-11-22T09:30:00.000Z',
        changedBy: expect.stringMatching(/^key_/),
        changes: [
          { setting: 'offerValidityDays', from: 14, to: 7 },
          { setting: 'minimumApplicantAgeYears', from: 18, to: 19 },
        ],
      },
      expect.objectContaining({ version: 1, changes: [{ setting: 'offerValidityDays', from: 30, to: 14 }] }),
    ]);
    const cause = { correlationId: 'rqt_test', causationId: 'rqt_test', actor: 'system' };
    const stream = await house.works.run(tenant, cause, (work) =>
      work.readStream(`settings:${tenant.tenantId}:test`),
    );
    expect(stream.events.map(({ eventType, payload }) => ({ eventType, payload }))).toEqual([
      { eventType: 'ConfigurationUpdated', payload: { settingsVersion: 1, changed: ['offerValidityDays'] } },
      {
        eventType: 'ConfigurationUpdated',
        payload: { settingsVersion: 2, changed: ['offerValidityDays', 'minimumApplicantAgeYears'] },
      },
    ]);
  });

  it('walk their history page by page', async () => {
    for (const days of [3, 2, 1]) await ask('PATCH', path, { offerValidityDays: days });
    const first = settingsChangePageSchema.parse(await (await ask('GET', `${path}/history?limit=2`)).json());
    const rest = await (await ask('GET', `${path}/history?limit=2&cursor=${first.nextCursor}`)).json();
    expect(first.data.map(({ version }) => version)).toEqual([3, 2]);
    expect(settingsChangePageSchema.parse(rest).data.map(({ version }) => version)).toEqual([1]);
  });

  it('stay as they are where nothing changes', async () => {
    await ask('PATCH', path, { offerValidityDays: 30 });
    expect((await settings()).version).toBe(0);
    await ask('PATCH', path, {});
    expect((await settings()).version).toBe(0);
  });

  it.each([
    ['/offerValidityDays', { offerValidityDays: 0 }],
    ['/offerValidityDays', { offerValidityDays: '14' }],
    ['/decisionDeadlineDays', { decisionDeadlineDays: 31 }],
    ['/rateLimitPerMinute', { rateLimitPerMinute: -1 }],
    ['/minimumApplicantAgeYears', { minimumApplicantAgeYears: 17 }],
    ['/offerValidityDay', { offerValidityDay: 14 }],
  ])('refuse at %s: %j, and nothing is written', async (pointer, body) => {
    const response = await ask('PATCH', path, { duplicateWindowDays: 5, ...body });
    expect(response.status).toBe(422);
    expect((await problemOf(response)).errors?.map((mistake) => mistake.pointer)).toEqual([pointer]);
    expect((await settings()).version).toBe(0);
  });

  it('are for admins, each tenant its own', async () => {
    const other = await house.identity.provisionTenant({ ...tenantRequest, name: 'Other' });
    await ask('PATCH', path, { offerValidityDays: 3 });
    expect(await (await ask('GET', path, undefined, other.secretKey)).json()).toMatchObject({
      offerValidityDays: 30,
    });
    const history = await (await ask('GET', `${path}/history`, undefined, other.secretKey)).json();
    expect(history).toMatchObject({ data: [] });
    for (const [method, at, body] of [
      ['GET', path],
      ['PATCH', path, {}],
      ['GET', `${path}/history`],
    ] as const) {
      expect((await ask(method, at, body, tenant.publishableKey)).status, `${method} ${at}`).toBe(403);
    }
  });

  it('reach another process within a second', async () => {
    const neighbour = gatewayOn(database);
    await neighbour.configuration.settings(tenant);
    await ask('PATCH', path, { offerValidityDays: 3 });
    neighbour.clock.advance(999);
    expect(await neighbour.configuration.settings(tenant)).toMatchObject({ offerValidityDays: 3 });
  });

  it('cost one read, however many ask at once', async () => {
    const before = house.queries.count;
    await Promise.all(Array.from({ length: 20 }, () => house.configuration.settings(tenant)));
    expect(house.queries.count - before).toBe(1);
  });

  it('are set at provisioning by the system', async () => {
    await house.configuration.overrideSettings(tenant, { rateLimitPerMinute: null, rateLimitPerHour: null });
    expect((await ask('GET', path)).headers.has('ratelimit')).toBe(false);
    const history = settingsChangePageSchema.parse(await (await ask('GET', `${path}/history`)).json());
    expect(history.data[0]?.changedBy).toBe('system');
  });
});

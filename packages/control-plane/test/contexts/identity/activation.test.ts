import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { activationConditions } from '../../../src/composition/activation-conditions.ts';
import { openLiveMode } from '../../../src/contexts/identity/activation/opening.ts';
import { activatedSchema, activationSchema } from '../../../src/contexts/identity/activation/schemas.ts';
import { creditorPageSchema, writableExample } from '../../../src/contexts/identity/creditors/schemas.ts';
import type { ActivationCondition, ProvisionedTenant } from '../../../src/contexts/identity/public.ts';
import { allConnectors } from '../../../src/contexts/providers/connectors/registry.ts';
import { realTime } from '../../../src/contexts/providers/sandbox/environment.ts';
import type { Database } from '../../../src/platform/database/database.ts';
import { gatewayOn, tenantRequest } from '../../gateway/gateway-on-database.ts';
import { call, problemOf } from '../../gateway/test-gateway.ts';
import { testDatabase } from '../../support/database.ts';
import { runDueJobs } from '../../support/run-due-jobs.ts';

const path = '/api/v1/admin/activation';

describe('live mode', () => {
  let database: Database;
  let house: ReturnType<typeof gatewayOn>;
  let tenant: ProvisionedTenant;
  let notices: string | undefined;
  const conditions: ActivationCondition[] = [
    { name: 'notices_configured', description: 'Notices', missing: async () => notices },
  ];
  beforeAll(async () => {
    database = await testDatabase();
  });
  beforeEach(async () => {
    notices = undefined;
    house = gatewayOn(database, { conditions });
    tenant = await house.identity.provisionTenant(tenantRequest);
  });
  afterAll(() => database.close());

  const ask = (method: string, at: string, body?: unknown, key = tenant.secretKey) =>
    call(house.gateway, method, at, { key, body });
  const state = async () => activationSchema.parse(await (await ask('GET', path)).json());
  const creditor = (change: object) =>
    ask('PATCH', `/api/v1/admin/creditors/${tenant.creditorId}`, { ...writableExample, ...change });
  const activate = async () => {
    const response = await ask('POST', path, {});
    expect(response.status).toBe(201);
    return activatedSchema.parse(await response.json());
  };

  it('says what it waits for, and stays shut until all of it is there', async () => {
    notices = 'No notices.';
    expect(await state()).toMatchObject({
      liveSince: null,
      ready: false,
      conditions: [
        { name: 'creditor_complete', met: false, missing: expect.stringContaining('address') },
        { name: 'notices_configured', met: false, missing: 'No notices.' },
      ],
    });
    const refused = await ask('POST', path, {});
    expect(refused.status).toBe(422);
    expect((await problemOf(refused)).errors).toHaveLength(2);
    await creditor({});
    expect((await problemOf(await ask('POST', path, {}))).detail).toBe(
      'Live mode waits for: notices_configured.',
    );
    notices = undefined;
    expect(await state()).toMatchObject({ ready: true, liveSince: null });
  });

  it.each([
    ['without any licence', { licences: [] }, false],
    ['with one that lapsed', { licences: [{ state: 'DE', number: '1', expiresOn: '2026-11-21' }] }, false],
    ['on the last day of one', { licences: [{ state: 'DE', number: '1', expiresOn: '2026-11-22' }] }, true],
    ['with one that does not lapse', { licences: [{ state: 'DE', number: '1' }] }, true],
    ['as a bank by its charter', { type: 'bank', licences: [] }, true],
  ])('asks for licences: a creditor %s', async (_case, change, met) => {
    await creditor(change);
    expect((await state()).conditions[0]).toMatchObject({ name: 'creditor_complete', met });
  });

  it('opens once, with a key of the rights of the one that opened it, and the creditors', async () => {
    await creditor({});
    const { secret, apiKeyId, liveSince } = await activate();
    expect(secret).toMatch(/^cp_live_sk_/);
    expect(liveSince).toBe('2026-11-22T09:30:00.000Z');
    expect(await house.identity.authenticate(secret)).toMatchObject({
      tenantId: tenant.tenantId,
      mode: 'live',
      actor: apiKeyId,
      roles: ['user', 'service', 'admin', 'compliance-officer'],
    });
    const live = await ask('GET', '/api/v1/admin/creditors', undefined, secret);
    const { data } = creditorPageSchema.parse(await live.json());
    expect(data).toMatchObject([{ ...writableExample, mode: 'live' }]);
    expect(data[0]?.id).not.toBe(tenant.creditorId);
    expect((await ask('POST', path, {})).status).toBe(409);
    expect((await ask('POST', path, {}, secret)).status).toBe(409);
    expect((await ask('POST', '/api/v1/admin/api-keys', { name: 'second' }, secret)).status).toBe(201);
  });

  it('opens once more after a crash between its two worlds, and twice is once', async () => {
    await creditor({});
    const { secret } = await activate();
    await runDueJobs(database, house);
    const read = () => ask('GET', '/api/v1/admin/creditors', undefined, secret);
    expect(creditorPageSchema.parse(await (await read()).json()).data).toHaveLength(1);
  });

  it('has no key before it is open, whatever asks for one', async () => {
    const cause = { correlationId: 'rqt_test', causationId: 'rqt_test', actor: 'system' };
    const opening = {
      keyId: 'key_01k9z3c4e8f7tbv2m5n6p7q8r9',
      keyHash: 'hash',
      lastFour: 'abcd',
      roles: ['admin' as const],
      createdBy: 'system',
    };
    const scope = { tenantId: tenant.tenantId, mode: 'test' as const };
    await expect(openLiveMode(house.works, scope, cause, opening)).rejects.toThrow('not open');
  });

  it('is opened by admins with a secret key only', async () => {
    await creditor({});
    const make = async (body: object) => {
      const response = await ask('POST', '/api/v1/admin/api-keys', { name: 'x', ...body });
      return ((await response.json()) as { secret: string }).secret;
    };
    const clerk = await make({});
    const restricted = await make({ kind: 'restricted', scopes: ['activation:*'] });
    expect((await ask('GET', path, undefined, clerk)).status).toBe(403);
    expect((await ask('POST', path, {}, clerk)).status).toBe(403);
    expect((await ask('GET', path, undefined, restricted)).status).toBe(200);
    expect((await ask('POST', path, {}, restricted)).status).toBe(403);
  });

  it('in this version waits for notices and real connectors: no sandbox answers for it', async () => {
    const scope = { tenantId: tenant.tenantId, mode: 'live' as const };
    const own = activationConditions({ risk: { hasPublishedPolicy: async () => true } });
    const missing = await Promise.all(own.map((condition) => condition.missing(scope)));
    expect(own.map(({ name }, index) => [name, missing[index] !== undefined])).toEqual([
      ['policy_published', false],
      ['notices_configured', true],
      ['real_connectors', true],
    ]);
    const sandboxes = allConnectors(realTime).filter(({ name }) => name.startsWith('sandbox'));
    expect(sandboxes.length).toBeGreaterThan(2);
    for (const { name, modes } of sandboxes) expect(modes, name).toEqual(['test']);
  });
});

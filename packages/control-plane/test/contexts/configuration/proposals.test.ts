import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type ProposalResource,
  proposalPageSchema,
  proposalSchema,
} from '../../../src/contexts/configuration/proposals/schemas.ts';
import {
  settingsChangePageSchema,
  settingsSchema,
} from '../../../src/contexts/configuration/settings/schemas.ts';
import { createdApiKeySchema } from '../../../src/contexts/identity/api-keys/schemas.ts';
import { memberSchema } from '../../../src/contexts/identity/members/schemas.ts';
import type { ProvisionedTenant } from '../../../src/contexts/identity/public.ts';
import type { Database } from '../../../src/platform/database/database.ts';
import { gatewayOn, tenantRequest } from '../../gateway/gateway-on-database.ts';
import { call, problemOf } from '../../gateway/test-gateway.ts';
import { testDatabase } from '../../support/database.ts';
import { runDueJobs } from '../../support/run-due-jobs.ts';

const path = '/api/v1/admin/settings';
const cause = { correlationId: 'rqt_test', causationId: 'rqt_test', actor: 'system' };
const changes = { offerValidityDays: 14 };
const dayMs = 86_400_000;

describe('a change of live settings', () => {
  let database: Database;
  let house: ReturnType<typeof gatewayOn>;
  let tenant: ProvisionedTenant;
  let ada: { id: string; key: string };
  let bob: { id: string; key: string };
  beforeAll(async () => {
    database = await testDatabase();
  });
  beforeEach(async () => {
    house = gatewayOn(database);
    tenant = await house.identity.provisionTenant({ ...tenantRequest, mode: 'live' });
    [ada, bob] = [await person('ada@test.invalid'), await person('bob@test.invalid')];
  });
  afterAll(() => database.close());

  const ask = (method: string, at: string, body?: unknown, key = tenant.secretKey) =>
    call(house.gateway, method, `/api/v1/admin${at}`, { key, body });
  const person = async (email: string) => {
    const roles = ['user', 'admin', 'compliance-officer'];
    const { id } = memberSchema.parse(await (await ask('POST', '/members', { email, roles })).json());
    const key = createdApiKeySchema.parse(
      await (await ask('POST', `/members/${id}/keys`, { name: 'own' })).json(),
    );
    return { id, key: key.secret };
  };
  const propose = async (body: object = {}, key = ada.key) => {
    const response = await ask('POST', '/settings/proposals', { changes, ...body }, key);
    expect(response.status).toBe(201);
    return proposalSchema.parse(await response.json());
  };
  const decide = (verdict: 'approve' | 'reject', { id }: ProposalResource, key = bob.key) =>
    ask('POST', `/settings/proposals/${id}/${verdict}`, undefined, key);
  const read = async ({ id }: ProposalResource) =>
    proposalSchema.parse(await (await ask('GET', `/settings/proposals/${id}`)).json());
  const settings = async () => settingsSchema.parse(await (await ask('GET', '/settings')).json());

  it('is not made by one person alone', async () => {
    const response = await ask('PATCH', '/settings', changes);
    expect(response.status).toBe(422);
    expect((await problemOf(response)).code).toBe('rejected');
    expect((await settings()).offerValidityDays).toBe(30);
  });

  it('is made by two: proposed by one, in force when the other approves', async () => {
    const proposal = await propose();
    expect(proposal).toMatchObject({
      status: 'proposed',
      proposedBy: ada.id,
      expiresAt: '2026-11-29T09:30:00.000Z',
    });
    expect((await settings()).offerValidityDays).toBe(30);
    const approved = proposalSchema.parse(await (await decide('approve', proposal)).json());
    expect(approved).toMatchObject({ status: 'applied', decidedBy: bob.id, settingsVersion: 1 });
    expect(await read(proposal)).toEqual(approved);
    expect((await settings()).offerValidityDays).toBe(14);
    expect((await house.configuration.settings(tenant)).offerValidityDays).toBe(14);
    const history = settingsChangePageSchema.parse(await (await ask('GET', '/settings/history')).json());
    expect(history.data).toMatchObject([
      { changedBy: ada.id, approvedBy: bob.id, proposalId: proposal.id, changes: [{ from: 30, to: 14 }] },
    ]);
    const stream = await house.works.run(tenant, cause, (work) => work.readStream(proposal.id));
    expect(stream.events.map(({ eventType, metadata }) => [eventType, metadata.actor])).toEqual([
      ['SettingsProposed', ada.id],
      ['SettingsProposalApproved', bob.id],
    ]);
  });

  it('is approved by no author, no key of nobody, and not by who made the key that proposed', async () => {
    const byAda = await propose();
    expect((await decide('approve', byAda, ada.key)).status).toBe(403);
    expect((await decide('approve', byAda, tenant.secretKey)).status).toBe(403);
    const created = await ask('POST', '/api-keys', { name: 'x', roles: ['admin'] }, ada.key);
    const { secret } = createdApiKeySchema.parse(await created.json());
    const byKeyOfAda = await propose({}, secret);
    expect((await decide('approve', byKeyOfAda, ada.key)).status).toBe(403);
    expect((await read(byKeyOfAda)).status).toBe('proposed');
    expect((await decide('approve', byKeyOfAda)).status).toBe(200);
  });

  it('is approved once, even by two at once', async () => {
    const eve = await person('eve@test.invalid');
    const proposal = await propose();
    const answers = await Promise.all([decide('approve', proposal), decide('approve', proposal, eve.key)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422]);
    expect((await settings()).version).toBe(1);
  });

  it('waits for its hour where it has one, and comes into force by the timer', async () => {
    const proposal = await propose({ effectiveAt: '2026-11-25T00:00:00.000Z' });
    await decide('approve', proposal);
    expect((await read(proposal)).status).toBe('scheduled');
    expect((await settings()).scheduled).toEqual([
      { id: proposal.id, effectiveAt: '2026-11-25T00:00:00.000Z', changes, proposedBy: ada.id },
    ]);
    house.clock.advance(2 * dayMs);
    await runDueJobs(database, house);
    expect((await settings()).offerValidityDays).toBe(30);
    house.clock.advance(dayMs);
    await runDueJobs(database, house);
    expect(await settings()).toMatchObject({ offerValidityDays: 14, scheduled: [] });
    expect(await read(proposal)).toMatchObject({ status: 'applied', settingsVersion: 1 });
    expect((await house.configuration.settings(tenant)).offerValidityDays).toBe(14);
  });

  it('comes into force at once where it is approved after its hour', async () => {
    const proposal = await propose({ effectiveAt: '2026-11-23T00:00:00.000Z' });
    house.clock.advance(dayMs);
    expect(await (await decide('approve', proposal)).json()).toMatchObject({ status: 'applied' });
  });

  it('can be taken back, refused, and called off until its hour', async () => {
    const [taken, refused] = [await propose(), await propose()];
    expect(await (await decide('reject', taken, ada.key)).json()).toMatchObject({ decidedBy: ada.id });
    await decide('reject', refused);
    const settled = await propose({ effectiveAt: '2026-11-25T00:00:00.000Z' });
    await decide('approve', settled);
    await decide('reject', settled, ada.key);
    house.clock.advance(4 * dayMs);
    await runDueJobs(database, house);
    for (const proposal of [taken, refused, settled]) {
      expect((await read(proposal)).status).toBe('rejected');
      expect((await decide('approve', proposal)).status).toBe(422);
    }
    expect((await settings()).version).toBe(0);
  });

  it('lapses after seven days, and cannot be approved then, timer or not', async () => {
    const proposal = await propose();
    house.clock.advance(7 * dayMs);
    expect((await decide('approve', proposal)).status).toBe(422);
    await runDueJobs(database, house);
    expect((await read(proposal)).status).toBe('expired');
    const list = await ask('GET', '/settings/proposals?status=expired');
    expect(proposalPageSchema.parse(await list.json()).data.map(({ id }) => id)).toEqual([proposal.id]);
  });

  it.each([
    ['/changes/offerValidityDays', { changes: { offerValidityDays: 0 } }],
    ['/changes/nonsense', { changes: { nonsense: 1 } }],
    ['/changes', { changes: {} }],
    ['/effectiveAt', { changes, effectiveAt: '2020-01-01T00:00:00.000Z' }],
    ['/subjectId', { changes, subjectId: 'usr_01k9z3c4e8f7tbv2m5n6p7q8r9' }],
    ['/changes/offerValidityDays', { changes, subjectId: 'key_01k9z3c4e8f7tbv2m5n6p7q8r9' }],
  ])('is refused at %s: %j', async (pointer, body) => {
    const response = await ask('POST', '/settings/proposals', body);
    expect(response.status).toBe(422);
    expect((await problemOf(response)).errors?.[0]?.pointer).toBe(pointer);
  });

  it("is for the tenant's own admins", async () => {
    const proposal = await propose();
    const other = await house.identity.provisionTenant({ ...tenantRequest, mode: 'live', name: 'Other' });
    const clerk = createdApiKeySchema.parse(await (await ask('POST', '/api-keys', { name: 'x' })).json());
    for (const [method, at] of [
      ['GET', `/settings/proposals/${proposal.id}`],
      ['POST', `/settings/proposals/${proposal.id}/approve`],
      ['POST', `/settings/proposals/${proposal.id}/reject`],
    ] as const) {
      expect((await ask(method, at, undefined, other.secretKey)).status, at).toBe(404);
      expect((await ask(method, at, undefined, clerk.secret)).status, at).toBe(403);
    }
    const theirs = await ask('GET', '/settings/proposals', undefined, other.secretKey);
    expect(await theirs.json()).toMatchObject({ data: [] });
  });

  it('leaves one person enough in test mode, for now or for later', async () => {
    const test = await house.identity.provisionTenant({ ...tenantRequest, name: 'Sandbox' });
    const patch = (body: object) => call(house.gateway, 'PATCH', path, { key: test.secretKey, body });
    expect(await (await patch(changes)).json()).toMatchObject({ offerValidityDays: 14 });
    const effectiveAt = '2026-11-23T00:00:00.000Z';
    const later = settingsSchema.parse(await (await patch({ offerValidityDays: 7, effectiveAt })).json());
    expect(later).toMatchObject({ offerValidityDays: 14, scheduled: [{ effectiveAt }] });
    house.clock.advance(dayMs);
    await runDueJobs(database, house);
    expect((await house.configuration.settings(test)).offerValidityDays).toBe(7);
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ProviderRequestResource, RevealedAnswer } from '../../../src/contexts/providers/schemas.ts';
import { type Caller, type VaultWorld, vaultWorld } from '../users/vault-world.ts';
import { anApplicant, cause, providersOver } from './providers-world.ts';

let world: VaultWorld;
let caller: Caller;
let providers: ReturnType<typeof providersOver>;
let bureau: ProviderRequestResource;
let identity: ProviderRequestResource;
let down: ProviderRequestResource;

type Listed = { data: ProviderRequestResource[]; hasMore: boolean; nextCursor: string | null };
const call = <Result>(principal: Caller, operation: string, inputs = {}) =>
  world.callOn(providers.routes)<Result>(principal, operation, inputs);
const get = (requestId: string, principal = caller) =>
  call<ProviderRequestResource>(principal, 'providerRequests.get', { params: { requestId } });
const list = async (query: Record<string, unknown>) =>
  call<Listed>(caller, 'providerRequests.list', { query });
const idsOf = ({ data }: Listed) => data.map(({ id }) => id);

beforeAll(async () => {
  world = await vaultWorld();
  providers = providersOver(world);
  caller = world.caller();
  const ask = async (nationalId: string, kind: 'bureau' | 'identity') => {
    const { request } = await anApplicant(world, nationalId, { kind, caller });
    const { requestId } = await providers.port.request(caller, cause, request);
    world.clock.advance(60_000);
    return get(requestId);
  };
  bureau = await ask('000-01-0005', 'bureau');
  identity = await ask('000-02-0001', 'identity');
  down = await ask('000-03-0002', 'identity');
});
afterAll(() => world.database.close());

describe('a request that was made', () => {
  test('shows who was asked, why, under which consent, for how much, and no answer', () => {
    expect(bureau).toMatchObject({
      outcome: 'received',
      reason: null,
      costMinor: 120,
      pull: 'soft',
      permissiblePurpose: 'credit_transaction',
      consentId: expect.stringMatching(/^cns_/),
      fallbackOf: null,
      lateAt: null,
    });
    expect(JSON.stringify(bureau)).not.toMatch(/668|HIT/);
  });

  test('is of its own tenant only', async () => {
    await expect(get(bureau.id, world.caller())).rejects.toMatchObject({ code: 'not_found' });
    const page = await call<Listed>(world.caller(), 'providerRequests.list', { query: {} });
    expect(page.data).toEqual([]);
  });
});

describe('the list of requests', () => {
  test.each([
    ['nothing', () => ({}), () => [down, identity, bureau]],
    ['application', () => ({ applicationId: bureau.applicationId }), () => [bureau]],
    ['person', () => ({ userId: identity.userId }), () => [identity]],
    ['kind', () => ({ kind: 'identity' }), () => [down, identity]],
    ['provider', () => ({ provider: 'sandbox-bureau' }), () => [bureau]],
    ['outcome', () => ({ outcome: 'unavailable' }), () => [down]],
    ['first moment', () => ({ createdFrom: identity.createdAt }), () => [down, identity]],
    ['moment after the last', () => ({ createdTo: identity.createdAt }), () => [bureau]],
    ['kind and outcome', () => ({ kind: 'bureau', outcome: 'unavailable' }), () => []],
  ])('filtered by %s is the newest first', async (_, query, expected) => {
    expect(idsOf(await list(query()))).toEqual(expected().map(({ id }) => id));
  });

  test('goes on where the page before ended', async () => {
    const first = await list({ limit: 2 });
    expect(first).toMatchObject({ hasMore: true });
    const second = await list({ limit: 2, cursor: first.nextCursor });
    expect([...idsOf(first), ...idsOf(second)]).toEqual([down.id, identity.id, bureau.id]);
    expect(second).toMatchObject({ hasMore: false, nextCursor: null });
  });
});

describe('a provider', () => {
  test('is read by its name, with its circuit, price and limits', async () => {
    expect(
      await call(caller, 'providers.get', { params: { provider: 'sandbox-bureau-secondary' } }),
    ).toMatchObject({ kind: 'bureau', rank: 2, circuit: 'closed', costMinor: 165, limits: { attempts: 3 } });
  });

  test.each([
    ['of a name that nobody has', 'test', 'nobody'],
    ['of the other mode', 'live', 'sandbox-bureau'],
  ] as const)('%s is not found', async (_, mode, provider) => {
    await expect(call({ ...caller, mode }, 'providers.get', { params: { provider } })).rejects.toMatchObject({
      code: 'not_found',
    });
  });
});

describe('what a provider said', () => {
  const reveal = (requestId: string, principal = caller, reason = 'dispute') =>
    call<RevealedAnswer>(principal, 'providerRequests.reveal', { params: { requestId }, body: { reason } });

  test('is read word for word, and the audit hears of each reading and why', async () => {
    const before = world.witnessed.length;
    const revealed = await reveal(bureau.id);
    expect(JSON.parse(revealed.raw)).toMatchObject({ requestId: bureau.id, file: { score: 668 } });
    expect(revealed).toMatchObject({ provider: 'sandbox-bureau', late: false });
    expect(world.witnessed.slice(before)).toEqual([
      { resourceType: 'provider_request', resourceId: bureau.id, fields: ['answer'], reason: 'dispute' },
    ]);
  });

  test('is not there where nobody answered, and not for another tenant; then nothing was read', async () => {
    const before = world.witnessed.length;
    await expect(reveal(down.id)).rejects.toMatchObject({ code: 'not_found' });
    await expect(reveal(bureau.id, world.caller())).rejects.toMatchObject({ code: 'not_found' });
    expect(world.witnessed).toHaveLength(before);
  });

  test('needs a reason of the list', async () => {
    await expect(reveal(bureau.id, caller, 'curiosity')).rejects.toThrow();
  });

  test('is for compliance officers, or a key of its own scope', () => {
    const route = providers.routes.find(({ contract }) => contract.operationId === 'providerRequests.reveal');
    expect(route?.contract).toMatchObject({ roles: ['compliance-officer'], scope: 'providers:reveal' });
  });
});

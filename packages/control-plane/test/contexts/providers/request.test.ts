import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { VendorFailed } from '../../../src/contexts/providers/connectors/connector.ts';
import type { ProvidersPort } from '../../../src/contexts/providers/public.ts';
import { realTime } from '../../../src/contexts/providers/sandbox/environment.ts';
import type { UserResource } from '../../../src/contexts/users/schemas.ts';
import { memoryCache } from '../../../src/platform/cache/memory-cache.ts';
import type { WorkFactory } from '../../../src/platform/unit-of-work/work.ts';
import { aPerson, type Caller, type VaultWorld, vaultWorld } from '../users/vault-world.ts';
import {
  anApplicant as anApplicantOf,
  cause,
  eventsOf as eventsOfRequest,
  providersOver as over,
  vendor,
} from './providers-world.ts';

let world: VaultWorld;
beforeAll(async () => {
  world = await vaultWorld();
});
afterAll(() => world.database.close());

type Given = Parameters<typeof over>[1];
const providersOver = (given: Given = {}) => over(world, given);
const anApplicant = (nationalId: string) => anApplicantOf(world, nationalId, { kind: 'bureau' });
const eventsOf = (caller: Caller, requestId: string) => eventsOfRequest(world, caller, requestId);

describe('a request', () => {
  test('is recorded as intent and outcome, with facts and no words of the vendor', async () => {
    const { caller, request } = await anApplicant('000-01-0005');
    const { port } = providersOver();
    const outcome = await port.request(caller, cause, request);
    expect(outcome).toMatchObject({
      outcome: 'received',
      provider: 'sandbox-bureau',
      data: { kind: 'bureau', score: 668 },
    });
    const [asked, received] = await eventsOf(caller, outcome.requestId);
    expect(asked).toMatchObject({
      eventType: 'ProviderDataRequested',
      payload: { applicationId: request.applicationId, consentId: request.consentId, pull: 'soft' },
    });
    expect(received).toMatchObject({
      eventType: 'ProviderDataReceived',
      payload: { outcome: 'received', costMinor: 120, answerHash: expect.stringMatching(/^[\w-]{43}$/) },
    });
    expect(JSON.stringify(received)).not.toMatch(/668|Zebulon/);
  });

  test('keeps the raw answer sealed, under its keyed hash', async () => {
    const { caller, request } = await anApplicant('000-01-0001');
    await providersOver().port.request(caller, cause, request);
    const rows = await world.works.run(caller, cause, async (work) => {
      const answers = await sql<{ sealed_raw: Uint8Array }>`select * from providers.answers`.execute(
        work.tables<unknown>(),
      );
      const requests = await sql<{ sealed_report: Uint8Array }>`select * from providers.requests`.execute(
        work.tables<unknown>(),
      );
      return [...answers.rows.map((row) => row.sealed_raw), ...requests.rows.map((row) => row.sealed_report)];
    });
    expect(rows).toHaveLength(2);
    for (const sealed of rows) expect(Buffer.from(sealed).toString('latin1')).not.toMatch(/HIT|hit|780/);
  });

  test('of a key that was answered gets the recorded outcome, and the vendor is not asked again', async () => {
    const { caller, request } = await anApplicant('000-01-0001');
    const { connector, calls } = vendor(async () => 'answer');
    const first = await providersOver({ connectors: [connector] }).port.request(caller, cause, request);
    const again = await providersOver({ connectors: [connector] }).port.request(caller, cause, request);
    expect(again).toEqual(first);
    expect(calls).toHaveLength(1);
    expect(await eventsOf(caller, first.requestId)).toHaveLength(2);
  });

  test('made twice at once asks once', async () => {
    const { caller, request } = await anApplicant('000-01-0001');
    const { connector, calls } = vendor(async () => 'answer');
    const { port } = providersOver({ connectors: [connector] });
    const [one, two] = await Promise.all([
      port.request(caller, cause, request),
      port.request(caller, cause, request),
    ]);
    expect(one).toEqual(two);
    expect(calls).toHaveLength(1);
  });

  test('made by two processes at once asks once, where they share a cache', async () => {
    const cache = memoryCache({ clock: world.clock });
    const together = await askedByTwo({ cache });
    expect(together.calls).toHaveLength(1);
    // Without, both ask, by one idempotency key, and the first outcome stands.
    const apart = await askedByTwo({});
    expect(new Set(apart.calls.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(1);
    expect(apart.calls).toHaveLength(2);
    for (const { outcomes } of [together, apart]) expect(outcomes[0]).toEqual(outcomes[1]);
  });

  const askedByTwo = async (shared: Pick<NonNullable<Given>, 'cache'>) => {
    const { caller, request } = await anApplicant('000-01-0001');
    const answered = Promise.withResolvers<string>();
    const { connector, calls } = vendor(() => answered.promise);
    // Time of their own: the vendor of this test answers when it is told to.
    const processes = [1, 2].map(() =>
      providersOver({ connectors: [connector], environment: realTime, ...shared }),
    );
    const asking = processes.map(({ port }) => port.request(caller, cause, request));
    await vi.waitFor(() => expect(calls).toHaveLength(shared.cache ? 1 : 2));
    answered.resolve('answer');
    return { calls, outcomes: await Promise.all(asking) };
  };

  test('that was cut off before its outcome is made again under the same idempotency key', async () => {
    const { caller, request } = await anApplicant('000-01-0001');
    const { connector, calls } = vendor(async () => 'answer');
    const crash = new Error('the process died here');
    const dying = vendor(() => Promise.reject(crash));
    // The first transaction commits the intent; the second never comes.
    let transactions = 0;
    const works: WorkFactory = {
      ...world.works,
      run: (...given) => (++transactions > 1 ? Promise.reject(crash) : world.works.run(...given)),
    };
    const first = providersOver({ connectors: [dying.connector], works }).port;
    await expect(first.request(caller, cause, request)).rejects.toBe(crash);
    const outcome = await providersOver({ connectors: [connector] }).port.request(caller, cause, request);
    expect(outcome.outcome).toBe('received');
    expect(calls.map(({ idempotencyKey }) => idempotencyKey)).toEqual([outcome.requestId]);
    expect((await eventsOf(caller, outcome.requestId)).map(({ eventType }) => eventType)).toEqual([
      'ProviderDataRequested',
      'ProviderDataReceived',
    ]);
  });

  test('raced by another process keeps the first outcome, told once', async () => {
    const { caller, request } = await anApplicant('000-01-0001');
    const { connector } = vendor(async () => 'answer');
    const outcomes = await Promise.all([
      providersOver({ connectors: [connector] }).port.request(caller, cause, request),
      providersOver({ connectors: [connector] }).port.request(caller, cause, request),
    ]);
    expect(outcomes[0]).toEqual(outcomes[1]);
    expect(await eventsOf(caller, outcomes[0]?.requestId ?? '')).toHaveLength(2);
  });

  test('holds no transaction while the vendor thinks', async () => {
    const { caller, request } = await anApplicant('000-01-0001');
    // One connection: were a transaction open, this would never return.
    const { connector } = vendor(async () =>
      world.works.run(caller, cause, async () => 'the database was free'),
    );
    const { port } = providersOver({ connectors: [connector], environment: realTime });
    expect(await port.request(caller, cause, request)).toMatchObject({ outcome: 'received' });
  });

  test('whose consent was revoked since never reaches the vendor', async () => {
    const { caller, request } = await anApplicant('000-01-0001');
    const { connector, calls } = vendor(async () => 'answer');
    const { userId, consentId } = request;
    await world.call(caller, 'consents.revoke', { params: { userId, consentId } });
    const outcome = await providersOver({ connectors: [connector] }).port.request(caller, cause, request);
    expect(outcome).toMatchObject({ outcome: 'unavailable', reason: 'consent_revoked' });
    expect(calls).toEqual([]);
    expect((await eventsOf(caller, outcome.requestId)).at(-1)?.payload).toMatchObject({
      outcome: 'unavailable',
      costMinor: 0,
      answerHash: null,
    });
  });

  test.each([
    ['bank data', { kind: 'bank_data', pull: 'none' }],
    ['an identity check', { kind: 'identity', pull: 'none' }],
    ['a hard pull', { kind: 'bureau', pull: 'hard' }],
  ] as const)('for %s by a consent to a soft pull never reaches the vendor', async (_, asked) => {
    const { caller, request } = await anApplicant('000-01-0001');
    const outcome = await providersOver().port.request(caller, cause, { ...request, ...asked });
    expect(outcome).toMatchObject({ outcome: 'unavailable', reason: 'consent_revoked' });
  });

  test('by the consent of somebody else never reaches the vendor', async () => {
    const { caller, request } = await anApplicant('000-01-0001');
    const { id: userId } = await world.call<UserResource>(caller, 'users.create', {
      body: aPerson({ nationalId: '000-01-0002' }),
    });
    const outcome = await providersOver().port.request(caller, cause, { ...request, userId });
    expect(outcome).toMatchObject({ outcome: 'unavailable', reason: 'consent_revoked' });
  });

  test('in live mode finds no sandbox', async () => {
    const { caller, request } = await anApplicant('000-01-0001');
    const live = { tenantId: caller.tenantId, mode: 'live' as const };
    const outcome = await providersOver().port.request(live, cause, request);
    expect(outcome).toMatchObject({ outcome: 'unavailable', provider: 'none', reason: 'vendor_error' });
  });
});

describe('trouble with the vendor', () => {
  test('that is scripted behaves the same the tenth time, and leaves others alone', async () => {
    const providers = providersOver();
    const list = world.callOn(providers.routes);
    for (let time = 0; time < 10; time += 1) {
      const { caller, request } = await anApplicant('000-03-0002');
      expect(await providers.port.request(caller, cause, request)).toMatchObject({ reason: 'vendor_error' });
    }
    const { caller, request } = await anApplicant('000-01-0001');
    expect(await providers.port.request(caller, cause, request)).toMatchObject({ outcome: 'received' });
    const page = await list<{ data: unknown[] }>(caller, 'providers.list');
    const bureau = { name: 'sandbox-bureau', rank: 1, circuit: 'closed', health: 'healthy' };
    expect(page.data).toContainEqual(expect.objectContaining(bureau));
  });

  test('that is real opens the circuit, which shows, refuses, and is tried again after a minute', async () => {
    let down = true;
    const { connector, calls } = vendor(async () => {
      if (down) throw new VendorFailed('vendor_error', '{"why":"maintenance"}');
      return 'answer';
    });
    const providers = providersOver({ connectors: [connector] });
    const call = world.callOn(providers.routes);
    const ask = async () => {
      const { caller, request } = await anApplicant('000-01-0001');
      return providers.port.request(caller, cause, request);
    };
    expect(await ask()).toMatchObject({ reason: 'vendor_error' });
    expect(await ask()).toMatchObject({ reason: 'circuit_open' });
    expect(calls).toHaveLength(5);
    expect(await ask()).toMatchObject({ reason: 'circuit_open' });
    expect(calls).toHaveLength(5);
    const page = await call<{ data: unknown[] }>(world.caller(), 'providers.list');
    expect(page.data).toMatchObject([{ name: 'test-bureau', circuit: 'open', health: 'unhealthy' }]);
    down = false;
    world.clock.advance(60_000);
    expect(await ask()).toMatchObject({ outcome: 'received' });
  });
});

test('erasing the key of a person erases every answer about them', async () => {
  const { caller, request } = await anApplicant('000-01-0001');
  const port: ProvidersPort = providersOver().port;
  await port.request(caller, cause, request);
  await world.works.run(caller, cause, (work) =>
    sql`delete from providers.data_keys where subject_id = ${request.userId}`.execute(work.tables<unknown>()),
  );
  expect(await port.request(caller, cause, request)).toMatchObject({
    outcome: 'unavailable',
    reason: 'consent_revoked',
  });
});

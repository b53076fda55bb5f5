import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { VendorFailed } from '../../../src/contexts/providers/connectors/connector.ts';
import { findRequest } from '../../../src/contexts/providers/repository.ts';
import type { Caller } from '../users/vault-world.ts';
import { type VaultWorld, vaultWorld } from '../users/vault-world.ts';
import { noTime } from './inquiry.ts';
import { anApplicant, cause, eventsOf, providersOver, vendor } from './providers-world.ts';

let world: VaultWorld;
beforeAll(async () => {
  world = await vaultWorld();
});
afterAll(() => world.database.close());

const rowOf = (caller: Caller, requestId: string) =>
  world.works.run(caller, cause, (work) => findRequest(work, requestId));

const down = () => Promise.reject(new VendorFailed('vendor_error', '{"why":"maintenance"}'));

describe('trouble with every vendor, as scripted', () => {
  test.each([
    ['bureau', '000-03-0001', { outcome: 'received', provider: 'sandbox-bureau-secondary' }],
    ['bureau', '000-03-0002', { outcome: 'unavailable', reason: 'vendor_error' }],
    ['bureau', '000-03-0003', { outcome: 'received', provider: 'sandbox-bureau' }],
    ['bureau', '000-03-0004', { outcome: 'unavailable', reason: 'malformed_answer' }],
    ['bureau', '000-03-0005', { outcome: 'unavailable', reason: 'vendor_error' }],
    ['bureau', '000-03-0006', { outcome: 'received', provider: 'sandbox-bureau-secondary' }],
    ['identity', '000-03-0001', { outcome: 'received', provider: 'sandbox-identity' }],
    ['identity', '000-03-0002', { outcome: 'unavailable', reason: 'vendor_error' }],
    ['identity', '000-03-0003', { outcome: 'received' }],
    ['identity', '000-03-0004', { outcome: 'unavailable', reason: 'malformed_answer' }],
    ['identity', '000-03-0005', { outcome: 'unavailable', reason: 'vendor_error' }],
    ['identity', '000-03-0006', { outcome: 'unavailable', reason: 'timeout' }],
    ['bank_data', '000-03-0001', { outcome: 'received', provider: 'sandbox-bank-data' }],
    ['bank_data', '000-03-0006', { outcome: 'unavailable', reason: 'timeout' }],
  ] as const)('%s of %s ends as %j', async (kind, nationalId, expected) => {
    const environment = noTime();
    const { caller, request } = await anApplicant(world, nationalId, { kind });
    const outcome = await providersOver(world, { environment }).port.request(caller, cause, request);
    expect(outcome).toMatchObject(expected);
    if (nationalId === '000-03-0003') expect(environment.waitedMs).toEqual([8_000]);
  });
});

describe('a second vendor', () => {
  test('is asked under an intent of its own, by the same consent, where the first gave no data', async () => {
    const { caller, request } = await anApplicant(world, '000-01-0001', { kind: 'bureau' });
    const first = vendor(down, 'first-bureau');
    const second = vendor(async () => 'answer', 'second-bureau');
    const connectors = [first.connector, second.connector];
    const outcome = await providersOver(world, { connectors }).port.request(caller, cause, request);
    expect(outcome).toMatchObject({ outcome: 'received', provider: 'second-bureau' });
    const answered = await rowOf(caller, outcome.requestId);
    const failed = await rowOf(caller, answered?.fallback_of ?? '');
    expect(failed).toMatchObject({
      provider: 'first-bureau',
      outcome: 'unavailable',
      reason: 'vendor_error',
    });
    expect(answered).toMatchObject({ outcome: 'received', consent_id: request.consentId, cost_minor: 7 });
    expect(second.calls.map(({ idempotencyKey }) => idempotencyKey)).toEqual([outcome.requestId]);
    const [asked] = await eventsOf(world, caller, outcome.requestId);
    expect(asked?.payload).toMatchObject({ provider: 'second-bureau', fallbackOf: failed?.request_id });
  });

  test('is not asked again when the request is repeated, and its answer is given', async () => {
    const { caller, request } = await anApplicant(world, '000-01-0001', { kind: 'bureau' });
    const first = vendor(down, 'first-bureau');
    const second = vendor(async () => 'answer', 'second-bureau');
    const connectors = [first.connector, second.connector];
    const outcome = await providersOver(world, { connectors }).port.request(caller, cause, request);
    const again = await providersOver(world, { connectors }).port.request(caller, cause, request);
    expect(again).toEqual(outcome);
    expect(second.calls).toHaveLength(1);
  });

  test('that came to be since changes nothing of a request that was answered with nothing', async () => {
    const { caller, request } = await anApplicant(world, '000-01-0001', { kind: 'bureau' });
    const first = vendor(down, 'first-bureau');
    const second = vendor(async () => 'answer', 'second-bureau');
    const alone = providersOver(world, { connectors: [first.connector] });
    const outcome = await alone.port.request(caller, cause, request);
    expect(outcome).toMatchObject({ outcome: 'unavailable' });
    const both = providersOver(world, { connectors: [first.connector, second.connector] });
    expect(await both.port.request(caller, cause, request)).toEqual(outcome);
    expect(second.calls).toEqual([]);
  });

  test('is not asked where consent was revoked while the first one was', async () => {
    const { caller, request } = await anApplicant(world, '000-01-0001', { kind: 'bureau' });
    const { userId, consentId } = request;
    let revoked: Promise<unknown> | undefined;
    const first = vendor(() => {
      revoked ??= world.call(caller, 'consents.revoke', { params: { userId, consentId } });
      return down();
    }, 'first-bureau');
    const second = vendor(async () => 'answer', 'second-bureau');
    const connectors = [first.connector, second.connector];
    const outcome = await providersOver(world, { connectors }).port.request(caller, cause, request);
    await revoked;
    expect(outcome).toMatchObject({ provider: 'second-bureau', reason: 'consent_revoked' });
    expect(second.calls).toEqual([]);
  });

  test('cut off before its outcome is asked anew under the same key, the first one not at all', async () => {
    const { caller, request } = await anApplicant(world, '000-01-0001', { kind: 'bureau' });
    const first = vendor(down, 'first-bureau');
    const crash = new Error('the process died here');
    let transactions = 0;
    const works = {
      ...world.works,
      run: ((...given) =>
        ++transactions > 2 ? Promise.reject(crash) : world.works.run(...given)) as typeof world.works.run,
    };
    const second = vendor(async () => 'answer', 'second-bureau');
    const connectors = [first.connector, second.connector];
    const dying = providersOver(world, { connectors, works });
    await expect(dying.port.request(caller, cause, request)).rejects.toBe(crash);
    const asked = first.calls.length;
    const outcome = await providersOver(world, { connectors }).port.request(caller, cause, request);
    expect(outcome).toMatchObject({ outcome: 'received', provider: 'second-bureau' });
    expect(new Set(second.calls.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(1);
    expect(first.calls).toHaveLength(asked);
  });
});

describe('an answer that comes late', () => {
  test('is kept and paid for, and moves nothing', async () => {
    const { caller, request } = await anApplicant(world, '000-03-0006', { kind: 'identity' });
    const { port } = providersOver(world);
    const outcome = await port.request(caller, cause, request);
    expect(outcome).toMatchObject({ outcome: 'unavailable', reason: 'timeout' });
    await vi.waitFor(async () =>
      expect(await rowOf(caller, outcome.requestId)).toMatchObject({
        outcome: 'unavailable',
        reason: 'timeout',
        cost_minor: 45,
        late_at: expect.any(Date),
        answer_hash: expect.stringMatching(/^[\w-]{43}$/),
        sealed_report: null,
      }),
    );
    expect(await port.request(caller, cause, request)).toEqual(outcome);
    expect((await eventsOf(world, caller, outcome.requestId)).map(({ eventType }) => eventType)).toEqual([
      'ProviderDataRequested',
      'ProviderDataReceived',
      'ProviderDataArrivedLate',
    ]);
  });

  test('that is no answer leaves no trace', async () => {
    const { caller, request } = await anApplicant(world, '000-01-0001', { kind: 'bureau' });
    const environment = noTime();
    const gate = Promise.withResolvers<string>();
    const slow = vendor(() => gate.promise);
    const { port } = providersOver(world, {
      connectors: [{ ...slow.connector, timeoutMs: 60_000 }],
      environment,
    });
    const outcome = await port.request(caller, cause, request);
    expect(outcome).toMatchObject({ outcome: 'unavailable', reason: 'timeout' });
    gate.reject(new VendorFailed('vendor_error', 'never mind'));
    await Promise.resolve();
    expect(slow.calls).toHaveLength(1);
    expect(await eventsOf(world, caller, outcome.requestId)).toHaveLength(2);
  });
});

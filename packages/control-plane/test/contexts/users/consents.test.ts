import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ConsentResource } from '../../../src/contexts/users/consents/schemas.ts';
import type { UserResource } from '../../../src/contexts/users/schemas.ts';
import { aPerson, type Caller, type VaultWorld, vaultWorld } from './vault-world.ts';

const cause = { correlationId: 'rqt_1', causationId: 'rqt_1', actor: 'system' };

let world: VaultWorld;
beforeAll(async () => {
  world = await vaultWorld();
});
afterAll(() => world.database.close());

async function aUser(): Promise<{ caller: Caller; userId: string }> {
  const caller = world.caller();
  const { id } = await world.call<UserResource>(caller, 'users.create', { body: aPerson() });
  return { caller, userId: id };
}

const grant = (caller: Caller, userId: string, overrides: Record<string, unknown> = {}) =>
  world.call<ConsentResource>(caller, 'consents.create', {
    params: { userId },
    body: { kind: 'credit_pull_soft', textHash: 'ab'.repeat(32), textVersion: '2026-01', ...overrides },
  });
const revoke = (caller: Caller, userId: string, consentId: string) =>
  world.call<ConsentResource>(caller, 'consents.revoke', { params: { userId, consentId } });

/** Whether the person may be asked about by this consent. */
const isInForce = async (caller: Caller, userId: string, consentId: string) => {
  const asked = { userId, version: 1, consentId };
  const found = await world.works.run(caller, cause, (work) => world.users.port.personByConsent(work, asked));
  return found !== undefined;
};

describe('a consent', () => {
  test('is in force from its grant, and the newest of its kind counts', async () => {
    const { caller, userId } = await aUser();
    await grant(caller, userId, { grantedAt: '2026-11-20T09:00:00Z' });
    const newer = await grant(caller, userId);
    const identity = await grant(caller, userId, { kind: 'identity' });
    expect(newer).toMatchObject({ userId, grantedAt: '2026-11-22T09:00:00.000Z', revokedAt: null });
    expect(await world.users.port.activeConsents(caller, userId)).toEqual({
      credit_pull_soft: newer.id,
      identity: identity.id,
    });
    expect(await isInForce(caller, userId, newer.id)).toBe(true);
  });

  test('ends with its revocation, which is told once', async () => {
    const { caller, userId } = await aUser();
    const { id } = await grant(caller, userId);
    const first = await revoke(caller, userId, id);
    const second = await revoke(caller, userId, id);
    expect(first.revokedAt).toBe('2026-11-22T09:00:00.000Z');
    expect(second).toEqual(first);
    expect(await world.users.port.activeConsents(caller, userId)).toEqual({});
    expect(await isInForce(caller, userId, id)).toBe(false);
    const stream = await world.works.run(caller, cause, (work) => work.readStream(id));
    expect(stream.events.map(({ eventType }) => eventType)).toEqual(['ConsentGranted', 'ConsentRevoked']);
  });

  test('falls back to the older one of its kind', async () => {
    const { caller, userId } = await aUser();
    const older = await grant(caller, userId, { grantedAt: '2026-11-20T09:00:00Z' });
    const newer = await grant(caller, userId);
    await revoke(caller, userId, newer.id);
    expect(await world.users.port.activeConsents(caller, userId)).toEqual({ credit_pull_soft: older.id });
  });

  test('cannot be granted in the future', async () => {
    const { caller, userId } = await aUser();
    await expect(grant(caller, userId, { grantedAt: '2026-11-22T09:00:01Z' })).rejects.toMatchObject({
      code: 'validation_failed',
      errors: [{ pointer: '/grantedAt' }],
    });
  });

  test('belongs to its user and its tenant', async () => {
    const { caller, userId } = await aUser();
    const { id } = await grant(caller, userId);
    const neighbour = await world.call<UserResource>(caller, 'users.create', { body: aPerson() });
    const notFound = { code: 'not_found' };
    await expect(revoke(caller, neighbour.id, id)).rejects.toMatchObject(notFound);
    await expect(revoke(world.caller(), userId, id)).rejects.toMatchObject(notFound);
    await expect(grant(world.caller(), userId)).rejects.toMatchObject(notFound);
    expect(await isInForce(world.caller(), userId, id)).toBe(false);
    expect(await isInForce(caller, userId, id)).toBe(true);
  });

  test('is read by its id, and found by kind and state', async () => {
    const { caller, userId } = await aUser();
    const soft = await grant(caller, userId);
    const identity = await grant(caller, userId, { kind: 'identity' });
    await revoke(caller, userId, soft.id);
    const params = { userId, consentId: soft.id };
    expect(await world.call(caller, 'consents.get', { params })).toMatchObject({
      id: soft.id,
      kind: 'credit_pull_soft',
      revokedAt: expect.stringMatching(/^2026/),
    });
    await expect(world.call(world.caller(), 'consents.get', { params })).rejects.toMatchObject({
      code: 'not_found',
    });
    const list = async (query: Record<string, string>) => {
      const page = await world.call<{ data: ConsentResource[] }>(caller, 'consents.list', {
        params: { userId },
        query,
      });
      return page.data.map(({ id }) => id);
    };
    expect(await list({ status: 'in_force' })).toEqual([identity.id]);
    expect(await list({ status: 'revoked' })).toEqual([soft.id]);
    expect(await list({ kind: 'identity' })).toEqual([identity.id]);
  });

  test('stays in the list when revoked, the newest first', async () => {
    const { caller, userId } = await aUser();
    const first = await grant(caller, userId);
    world.clock.advance(5);
    const second = await grant(caller, userId);
    await revoke(caller, userId, first.id);
    const page = await world.call<{ data: ConsentResource[] }>(caller, 'consents.list', {
      params: { userId },
    });
    expect(page.data.map(({ id, revokedAt }) => [id, revokedAt !== null])).toEqual([
      [second.id, false],
      [first.id, true],
    ]);
  });
});

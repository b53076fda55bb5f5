import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ProviderRequest, ProvidersPort } from '../../../src/contexts/providers/public.ts';
import { Fault } from '../../../src/kernel/faults.ts';
import { type VaultWorld, vaultWorld } from '../users/vault-world.ts';
import { anApplicant, cause, eventsOf, providersOver, vendor } from './providers-world.ts';

/** The port as whoever asks sees it: in the same process, or across the wire. */
export type Reached = { port: ProvidersPort; close(): Promise<void> };

/** What holds for the port of providers however it is reached. */
export function portContract(way: string, reach: (port: ProvidersPort) => Promise<Reached>): void {
  describe(`the port of providers, ${way}`, () => {
    let world: VaultWorld;
    let direct: ProvidersPort;
    let reached: Reached;
    beforeAll(async () => {
      world = await vaultWorld();
      direct = providersOver(world).port;
      reached = await reach(direct);
    });
    afterAll(async () => {
      await reached.close();
      await world.database.close();
    });

    const failing = async (error: Error): Promise<unknown> => {
      const { port, close } = await reach({ request: () => Promise.reject(error) });
      const { caller, request } = await anApplicant(world, '000-01-0001', { kind: 'bureau' });
      const failure: unknown = await port.request(caller, cause, request).catch((caught: unknown) => caught);
      await close();
      return failure;
    };

    it.each<[ProviderRequest['kind'], string]>([
      ['bureau', '000-01-0001'],
      ['bureau', '000-01-0002'],
      ['bureau', '000-01-0003'],
      ['bureau', '000-01-0004'],
      ['bureau', '000-01-0008'],
      ['bureau', '000-01-0009'],
      ['identity', '000-01-0001'],
      ['identity', '000-02-0001'],
      ['identity', '000-02-0002'],
      ['bank_data', '000-01-0001'],
      ['bank_data', '000-01-0002'],
    ])('gives the whole report of %s about %s, and nothing that is not in it', async (kind, nationalId) => {
      const { caller, request } = await anApplicant(world, nationalId, { kind });
      const outcome = await reached.port.request(caller, cause, request);
      expect(outcome).toMatchObject({ outcome: 'received', data: { kind } });
      // The same key gives the recorded outcome, here word for word as it was stored.
      expect(outcome).toEqual(await direct.request(caller, cause, request));
    });

    it('says why there is no report', async () => {
      const { caller, request } = await anApplicant(world, '000-01-0001', { kind: 'bureau' });
      const consentId = world.ids.next('consent');
      const outcome = await reached.port.request(caller, cause, { ...request, consentId });
      expect(outcome).toMatchObject({ outcome: 'unavailable', reason: 'consent_revoked' });
      expect(outcome).not.toHaveProperty('data');
    });

    it('asks once for one intent, however often it is called', async () => {
      const { connector, calls } = vendor(async () => 'answer');
      const { port, close } = await reach(providersOver(world, { connectors: [connector] }).port);
      const { caller, request } = await anApplicant(world, '000-01-0001', { kind: 'bureau' });
      const answers = await Promise.all([1, 2, 3].map(() => port.request(caller, cause, request)));
      expect(new Set(answers.map(({ requestId }) => requestId)).size).toBe(1);
      expect(calls).toHaveLength(1);
      await close();
    });

    it('carries the cause into what is recorded, the trace context with it', async () => {
      const { caller, request } = await anApplicant(world, '000-01-0001', { kind: 'bureau' });
      const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
      const because = { correlationId: 'rqt_why', causationId: 'evt_why', actor: 'system', traceparent };
      const { requestId } = await reached.port.request(caller, because, request);
      for (const { metadata } of await eventsOf(world, caller, requestId)) {
        expect(metadata).toMatchObject({ ...because, tenantId: caller.tenantId, mode: caller.mode });
      }
    });

    it('fails with the fault that was thrown, member by member', async () => {
      const fault = new Fault({
        code: 'validation_failed',
        publicMessage: 'Some fields are wrong.',
        internalMessage: 'not for others',
        errors: [{ pointer: '/pull', message: 'must be soft' }],
        members: { applicationId: 'app_1', attempts: 3 },
      });
      const failure = await failing(fault);
      expect(failure).toBeInstanceOf(Fault);
      expect(failure).toMatchObject({
        code: fault.code,
        status: 422,
        publicMessage: fault.publicMessage,
        errors: fault.errors,
        members: fault.members,
      });
    });

    it('fails where anything else was thrown', async () => {
      expect(await failing(new Error('a text'))).toBeInstanceOf(Error);
      expect(await failing(Object.assign(new Error('gone'), { code: '57P01' }))).toBeInstanceOf(Error);
    });
  });
}

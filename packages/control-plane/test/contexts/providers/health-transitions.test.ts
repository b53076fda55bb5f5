import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { VendorFailed } from '../../../src/contexts/providers/connectors/connector.ts';
import { platformTenantId } from '../../../src/contexts/providers/health/platform-tenant.ts';
import { createHealth } from '../../../src/platform/telemetry/health.ts';
import { type Caller, type VaultWorld, vaultWorld } from '../users/vault-world.ts';
import { anApplicant, cause, providersOver, vendor } from './providers-world.ts';

let world: VaultWorld;
beforeAll(async () => {
  world = await vaultWorld();
});
afterAll(() => world.database.close());

let streams = 0;

/** A vendor that a test breaks and mends, under a name of its own, and processes that each have a circuit for it. */
function aHouse() {
  const name = `bureau-${++streams}`;
  let isDown = false;
  const { connector } = vendor(
    () => (isDown ? Promise.reject(new VendorFailed('vendor_error')) : Promise.resolve('answer')),
    name,
  );
  const connectors = [{ ...connector, retry: { firstWaitMs: 1 } }];
  const ask = async (process: ReturnType<typeof providersOver>, caller: Caller) => {
    const { request } = await anApplicant(world, '000-01-0001', { kind: 'bureau', caller });
    return process.port.request(caller, cause, request);
  };
  const eventsOf = async (scope: Pick<Caller, 'tenantId' | 'mode'>, aggregateId: string) => {
    const { events } = await world.works.run(scope, cause, (work) => work.readStream(aggregateId));
    return events.map(({ eventType, payload }) => `${eventType} ${(payload as { status: string }).status}`);
  };
  return {
    name,
    aProcess: () => providersOver(world, { connectors }),
    breakDown: () => {
      isDown = true;
    },
    mend: () => {
      isDown = false;
    },
    ask,
    /** Two requests are six attempts: the fifth failure opens. */
    askTwice: async (process: ReturnType<typeof providersOver>, caller: Caller) => {
      await ask(process, caller);
      await ask(process, caller);
    },
    told: (caller: Caller) => eventsOf(caller, `provider:${name}:${caller.mode}:${caller.tenantId}`),
    toldPlatform: () =>
      eventsOf({ tenantId: platformTenantId, mode: 'test' }, `service:provider:${name}:test`),
  };
}

describe("a provider's health", () => {
  test('is told when it changes and at no other time: degraded, then recovered', async () => {
    const house = aHouse();
    const process = house.aProcess();
    const caller = world.caller();
    await house.ask(process, caller);
    expect(await house.told(caller)).toEqual([]);
    house.breakDown();
    for (const _ of [1, 2, 3, 4]) await house.ask(process, caller);
    expect(await house.told(caller)).toEqual(['ProviderHealthChanged degraded']);
    house.mend();
    world.clock.advance(60_000);
    await house.ask(process, caller);
    await house.ask(process, caller);
    expect(await house.told(caller)).toEqual(['ProviderHealthChanged degraded']);
    for (const _ of [1, 2, 3]) await house.ask(process, caller);
    expect(await house.told(caller)).toEqual([
      'ProviderHealthChanged degraded',
      'ProviderHealthChanged recovered',
    ]);
    expect(await house.toldPlatform()).toEqual(['ServiceHealthCheck degraded', 'ServiceHealthCheck healthy']);
  });

  test('is told once, however many processes find out under load', async () => {
    const house = aHouse();
    const caller = world.caller();
    const processes = Array.from({ length: 4 }, house.aProcess);
    house.breakDown();
    await Promise.all(
      processes.flatMap((process) => Array.from({ length: 6 }, () => house.ask(process, caller))),
    );
    expect(await house.told(caller)).toEqual(['ProviderHealthChanged degraded']);
    expect(await house.toldPlatform()).toEqual(['ServiceHealthCheck degraded']);
  });

  test('is told to each tenant that meets it, and to no other', async () => {
    const house = aHouse();
    const process = house.aProcess();
    const [first, second, other] = [world.caller(), world.caller(), world.caller()];
    house.breakDown();
    await house.askTwice(process, first);
    await house.ask(process, second);
    expect(await house.told(first)).toEqual(['ProviderHealthChanged degraded']);
    expect(await house.told(second)).toEqual(['ProviderHealthChanged degraded']);
    expect(await house.told(other)).toEqual([]);
    expect(await house.toldPlatform()).toEqual(['ServiceHealthCheck degraded']);
  });

  test('is found to be well again by another process where the one that told died, and not before it could', async () => {
    const house = aHouse();
    const caller = world.caller();
    house.breakDown();
    await house.askTwice(house.aProcess(), caller);
    house.mend();
    await house.ask(house.aProcess(), caller);
    expect(await house.told(caller)).toEqual(['ProviderHealthChanged degraded']);
    world.clock.advance(120_000);
    await house.ask(house.aProcess(), caller);
    expect(await house.told(caller)).toEqual([
      'ProviderHealthChanged degraded',
      'ProviderHealthChanged recovered',
    ]);
  });

  test('shows in /health as a warning of this process, which never makes it unhealthy', async () => {
    const house = aHouse();
    const health = createHealth({ version: '1', startedAt: world.clock.now(), clock: world.clock });
    const { connector } = vendor(() => Promise.reject(new VendorFailed('vendor_error')), house.name);
    const process = providersOver(world, { connectors: [connector], health });
    await house.askTwice(process, world.caller());
    expect(await health.report()).toMatchObject({
      status: 'degraded',
      checks: { [`provider:${house.name}`]: { status: 'warn', observedValue: 'open' } },
    });
  });
});

import { createSecretKey } from 'node:crypto';
import { configurationContext } from '../../src/contexts/configuration/index.ts';
import { identityContext } from '../../src/contexts/identity/index.ts';
import type { ActivationCondition } from '../../src/contexts/identity/public.ts';
import { manualClock } from '../../src/kernel/clock.ts';
import type { EventDefinition } from '../../src/kernel/events.ts';
import { createIdGenerator } from '../../src/kernel/ids.ts';
import { createClockMovement } from '../../src/platform/clocks/movement.ts';
import { keyedHash } from '../../src/platform/crypto/keyed-hash.ts';
import { seededRandom } from '../../src/platform/crypto/random-source.ts';
import type { Database } from '../../src/platform/database/database.ts';
import { createBell } from '../../src/platform/event-bus/wake-up.ts';
import { createEventCatalogue } from '../../src/platform/event-store/catalogue.ts';
import type { Route } from '../../src/platform/http/route.ts';
import { createWorkFactory } from '../../src/platform/unit-of-work/work.ts';
import { testGateway } from './test-gateway.ts';

/** Houses on one database must not make the same ids. */
let houses = 0;

/**
 * The gateway over identity and configuration, on a real database, with a clock that the test moves. A second one on
 * the same database is another process: the same keys, caches of its own.
 */
export function gatewayOn(
  database: Database,
  more: { routes?: Route[]; events?: EventDefinition[]; conditions?: ActivationCondition[] } = {},
) {
  const clock = manualClock(new Date('2026-11-22T09:30:00.000Z'));
  houses += 1;
  const random = seededRandom(`house ${houses}`);
  const ids = createIdGenerator(clock, random);
  const hashKey = createSecretKey(seededRandom('hash key').bytes(32));
  const catalogue = createEventCatalogue([
    ...identityContext.events,
    ...configurationContext.events,
    ...(more.events ?? []),
  ]);
  const queries = { count: 0 };
  const counted: Database = {
    ...database,
    transaction: (scope, work) => {
      queries.count += 1;
      return database.transaction(scope, work);
    },
    reading: (scope, work) => {
      queries.count += 1;
      return database.reading(scope, work);
    },
  };
  const works = createWorkFactory({
    database: counted,
    catalogue,
    clock,
    ids,
    onEvents: () => {},
    onJobs: () => {},
  });
  const memoryBell = createBell();
  const identity = identityContext.create({
    database: counted,
    works,
    clock,
    ids,
    random,
    keyedHash: (domain, value) => keyedHash(hashKey, domain, value),
    seal: { seal: (plain) => plain, open: (sealed) => sealed },
    memoryBell,
    activationConditions: () => more.conditions ?? [],
  });
  const configuration = configurationContext.create({
    works,
    clock,
    ids,
    memoryBell,
    identity: identity.port,
    movement: createClockMovement({ database: counted, clock, consumers: () => [], onJobs: () => {} }),
  });
  const { gateway } = testGateway({
    clock,
    ids,
    works,
    routes: [...identity.routes, ...configuration.routes, ...(more.routes ?? [])],
    authenticate: identity.port.authenticate,
    limits: async (principal) => {
      const settings = await configuration.port.settings(principal, principal.actor);
      return { perMinute: settings.rateLimitPerMinute, perHour: settings.rateLimitPerHour };
    },
  });
  return {
    gateway,
    clock,
    works,
    queries,
    identity: identity.port,
    configuration: configuration.port,
    jobs: [...identity.jobs, ...configuration.jobs],
    memoryBell,
  };
}

export const tenantRequest = { name: 'Harbor', mode: 'test', creditorName: 'Harbor Lending LLC' } as const;

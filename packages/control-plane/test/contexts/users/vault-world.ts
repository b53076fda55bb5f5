import { providersContext } from '../../../src/contexts/providers/index.ts';
import { usersContext } from '../../../src/contexts/users/index.ts';
import { manualClock } from '../../../src/kernel/clock.ts';
import { createIdGenerator } from '../../../src/kernel/ids.ts';
import type { Principal } from '../../../src/kernel/principal.ts';
import { memoryKeys } from '../../../src/platform/crypto/master-keys.ts';
import { seededRandom } from '../../../src/platform/crypto/random-source.ts';
import type { Database } from '../../../src/platform/database/database.ts';
import { migrate } from '../../../src/platform/database/migrations.ts';
import { createEventCatalogue } from '../../../src/platform/event-store/catalogue.ts';
import type { PersonalRead } from '../../../src/platform/http/access.ts';
import type { RequestContext } from '../../../src/platform/http/request-context.ts';
import type { Route } from '../../../src/platform/http/route.ts';
import { createWorkFactory } from '../../../src/platform/unit-of-work/work.ts';
import { testDatabase } from '../../support/database.ts';

export type Inputs = { params?: unknown; query?: unknown; body?: unknown; ifMatch?: string };

/** Who calls: a tenant of its own unless one is given. */
export type Caller = Principal;

/** The vault on a real database, called by its routes as the gateway would call them. */
export async function vaultWorld(given?: Database) {
  const database = given ?? (await testDatabase());
  await migrate(database, [...usersContext.migrations(), ...providersContext.migrations()]);
  const clock = manualClock(new Date('2026-11-22T09:00:00Z'));
  const ids = createIdGenerator(clock, seededRandom('vault'));
  const keys = await memoryKeys().loadOrCreate();
  const catalogue = createEventCatalogue([...usersContext.events, ...providersContext.events]);
  const works = createWorkFactory({ database, catalogue, clock, ids, onEvents: () => {}, onJobs: () => {} });
  const users = usersContext.create({ works, keys });

  /** What the audit was told that calls read. */
  const witnessed: PersonalRead[] = [];

  const caller = (overrides: Partial<Caller> = {}): Caller => ({
    tenantId: ids.next('tenant'),
    mode: 'test',
    actor: ids.next('apiKey'),
    keyKind: 'secret',
    roles: ['user', 'service'],
    scopes: [],
    ...overrides,
  });

  const contextOf = (principal: Caller, ifMatch: string | undefined): RequestContext => {
    const requestId = ids.next('request');
    const cause = { correlationId: requestId, causationId: requestId, actor: principal.actor };
    return {
      requestId,
      principal,
      cause,
      now: clock.now(),
      signal: new AbortController().signal,
      read: (query, record) =>
        record ? works.run(principal, cause, query) : works.read(principal, cause, query),
      commit: (command) => works.run(principal, cause, command),
      witness: async (_work, ...reads) => {
        witnessed.push(...reads);
      },
      ...(ifMatch === undefined ? {} : { ifMatch }),
    };
  };

  /** Parses the inputs by the contract, handles, and checks the answer against the contract. */
  const callOn =
    (routes: readonly Route[]) =>
    async <Result>(principal: Caller, operationId: string, inputs: Inputs = {}): Promise<Result> => {
      const route = routes.find(({ contract }) => contract.operationId === operationId);
      if (!route) throw new Error(`No operation ${operationId}.`);
      const { contract } = route;
      const reply = await route.handle(
        {
          params: contract.params?.parse(inputs.params),
          query: contract.query?.parse(inputs.query ?? {}),
          body: contract.body?.parse(inputs.body),
        },
        contextOf(principal, inputs.ifMatch),
      );
      if (reply.status !== contract.response.status) throw new Error(`Answered ${reply.status}.`);
      contract.response.schema?.parse(reply.body);
      return reply.body as Result;
    };

  /** A pinned version as another context reads it. */
  const person = (principal: Caller, pinned: { userId: string; version: number }) =>
    works.read(principal, { correlationId: 'rqt_1', causationId: 'rqt_1', actor: 'system' }, (work) =>
      users.port.person(work, pinned),
    );

  return {
    person,
    database,
    clock,
    ids,
    keys,
    works,
    catalogue,
    users,
    caller,
    callOn,
    call: callOn(users.routes),
    witnessed,
  };
}

export type VaultWorld = Awaited<ReturnType<typeof vaultWorld>>;

/** A whole, valid person; the scope's mode must be test. */
export function aPerson(overrides: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    name: { given: 'Zebulon', family: 'Quartermaine' },
    birthDate: '1984-02-29',
    nationalId: '000-01-0001',
    addresses: [{ line1: '12 Xylophone Way', city: 'Reno', state: 'NV', postalCode: '89501', country: 'US' }],
    contact: { email: 'zebulon@quartermaine.example', phone: '+17755550143' },
    employment: { status: 'employed', employerName: 'Harbor Tools', startedOn: '2019-03-01' },
    income: { annualGrossMinor: 8_400_000, currency: 'USD', monthlyHousingMinor: 140_000 },
    ...overrides,
  };
}

import { type RawBuilder, sql } from 'kysely';
import { vi } from 'vitest';
import { applicationEvents } from '../../../src/contexts/applications/public.ts';
import { defaultSettings } from '../../../src/contexts/configuration/settings/registry.ts';
import { identityEvents } from '../../../src/contexts/identity/public.ts';
import {
  type NotificationsDependencies,
  notificationsContext,
} from '../../../src/contexts/notifications/index.ts';
import { discardingSender, notificationEvents } from '../../../src/contexts/notifications/public.ts';
import { userEvents } from '../../../src/contexts/users/public.ts';
import { systemClock } from '../../../src/kernel/clock.ts';
import type { EventBody, EventDefinition } from '../../../src/kernel/events.ts';
import { createIdGenerator } from '../../../src/kernel/ids.ts';
import type { Role } from '../../../src/kernel/principal.ts';
import { memoryKeys } from '../../../src/platform/crypto/master-keys.ts';
import { openWithMaster, sealWithMaster } from '../../../src/platform/crypto/master-seal.ts';
import { systemRandom } from '../../../src/platform/crypto/random-source.ts';
import type { TenantScope } from '../../../src/platform/database/scope.ts';
import { createFeed } from '../../../src/platform/event-bus/feed.ts';
import { measureLag } from '../../../src/platform/event-bus/lag.ts';
import { type Subscription, subscribe } from '../../../src/platform/event-bus/subscription.ts';
import { createBell } from '../../../src/platform/event-bus/wake-up.ts';
import { createEventCatalogue } from '../../../src/platform/event-store/catalogue.ts';
import type { RequestContext } from '../../../src/platform/http/request-context.ts';
import type { Reply } from '../../../src/platform/http/route.ts';
import { createJobRunner } from '../../../src/platform/jobs/runner.ts';
import type { Seal } from '../../../src/platform/unit-of-work/idempotency.ts';
import { createWorkFactory } from '../../../src/platform/unit-of-work/work.ts';
import { testDatabase } from '../../support/database.ts';

type Call = { params?: unknown; query?: unknown; body?: unknown; roles?: readonly Role[] };

type HouseOptions = Pick<
  Partial<NotificationsDependencies>,
  'emailSender' | 'allowPrivateAddresses' | 'failingLimitMs' | 'retrySchedule' | 'webhookTypes'
> & { events?: readonly EventDefinition[]; operatorEmail?: string };

/** The notifications context alone, on a real database, bus and job runner; applications answer by `externalIds`. */
export async function openHouse(options: HouseOptions = {}) {
  const { events = [], ...given } = options;
  const database = await testDatabase();
  const keys = await memoryKeys().loadOrCreate();
  const ids = createIdGenerator(systemClock, systemRandom);
  const catalogue = createEventCatalogue(
    [applicationEvents, userEvents, notificationEvents, identityEvents]
      .flatMap((definitions): EventDefinition[] => Object.values(definitions))
      .concat(events),
  );
  const bell = createBell();
  const jobBell = createBell();
  const works = createWorkFactory({
    database,
    catalogue,
    clock: systemClock,
    ids,
    onEvents: bell.ring,
    onJobs: jobBell.ring,
  });
  const seal: Seal = {
    seal: (plain, boundTo) => sealWithMaster(keys, ['sealed', boundTo], plain),
    open: (sealed, boundTo) => openWithMaster(keys, ['sealed', boundTo], sealed),
  };
  const externalIds = new Map<string, string>();
  const module = notificationsContext.create({
    applications: { externalIdOf: async (_scope, applicationId) => externalIds.get(applicationId) },
    configuration: {
      settings: async () => ({ ...defaultSettings, operatorEmail: given.operatorEmail ?? null }),
    },
    emailSender: discardingSender,
    clock: systemClock,
    random: systemRandom,
    seal,
    allowPrivateAddresses: true,
    retrySchedule: [5, 5],
    ...given,
  });
  const sealError = () => new Uint8Array();
  const feed = createFeed(database);
  const subscriptions: Subscription[] = module.reactions.map((reaction) =>
    subscribe(reaction, {
      database,
      catalogue,
      works,
      bell,
      feed,
      sealError,
      onError: () => {},
    }),
  );
  const jobs = createJobRunner({
    database,
    works,
    clock: systemClock,
    bell: jobBell,
    definitions: module.jobs,
    worker: 'test',
    sealError,
    onError: () => {},
  });
  for (const subscription of subscriptions) subscription.start();
  jobs.start();

  const cause = { correlationId: 'rqt_test', causationId: 'rqt_test', actor: 'key_test' };

  /** A route as the gateway calls it: input parsed by the contract, the handler in the caller's world. */
  const call = async (
    scope: TenantScope,
    operationId: string,
    inputs: Call = {},
  ): Promise<Reply<unknown>> => {
    const route = module.routes.find(({ contract }) => contract.operationId === operationId);
    if (!route) throw new Error(`No operation ${operationId}.`);
    const { params, query, body } = route.contract;
    const context: RequestContext = {
      requestId: 'rqt_test',
      principal: {
        ...scope,
        actor: 'key_test',
        keyKind: 'secret',
        roles: inputs.roles ?? ['user'],
        scopes: [],
      },
      cause,
      now: systemClock.now(),
      signal: new AbortController().signal,
      read: (effect) => works.run(scope, cause, effect),
      commit: (effect) => works.run(scope, cause, effect),
      witness: async () => {},
    };
    return route.handle(
      {
        params: params?.parse(inputs.params),
        query: query?.parse(inputs.query ?? {}),
        body: body?.parse(inputs.body),
      },
      context,
    );
  };

  return {
    ids,
    works,
    externalIds,
    call,
    reaction: module.reactions[0],
    /** A statement by the owner of the database, which sees every tenant. */
    asOwner: (statement: RawBuilder<unknown>) =>
      database.transaction({ role: 'owner' }, async (transaction) => {
        const { rows } = await statement.execute(transaction.tables());
        return rows;
      }),
    tenant: (): TenantScope => ({ tenantId: ids.next('tenant'), mode: 'test' }),
    /** Something happens to an application. */
    happen: (scope: TenantScope, applicationId: string, ...events: EventBody[]) =>
      works.run(scope, cause, async (work) => {
        const { version } = await work.readStream(applicationId);
        await work.append('applications', {
          aggregateType: 'application',
          aggregateId: applicationId,
          expectedVersion: version,
          events,
        });
      }),
    eventsOf: (scope: TenantScope, aggregateId: string) =>
      works.run(scope, cause, async (work) => (await work.readStream(aggregateId)).events),
    /** Until every consumer has seen every event and no job is left. */
    jobsDone: () =>
      vi.waitFor(
        async () => {
          const behind = await database.transaction({ role: 'owner' }, (transaction) =>
            sql`select 1 from jobs.jobs where kind = 'notifications.email'`.execute(transaction.tables()),
          );
          const lags = await measureLag(
            database,
            module.reactions.map(({ consumer }) => consumer),
          );
          if (behind.rows.length > 0 || lags.some(({ eventsBehind }) => eventsBehind > 0))
            throw new Error('Not yet.');
        },
        { timeout: 20_000, interval: 20 },
      ),
    close: async () => {
      for (const subscription of subscriptions) await subscription.stop();
      await jobs.stop();
      await database.close();
    },
  };
}

export type House = Awaited<ReturnType<typeof openHouse>>;

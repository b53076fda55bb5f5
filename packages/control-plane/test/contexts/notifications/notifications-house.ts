import { makeParts } from '../../../src/composition/parts.ts';
import { notificationsContext } from '../../../src/contexts/notifications/index.ts';
import { systemClock } from '../../../src/kernel/clock.ts';
import type { EventBody } from '../../../src/kernel/events.ts';
import { memoryKeys } from '../../../src/platform/crypto/master-keys.ts';
import { systemRandom } from '../../../src/platform/crypto/random-source.ts';
import type { TenantScope } from '../../../src/platform/database/scope.ts';
import { type Subscription, subscribe } from '../../../src/platform/event-bus/subscription.ts';
import type { RequestContext } from '../../../src/platform/http/request-context.ts';
import type { Reply } from '../../../src/platform/http/route.ts';
import { createJobRunner } from '../../../src/platform/jobs/runner.ts';
import { silentLogger } from '../../../src/platform/telemetry/logger.ts';
import { createMetrics } from '../../../src/platform/telemetry/metrics.ts';
import { testDatabase } from '../../support/database.ts';

type Call = { params?: unknown; query?: unknown; body?: unknown };

/** The notifications context alone, on a real database, bus and job runner; applications answer by `externalIds`. */
export async function openHouse(options: { allowPrivateAddresses?: boolean } = {}) {
  const database = await testDatabase();
  const parts = makeParts({
    database,
    keys: await memoryKeys().loadOrCreate(),
    clock: systemClock,
    random: systemRandom,
    logger: silentLogger,
    metrics: createMetrics(),
    allowPrivateWebhooks: true,
  });
  const externalIds = new Map<string, string>();
  const module = notificationsContext.create({
    applications: { externalIdOf: async (_scope, applicationId) => externalIds.get(applicationId) },
    clock: systemClock,
    random: systemRandom,
    seal: parts.seal,
    allowPrivateAddresses: options.allowPrivateAddresses ?? true,
    retrySchedule: [5, 5],
  });
  const sealError = () => new Uint8Array();
  const subscriptions: Subscription[] = module.reactions.map((reaction) =>
    subscribe(reaction, {
      database,
      catalogue: parts.catalogue,
      works: parts.works,
      bell: parts.bell,
      sealError,
      onError: () => {},
    }),
  );
  const jobs = createJobRunner({
    database,
    works: parts.works,
    clock: systemClock,
    bell: parts.jobBell,
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
      principal: { ...scope, actor: 'key_test', keyKind: 'secret', roles: ['user'], scopes: [] },
      cause,
      now: systemClock.now(),
      signal: new AbortController().signal,
      read: (effect) => parts.works.run(scope, cause, effect),
      commit: (effect) => parts.works.run(scope, cause, effect),
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
    ...parts,
    externalIds,
    call,
    reaction: module.reactions[0],
    tenant: (): TenantScope => ({ tenantId: parts.ids.next('tenant'), mode: 'test' }),
    /** Something happens to an application. */
    happen: (scope: TenantScope, applicationId: string, ...events: EventBody[]) =>
      parts.works.run(scope, cause, async (work) => {
        const { version } = await work.readStream(applicationId);
        await work.append('applications', {
          aggregateType: 'application',
          aggregateId: applicationId,
          expectedVersion: version,
          events,
        });
      }),
    eventsOf: (scope: TenantScope, aggregateId: string) =>
      parts.works.run(scope, cause, async (work) => (await work.readStream(aggregateId)).events),
    close: async () => {
      for (const subscription of subscriptions) await subscription.stop();
      await jobs.stop();
      await database.close();
    },
  };
}

export type House = Awaited<ReturnType<typeof openHouse>>;

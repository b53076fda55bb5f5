import type { z } from 'zod';
import { applicationEvents } from '../../../src/contexts/applications/public.ts';
import { caseEvents, complianceEvents, watchlistEvents } from '../../../src/contexts/compliance/public.ts';
import { policyEvents, riskEvents } from '../../../src/contexts/risk/public.ts';
import { manualClock } from '../../../src/kernel/clock.ts';
import type { DomainEvent } from '../../../src/kernel/events.ts';
import { createIdGenerator } from '../../../src/kernel/ids.ts';
import type { Role } from '../../../src/kernel/principal.ts';
import { memoryKeys } from '../../../src/platform/crypto/master-keys.ts';
import { openWithMaster, sealWithMaster } from '../../../src/platform/crypto/master-seal.ts';
import { seededRandom } from '../../../src/platform/crypto/random-source.ts';
import type { Database } from '../../../src/platform/database/database.ts';
import type { TenantScope } from '../../../src/platform/database/scope.ts';
import type { Reaction } from '../../../src/platform/event-bus/reaction.ts';
import { createEventCatalogue } from '../../../src/platform/event-store/catalogue.ts';
import type { Route } from '../../../src/platform/http/route.ts';
import type { JobDefinition } from '../../../src/platform/jobs/definition.ts';
import type { JobTables } from '../../../src/platform/jobs/rows.ts';
import type { Seal } from '../../../src/platform/unit-of-work/idempotency.ts';
import { createWorkFactory, type Work } from '../../../src/platform/unit-of-work/work.ts';

type Created = z.output<typeof applicationEvents.CreditApplicationCreated.schema>;

const clock = manualClock(new Date('2026-11-22T09:00:00Z'));
const cause = { correlationId: 'rqt_1', causationId: 'rqt_1', actor: 'system' };

/** A tenant on a real database in which one consumer is driven by hand: event in, job run, events and rows out. */
export async function consumerWorld(database: Database, seed: number) {
  const random = seededRandom(seed);
  const ids = createIdGenerator(clock, random);
  const keys = await memoryKeys().loadOrCreate();
  const seal: Seal = {
    seal: (plain, boundTo) => sealWithMaster(keys, [boundTo], plain),
    open: (sealed, boundTo) => openWithMaster(keys, [boundTo], sealed),
  };
  const definitions = [
    applicationEvents,
    complianceEvents,
    caseEvents,
    watchlistEvents,
    riskEvents,
    policyEvents,
  ].flatMap((map) => Object.values(map));
  const catalogue = createEventCatalogue(definitions);
  const works = createWorkFactory({ database, catalogue, clock, ids, onEvents: () => {}, onJobs: () => {} });
  const scope: TenantScope = { tenantId: ids.next('tenant'), mode: 'test' };
  const run = <Result>(effect: (work: Work) => Promise<Result>, as: TenantScope = scope) =>
    works.run(as, cause, effect);
  const jobs = () => run((work) => work.tables<JobTables>().selectFrom('jobs.jobs').selectAll().execute());

  return {
    works,
    clock,
    ids,
    seal,
    scope,
    run,
    jobs,
    /** Appends a submission and gives the event as a consumer reads it. */
    submit: async (payload: Created): Promise<DomainEvent> => {
      const applicationId = ids.next('application');
      return run(async (work) => {
        await work.append('applications', {
          aggregateType: 'application',
          aggregateId: applicationId,
          expectedVersion: 0,
          events: [{ type: 'CreditApplicationCreated', payload: { ...payload, applicationId } }],
        });
        const [event] = (await work.readStream(applicationId)).events;
        if (!event) throw new Error('Nothing was appended.');
        return event;
      });
    },
    react: (reaction: Reaction, ...events: DomainEvent[]) => run((work) => reaction.react(events, work)),
    /** Runs every waiting job of this kind as the runner would; `exhausted` as if its last attempt had failed. */
    runJobs: async (definition: JobDefinition, how: 'run' | 'exhausted' = 'run') => {
      for (const job of await jobs()) {
        if (job.kind !== definition.kind) continue;
        const effect =
          how === 'exhausted'
            ? definition.exhausted?.(job.payload, new Error('out of attempts'))
            : await definition.run(job.payload, {
                jobId: job.job_id,
                scope,
                cause: job.cause,
                now: clock.now(),
                attempt: 1,
                signal: new AbortController().signal,
                work: (reading) => works.run(scope, job.cause, reading),
              });
        await works.run(scope, job.cause, async (work) => {
          await work.tables<JobTables>().deleteFrom('jobs.jobs').where('job_id', '=', job.job_id).execute();
          await effect?.(work);
        });
      }
    },
    stream: (aggregateId: string) => run(async (work) => (await work.readStream(aggregateId)).events),
    /** Calls a route as the gateway would: its inputs parsed by its own contract. */
    call: async (
      routes: readonly Route[],
      operationId: string,
      inputs: { params?: unknown; query?: unknown } = {},
      caller: { roles: readonly Role[]; scopes?: readonly string[]; scope?: TenantScope } = {
        roles: ['user'],
      },
    ): Promise<unknown> => {
      const route = routes.find(({ contract }) => contract.operationId === operationId);
      if (!route) throw new Error(`There is no ${operationId}.`);
      const { contract } = route;
      const as = caller.scope ?? scope;
      const reply = await route.handle(
        {
          params: contract.params?.parse(inputs.params ?? {}),
          query: contract.query?.parse(inputs.query ?? {}),
          body: undefined,
        },
        {
          requestId: 'rqt_1',
          principal: {
            ...as,
            actor: 'key_1',
            keyKind: 'secret',
            roles: caller.roles,
            scopes: caller.scopes ?? [],
          },
          cause,
          now: clock.now(),
          signal: new AbortController().signal,
          read: (query) => run(query, as),
          witness: async () => {},
          commit: () => Promise.reject(new Error('A read commits nothing.')),
        },
      );
      contract.response.schema?.parse(reply.body);
      return reply.body;
    },
  };
}

export type ConsumerWorld = Awaited<ReturnType<typeof consumerWorld>>;

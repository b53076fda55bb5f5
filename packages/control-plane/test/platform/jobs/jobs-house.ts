import { sql } from 'kysely';
import { z } from 'zod';
import { allMigrations } from '../../../src/composition/migrations.ts';
import { type Clock, systemClock } from '../../../src/kernel/clock.ts';
import type { EventDefinition } from '../../../src/kernel/events.ts';
import { createIdGenerator } from '../../../src/kernel/ids.ts';
import { systemRandom } from '../../../src/platform/crypto/random-source.ts';
import type { Database } from '../../../src/platform/database/database.ts';
import { migrate } from '../../../src/platform/database/migrations.ts';
import type { TenantScope } from '../../../src/platform/database/scope.ts';
import { createBell } from '../../../src/platform/event-bus/wake-up.ts';
import { createEventCatalogue } from '../../../src/platform/event-store/catalogue.ts';
import { ensureEpoch } from '../../../src/platform/event-store/epochs.ts';
import { defineJob, type Effect, type JobDefinition } from '../../../src/platform/jobs/definition.ts';
import type { NewJob } from '../../../src/platform/jobs/queue.ts';
import type { JobRow, JobTables } from '../../../src/platform/jobs/rows.ts';
import { createJobRunner, type JobRunnerParts } from '../../../src/platform/jobs/runner.ts';
import { createWorkFactory } from '../../../src/platform/unit-of-work/work.ts';

type EffectTables = {
  'probe.effects': { tenant_id: string; mode: string; name: string; worker: string; attempt: number };
};

/** Migrates, and adds the table in which the jobs under test leave their effects. */
export async function prepareDatabase(database: Database): Promise<void> {
  await database.bootstrap();
  await migrate(database, allMigrations());
  await ensureEpoch(database);
  await database.transaction({ role: 'owner' }, (transaction) =>
    sql
      .raw(
        `create schema probe; select platform.open_schema('probe');
         create table probe.effects (tenant_id text not null, mode text not null, name text not null,
           worker text not null, attempt integer not null, position bigint generated always as identity);
         select platform.protect('probe.effects');`,
      )
      .execute(transaction.tables()),
  );
}

/** What one process has: works, a bell, a runner. Several on one database are several processes. */
export function openProcess(
  database: Database,
  { clock = systemClock, events = [] }: { clock?: Clock; events?: readonly EventDefinition[] } = {},
) {
  const ids = createIdGenerator(clock, systemRandom);
  const bell = createBell();
  const works = createWorkFactory({
    database,
    catalogue: createEventCatalogue(events),
    clock,
    ids,
    onEvents: () => {},
    onJobs: () => bell.ring(),
  });
  return {
    ids,
    works,
    bell,
    runner: (worker: string, definitions: readonly JobDefinition[], more: Partial<JobRunnerParts> = {}) =>
      createJobRunner({
        database,
        works,
        clock,
        bell,
        definitions,
        worker,
        sealError: (error) => Buffer.from(String(error)),
        onError: () => {},
        ...more,
      }),
    schedule: (scope: TenantScope, ...jobs: NewJob[]) =>
      works.run(scope, { correlationId: 'rqt_1', causationId: 'rqt_1', actor: 'system' }, (work) =>
        work.schedule(...jobs),
      ),
  };
}

/** A kind of job that leaves one row per effect. */
export function probeJob(
  worker: string,
  more: Partial<Pick<JobDefinition, 'kind' | 'concurrency' | 'maxAttempts' | 'retryDelayMs'>> & {
    before?: (name: string, signal: AbortSignal) => Promise<void> | void;
  } = {},
): JobDefinition {
  const { before, ...definition } = more;
  return defineJob({
    kind: 'probe',
    payload: z.object({ name: z.string() }),
    maxAttempts: 3,
    retryDelayMs: () => 1_000,
    run: async ({ name }, { signal, attempt }) => {
      await before?.(name, signal);
      return effectOf(name, worker, attempt);
    },
    ...definition,
  });
}

function effectOf(name: string, worker: string, attempt: number): Effect {
  return async (work) => {
    const { tenantId: tenant_id, mode } = work.scope;
    await work
      .tables<EffectTables>()
      .insertInto('probe.effects')
      .values({ tenant_id, mode, name, worker, attempt })
      .execute();
  };
}

export async function effectsOf(
  database: Database,
  scope: TenantScope,
): Promise<{ name: string; worker: string; attempt: number }[]> {
  return database.transaction({ role: 'tenant', ...scope }, (transaction) =>
    transaction
      .tables<EffectTables>()
      .selectFrom('probe.effects')
      .select(['name', 'worker', 'attempt'])
      .orderBy('name')
      .execute(),
  );
}

export async function jobsOf(database: Database, scope: TenantScope): Promise<JobRow[]> {
  return database.transaction({ role: 'tenant', ...scope }, (transaction) =>
    transaction.tables<JobTables>().selectFrom('jobs.jobs').selectAll().execute(),
  );
}

/** Asks until it is so. The test's own time limit is the end of patience. */
export async function until(isSo: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** A gate that everyone waits at until it is opened. */
export function gate(): { opened: Promise<void>; open: () => void } {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { opened: promise, open: resolve };
}

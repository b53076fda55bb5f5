import { sql } from 'kysely';
import { z } from 'zod';
import { allMigrations } from '../../src/composition/migrations.ts';
import { systemClock } from '../../src/kernel/clock.ts';
import { type DomainEvent, defineEvent } from '../../src/kernel/events.ts';
import { createIdGenerator } from '../../src/kernel/ids.ts';
import { systemRandom } from '../../src/platform/crypto/random-source.ts';
import type { Database } from '../../src/platform/database/database.ts';
import { migrate } from '../../src/platform/database/migrations.ts';
import { openPostgres } from '../../src/platform/database/postgres.ts';
import type { TenantScope } from '../../src/platform/database/scope.ts';
import { createFeed } from '../../src/platform/event-bus/feed.ts';
import type { Reaction } from '../../src/platform/event-bus/reaction.ts';
import {
  type Subscription,
  type SubscriptionParts,
  subscribe,
} from '../../src/platform/event-bus/subscription.ts';
import { type Bell, createBell } from '../../src/platform/event-bus/wake-up.ts';
import { createEventCatalogue } from '../../src/platform/event-store/catalogue.ts';
import { ensureEpoch } from '../../src/platform/event-store/epochs.ts';
import type { EventStoreTables } from '../../src/platform/event-store/rows.ts';
import { createWorkFactory, type Work, type WorkFactory } from '../../src/platform/unit-of-work/work.ts';

export const ids = createIdGenerator(systemClock, systemRandom);
export const catalogue = createEventCatalogue([defineEvent('Counted', z.object({ count: z.int() }))]);
export const cause = { correlationId: 'rqt_1', causationId: 'rqt_1', actor: 'system' };

type EffectTables = {
  'effects.effects': {
    consumer: string;
    event_id: string;
    aggregate_id: string;
    aggregate_version: number;
    tenant_id: string;
    mode: string;
  };
};

/** One process on the database: a pool, a bell and a work factory of its own. */
export type Process = { database: Database; bell: Bell; works: WorkFactory };

export function openProcess(url: string, poolMax = 10): Process {
  const database = openPostgres({ connectionString: url, poolMin: 0, poolMax });
  const bell = createBell();
  const works = createWorkFactory({
    database,
    catalogue,
    clock: systemClock,
    ids,
    onEvents: () => bell.ring(),
    onJobs: () => {},
  });
  return { database, bell, works };
}

/** Migrates, and makes a table of effects on which nothing forbids a double. */
export async function prepare(database: Database): Promise<void> {
  await database.bootstrap();
  await migrate(database, [
    ...allMigrations(),
    {
      id: 'effects/0001',
      checksum: 'effects',
      breaking: false,
      sql: `create schema effects; select platform.open_schema('effects');
        create table effects.effects (
          sequence bigint generated always as identity, consumer text not null, event_id text not null,
          aggregate_id text not null, aggregate_version bigint not null, tenant_id text not null, mode text not null);
        select platform.protect('effects.effects'); select platform.open_to_worker('effects.effects');`,
    },
  ]);
  await ensureEpoch(database);
}

/** A reaction that writes down which events it was given, after `before` had its say. */
export function recorder(
  consumer: string,
  options: {
    batchSize?: number;
    before?: (events: readonly DomainEvent[], work: Work) => Promise<void> | void;
  } = {},
): Reaction {
  return {
    consumer,
    eventTypes: ['Counted'],
    ...(options.batchSize ? { batchSize: options.batchSize } : {}),
    react: async (events, work) => {
      await options.before?.(events, work);
      await work
        .tables<EffectTables>()
        .insertInto('effects.effects')
        .values(
          events.map((event) => ({
            consumer,
            event_id: event.eventId,
            aggregate_id: event.aggregateId,
            aggregate_version: event.aggregateVersion,
            tenant_id: work.scope.tenantId,
            mode: work.scope.mode,
          })),
        )
        .execute();
    },
  };
}

/** The subscription of a process, with what a test seldom cares for filled in. */
export function run(
  process: Process,
  reaction: Reaction,
  options: Partial<SubscriptionParts> = {},
): Subscription {
  const subscription = subscribe(reaction, {
    ...process,
    feed: createFeed(process.database),
    catalogue,
    sealError: (error) => Buffer.from(String(error)),
    onError: () => {},
    ...options,
  });
  subscription.start();
  return subscription;
}

export async function append(
  works: WorkFactory,
  scope: TenantScope,
  aggregateId: string,
  counts: readonly number[],
): Promise<void> {
  await works.run(scope, cause, (work) => appendNext(work, aggregateId, counts));
}

/** Appends behind what the stream holds now. */
export async function appendNext(work: Work, aggregateId: string, counts: readonly number[]): Promise<void> {
  const stream = await work
    .tables<EventStoreTables>()
    .selectFrom('event_store.streams')
    .select('version')
    .where('aggregate_id', '=', aggregateId)
    .executeTakeFirst();
  await work.append('counting', {
    aggregateType: 'counter',
    aggregateId,
    expectedVersion: Number(stream?.version ?? 0),
    events: counts.map((count) => ({ type: 'Counted', payload: { count } })),
  });
}

/** The effects of a consumer in the order in which they happened: `<aggregate>:<version>`. */
export async function effectsOf(database: Database, consumer: string): Promise<string[]> {
  const found = await database.transaction({ role: 'worker' }, (transaction) =>
    sql<{ effect: string }>`
      select aggregate_id || ':' || aggregate_version as effect from effects.effects
      where consumer = ${consumer} order by sequence
    `.execute(transaction.tables()),
  );
  return found.rows.map(({ effect }) => effect);
}

/** Waits until the condition holds; fails after the time. It polls, since no bell rings for a test. */
export async function until(
  condition: () => Promise<boolean>,
  what: string,
  withinMs = 20_000,
): Promise<void> {
  const end = performance.now() + withinMs;
  while (!(await condition())) {
    if (performance.now() > end) throw new Error(`Not within ${withinMs} ms: ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import type { Database } from '../../../src/platform/database/database.ts';
import { openPostgres, type PoolCount } from '../../../src/platform/database/postgres.ts';
import { isUnavailable } from '../../../src/platform/database/unavailable.ts';
import { createMetrics } from '../../../src/platform/telemetry/metrics.ts';
import { newDatabase } from '../../support/new-database.ts';

const owner = { role: 'owner' } as const;

describe('sessions on PostgreSQL', () => {
  let connectionString: string;
  const opened: Database[] = [];
  const open = (options: Partial<Parameters<typeof openPostgres>[0]> = {}): Database => {
    const database = openPostgres({ connectionString, poolMin: 0, poolMax: 4, ...options });
    opened.push(database);
    return database;
  };
  beforeAll(async () => {
    connectionString = await newDatabase(inject('services').postgres);
    await open().bootstrap();
  });
  afterAll(() => Promise.all(opened.map((database) => database.close())));

  const showIn = (database: Database, name: string): Promise<string> =>
    database.transaction(owner, async (transaction) => {
      const shown = await sql<{ value: string }>`select current_setting(${name}) as value`.execute(
        transaction.tables(),
      );
      return shown.rows[0]?.value ?? '';
    });

  it('have a bound on each statement, each wait for a lock and each pause in a transaction', async () => {
    const database = open();
    const names = ['statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout'];
    const values = await Promise.all(names.map((name) => showIn(database, name)));
    expect(values).toEqual(['30s', '10s', '1min']);
  });

  it('end a statement that takes too long, and serve the next', async () => {
    const database = open({ statementTimeoutMs: 50, poolMax: 1 });
    const slow = database.transaction(owner, (transaction) =>
      sql`select pg_sleep(20)`.execute(transaction.tables()),
    );
    await expect(slow).rejects.toMatchObject({ code: '57014' });
    expect(await showIn(database, 'statement_timeout')).toBe('50ms');
  });

  it('do not wait for a lock for ever: the caller is told to try again', async () => {
    const database = open({ lockTimeoutMs: 50 });
    const release = Promise.withResolvers<void>();
    const held = Promise.withResolvers<void>();
    const lock = sql`select pg_advisory_xact_lock(1)`;
    const holding = database.transaction(owner, async (transaction) => {
      await lock.execute(transaction.tables());
      held.resolve();
      await release.promise;
    });
    await held.promise;
    const waiting = database.transaction(owner, (transaction) => lock.execute(transaction.tables()));
    const error: unknown = await waiting.catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: '55P03' });
    expect(isUnavailable(error)).toBe(true);
    release.resolve();
    await holding;
  });

  it('end a transaction that its process forgot, which frees what it held; the pool goes on', async () => {
    const database = open({ idleInTransactionTimeoutMs: 50, poolMax: 2 });
    const lock = sql`select pg_advisory_xact_lock(2)`;
    const held = Promise.withResolvers<void>();
    const ended = Promise.withResolvers<void>();
    const forgotten = database.transaction(owner, async (transaction) => {
      await lock.execute(transaction.tables());
      held.resolve();
      await ended.promise;
      await lock.execute(transaction.tables());
    });
    await held.promise;
    await database.transaction(owner, (transaction) => lock.execute(transaction.tables()));
    ended.resolve();
    const error: unknown = await forgotten.catch((reason: unknown) => reason);
    expect(isUnavailable(error)).toBe(true);
    expect(await showIn(database, 'lock_timeout')).toBe('10s');
  });

  it('show how large their pool is and how long borrowers waited', async () => {
    const metrics = createMetrics();
    let sizes: (() => PoolCount) | undefined;
    const database = open({
      poolMax: 1,
      onWait: (waitMs) => metrics.poolWait({ pool: 'primary', waitMs }),
      onPool: (ask) => {
        sizes = ask;
        metrics.watchPool('primary', ask);
      },
    });
    const release = Promise.withResolvers<void>();
    const holding = database.transaction(owner, async (transaction) => {
      await sql`select 1`.execute(transaction.tables());
      await release.promise;
    });
    const waiting = showIn(database, 'lock_timeout');
    await vi.waitFor(() => expect(sizes?.()).toEqual({ busy: 1, idle: 0, waiting: 1 }));
    const shown = (await metrics.expose()).body;
    expect(shown).toContain('creditplane_pool_waiting{pool="primary"} 1');
    expect(shown).toContain('creditplane_pool_connections{pool="primary",state="busy"} 1');
    release.resolve();
    await Promise.all([holding, waiting]);
    expect((await metrics.expose()).body).toContain('creditplane_pool_wait_seconds_count{pool="primary"} 2');
    expect(sizes?.()).toEqual({ busy: 0, idle: 1, waiting: 0 });
  });
});

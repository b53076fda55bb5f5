import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { allMigrations } from '../../../src/composition/migrations.ts';
import type { Database } from '../../../src/platform/database/database.ts';
import { type Migration, migrate, migrationState } from '../../../src/platform/database/migrations.ts';
import { openPostgres } from '../../../src/platform/database/postgres.ts';
import { type PostgresServer, startPostgres } from '../../support/postgres.ts';
import { rowsOf } from '../../tenancy/attempts.ts';

describe('the migrations on PostgreSQL', () => {
  let server: PostgresServer;
  let made = 0;
  let url: string;
  let runners: Database[];
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server.stop());
  beforeEach(async () => {
    const client = new pg.Client({ connectionString: server.url });
    await client.connect();
    const name = `migrated_${made++}`;
    await client.query(`create database ${name}`);
    await client.end();
    url = Object.assign(new URL(server.url), { pathname: `/${name}` }).toString();
    runners = [];
  });
  afterEach(() => Promise.all(runners.map((runner) => runner.close())));

  /** A program of its own: no connection shared with another one. */
  const runner = (change: { lockTimeoutMs?: number } = {}): Database => {
    const opened = openPostgres({ connectionString: url, poolMin: 0, poolMax: 2, ...change });
    runners.push(opened);
    return opened;
  };
  const prepared = async (): Promise<Database> => {
    const database = runner();
    await database.bootstrap();
    return database;
  };
  const tablesNamed = (database: Database, name: string) =>
    rowsOf(database, sql`select relname from pg_class where relname = ${name}`);

  it('apply each one once where five programs start at once on an empty database', async () => {
    const programs = Array.from({ length: 5 }, () => runner());
    const done = await Promise.all(
      programs.map(async (database) => {
        await database.bootstrap();
        return migrate(database, allMigrations());
      }),
    );
    const ids = allMigrations().map(({ id }) => id);
    expect(done.flat().toSorted()).toEqual(ids.toSorted());
    const [first] = programs;
    if (!first) return;
    expect(await migrationState(first, allMigrations())).toEqual({
      applied: expect.arrayContaining(ids),
      pending: [],
      unknown: [],
    });
  });

  it('apply a slow one once where five meet on it, however short the wait for a lock may be', async () => {
    await prepared();
    const slow = migration(
      'side/0001',
      'create table platform.once (id integer); select pg_sleep(0.4); insert into platform.once values (1)',
    );
    const done = await Promise.all(
      Array.from({ length: 5 }, () => migrate(runner({ lockTimeoutMs: 50 }), [slow])),
    );
    expect(done.flat()).toEqual(['side/0001']);
    expect(await rowsOf(runner(), sql`select id from platform.once`)).toEqual([{ id: 1 }]);
  });

  it('refuse one that was changed after it ran, and name it', async () => {
    const database = await prepared();
    await migrate(database, [migration('side/0001', 'select 1')]);
    const changed = [
      migration('side/0001', 'select 2'),
      migration('side/0002', 'create table platform.later ()'),
    ];
    await expect(migrate(database, changed)).rejects.toThrow(
      'Migration side/0001 was changed after it was applied',
    );
    expect(await tablesNamed(database, 'later')).toEqual([]);
  });

  it('refuse a database that a newer program changed in a breaking way, and no other newer one', async () => {
    const database = await prepared();
    const [known, harmless, breaking] = [
      migration('side/0001', 'select 1'),
      migration('side/0002', 'select 2'),
      { ...migration('side/0003', '-- breaking\nselect 3'), breaking: true },
    ];
    await migrate(database, [known, harmless]);
    expect(await migrate(database, [known])).toEqual([]);
    expect((await migrationState(database, [known])).unknown).toEqual(['side/0002']);
    await migrate(database, [known, harmless, breaking]);
    await expect(migrate(database, [known, harmless])).rejects.toThrow('breaking migration side/0003');
  });

  it('leave nothing of one that fails half-way, keep those before it, and go on once it is mended', async () => {
    const database = await prepared();
    const good = migration('side/0001', 'create table platform.good (id integer)');
    const bad = migration(
      'side/0002',
      'create table platform.half (id integer); insert into platform.half values (1 / 0)',
    );
    await expect(migrate(database, [good, bad])).rejects.toThrow('division by zero');
    expect(await tablesNamed(database, 'good')).toHaveLength(1);
    expect(await tablesNamed(database, 'half')).toEqual([]);
    expect((await migrationState(database, [good, bad])).pending).toEqual(['side/0002']);
    const mended = migration('side/0002', 'create table platform.half (id integer)');
    expect(await migrate(database, [good, mended])).toEqual(['side/0002']);
  });

  it('let the next program take over one that failed in another', async () => {
    await prepared();
    const fails = migration(
      'side/0001',
      'create table platform.taken (id integer); select pg_sleep(0.3), 1 / 0',
    );
    const works = { ...migration('side/0001', 'create table platform.taken (id integer)') };
    const [first, second] = await Promise.allSettled([
      migrate(runner(), [fails]),
      migrate(runner(), [works]),
    ]);
    expect([first.status, second.status]).toContain('fulfilled');
    expect(await tablesNamed(runner(), 'taken')).toHaveLength(1);
  });
});

function migration(id: string, text: string): Migration {
  return { id, sql: text, checksum: createHash('sha256').update(text).digest('hex'), breaking: false };
}

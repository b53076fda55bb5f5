import { mkdtempSync, rmSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  backupDatabase,
  importDatabase,
  migrateDatabase,
  restoreDatabase,
} from '../../../src/composition/database-operations.ts';
import { databaseStatus } from '../../../src/composition/database-status.ts';
import { createMasterKeyBytes, importMasterKeys } from '../../../src/platform/crypto/master-keys.ts';
import type { Database } from '../../../src/platform/database/database.ts';
import { openPglite } from '../../../src/platform/database/pglite.ts';
import { openPostgres } from '../../../src/platform/database/postgres.ts';
import { digestTable, useUtc } from '../../../src/platform/database/transfer/digest.ts';
import { application } from '../../api/lender.ts';
import { type PostgresServer, startPostgres } from '../../support/postgres.ts';
import { rowsOf } from '../../tenancy/attempts.ts';
import { type HalfDone, halfDoneApplications, run, runToTheEnd } from './half-done.ts';

const keys = importMasterKeys(createMasterKeyBytes());

type StoredEvent = { event_id: string; aggregate_id: string; aggregate_version: number };

const eventsOf = (database: Database) =>
  rowsOf<StoredEvent>(
    database,
    sql`select event_id, aggregate_id, aggregate_version from event_store.events order by position`,
  );

describe('a database that moves half-way through its applications', () => {
  let server: PostgresServer;
  let dataDir: string;
  let halfDone: HalfDone;
  let before: StoredEvent[];
  let databases = 0;
  beforeAll(async () => {
    server = await startPostgres();
    dataDir = mkdtempSync(join(tmpdir(), 'creditplane-moving-'));
    halfDone = await halfDoneApplications(dataDir, keys);
    const source = await openPglite({ dataDir: join(dataDir, 'database') });
    before = await eventsOf(source);
    const [decided] = await rowsOf<{ count: number }>(
      source,
      sql`select count(*)::int as count from event_store.events where event_type = 'ApplicationProcessed'`,
    );
    expect(decided?.count).toBeLessThanOrEqual(halfDone.applicationIds.length - 8);
    await source.close();
  }, 240_000);
  afterAll(async () => {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });
  let scratch: string;
  beforeEach(() => {
    scratch = mkdtempSync(join(tmpdir(), 'creditplane-moved-'));
  });
  afterEach(() => rmSync(scratch, { recursive: true, force: true }));

  const newDatabase = async (): Promise<string> => {
    const name = `moved_${databases++}`;
    const client = new pg.Client({ connectionString: server.url });
    await client.connect();
    await client.query(`create database ${name}`);
    await client.end();
    return Object.assign(new URL(server.url), { pathname: `/${name}` }).toString();
  };
  const openMoved = (databaseUrl: string) =>
    openPostgres({ connectionString: databaseUrl, poolMin: 0, poolMax: 20 });

  /** Every application is decided once, every event of before is there, none twice, no version left out. */
  const expectAllDecided = async (database: Database): Promise<void> => {
    const answers = await runToTheEnd(database, keys, halfDone);
    expect(answers.map(({ status }) => status)).toEqual(halfDone.applicationIds.map(() => 'approved'));
    expect(answers.every(({ decisions }) => decisions === 1)).toBe(true);
  };
  const expectNothingLost = (after: readonly StoredEvent[]): void => {
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.length).toBeGreaterThan(before.length);
    expect(new Set(after.map(({ event_id }) => event_id)).size).toBe(after.length);
    const versions = Map.groupBy(after, ({ aggregate_id }) => aggregate_id);
    for (const [aggregate, events] of versions) {
      const numbers = events.map(({ aggregate_version }) => aggregate_version);
      expect(numbers, aggregate).toEqual(numbers.map((_, index) => index + 1));
    }
  };

  it('goes on after an import from the embedded database to PostgreSQL', async () => {
    const databaseUrl = await newDatabase();
    const moved = await importDatabase({ dataDir }, { databaseUrl });
    expect(moved).toMatchObject({ epoch: 2, applied: [] });
    const status = await databaseStatus({ dataDir, databaseUrl });
    expect(status.epoch).toMatchObject({ epoch: 2, reason: 'import', ofThisSystem: true });
    expect(status.counts.events).toBe(before.length);
    await expectAllDecided(openMoved(databaseUrl));
    const after = openMoved(databaseUrl);
    expectNothingLost(await eventsOf(after));
    await after.close();
  }, 120_000);

  it('goes on after a backup, and a restore into a new folder', async () => {
    const file = join(scratch, 'all.backup');
    const backup = await backupDatabase({ dataDir }, file);
    const restored = await restoreDatabase({ dataDir: join(scratch, 'new') }, file);
    expect(restored).toMatchObject({ rows: backup.rows, epoch: 2 });
    const folder = join(scratch, 'new', 'database');
    await expectAllDecided(await openPglite({ dataDir: folder }));
    const after = await openPglite({ dataDir: folder });
    expectNothingLost(await eventsOf(after));
    await after.close();
  }, 120_000);

  it('goes on after each of several moves: to PostgreSQL, by a backup to another one, and back to a folder', async () => {
    const [first, second] = [await newDatabase(), await newDatabase()];
    await importDatabase({ dataDir }, { databaseUrl: first });
    await backupDatabase({ dataDir, databaseUrl: first }, join(scratch, 'first.backup'));
    await restoreDatabase({ dataDir, databaseUrl: second }, join(scratch, 'first.backup'));
    await backupDatabase({ dataDir, databaseUrl: second }, join(scratch, 'second.backup'));
    const back = await restoreDatabase({ dataDir: join(scratch, 'back') }, join(scratch, 'second.backup'));
    expect(back.epoch).toBe(4);
    const folder = join(scratch, 'back', 'database');
    await expectAllDecided(await openPglite({ dataDir: folder }));
    const after = await openPglite({ dataDir: folder });
    expectNothingLost(await eventsOf(after));
    await after.close();
  }, 180_000);

  it('goes on after a backup that was taken while a server wrote', async () => {
    const [first, second] = [await newDatabase(), await newDatabase()];
    await importDatabase({ dataDir }, { databaseUrl: first });
    const running = await run(openMoved(first), keys, ['all']);
    const lender = running.lender(halfDone.key);
    const userId = await lender.createApplicant();
    const submit = () =>
      lender.call('POST', '/applications', { ...application(userId), allowDuplicate: true });
    for (let made = 0; made < 3; made += 1) await submit();
    let writing = true;
    const write = async (): Promise<void> => {
      while (writing) await submit();
    };
    const writers = [write(), write(), write()];
    const file = join(scratch, 'live.backup');
    await backupDatabase({ dataDir, databaseUrl: first }, file);
    writing = false;
    await Promise.all(writers);
    await running.stop();
    await restoreDatabase({ dataDir, databaseUrl: second }, file);
    const restored = openMoved(second);
    expectNothingLost(await eventsOf(restored));
    const taken = await rowsOf<{ application_id: string }>(
      restored,
      sql`select application_id from applications.applications`,
    );
    const applicationIds = taken.map(({ application_id }) => application_id);
    expect(applicationIds.length).toBeGreaterThan(halfDone.applicationIds.length);
    const answers = await runToTheEnd(restored, keys, { ...halfDone, applicationIds });
    expect(answers.every(({ status, decisions }) => status === 'approved' && decisions === 1)).toBe(true);
    const after = openMoved(second);
    expectNothingLost(await eventsOf(after));
    await after.close();
  }, 120_000);

  it('carries every table over unchanged, and sequences behind no row', async () => {
    const databaseUrl = await newDatabase();
    await importDatabase({ dataDir }, { databaseUrl });
    const source = await openPglite({ dataDir: join(dataDir, 'database') });
    const target = openMoved(databaseUrl);
    const digests = (database: Database, tables: readonly string[]) =>
      database.transaction({ role: 'owner' }, async (transaction) => {
        await useUtc(transaction);
        const found: Record<string, unknown> = {};
        for (const table of tables) found[table] = await digestTable(transaction, table);
        return found;
      });
    const names = (await databaseStatus({ dataDir, databaseUrl })).tables
      .map(({ name }) => name)
      .filter((name) => !['event_store.epochs', 'platform.migrations'].includes(name));
    expect(names.length).toBeGreaterThan(25);
    expect(await digests(target, names)).toEqual(await digests(source, names));
    const [next] = await rowsOf<{ next: number; last: number }>(
      target,
      sql`select nextval('event_store.event_position') as next, (select max(position) from event_store.events) as last`,
    );
    expect(next?.next).toBe((next?.last ?? 0) + 1);
    await Promise.all([source.close(), target.close()]);
  });

  it('is refused by a target that has a tenant, and by a backup over an existing file', async () => {
    const databaseUrl = await newDatabase();
    await importDatabase({ dataDir }, { databaseUrl });
    await expect(importDatabase({ dataDir }, { databaseUrl })).rejects.toThrow('The target is not empty');
    const file = join(scratch, 'all.backup');
    await backupDatabase({ dataDir, databaseUrl }, file);
    await expect(backupDatabase({ dataDir, databaseUrl }, file)).rejects.toThrow('is there already');
  });

  it('leaves a target empty where the backup was cut off, altered or not one', async () => {
    const file = join(scratch, 'all.backup');
    await backupDatabase({ dataDir }, file);
    const lines = gunzipSync(await readFile(file))
      .toString('utf8')
      .split('\n');
    const rowAt = lines.findIndex((line) => line.includes('"external_id": "order-1"'));
    expect(rowAt).toBeGreaterThan(0);
    // What is said of it, and the bytes.
    const damaged: Record<string, Uint8Array> = {
      'cut off before its end': gzipSync(lines.slice(0, -2).join('\n')),
      'is damaged': (await readFile(file)).subarray(0, 2_000),
      'not the same ones': gzipSync(
        lines.with(rowAt, String(lines[rowAt]).replace('order-1', 'order-X')).join('\n'),
      ),
      'rows were sent': gzipSync(
        lines
          .toSpliced(
            lines.findIndex((line) => line.startsWith('{"row"')),
            1,
          )
          .join('\n'),
      ),
      'that this version can read': gzipSync('something else'),
    };
    const databaseUrl = await newDatabase();
    for (const [message, bytes] of Object.entries(damaged)) {
      const bad = join(scratch, 'bad.backup');
      await writeFile(bad, bytes);
      await expect(restoreDatabase({ dataDir, databaseUrl }, bad), message).rejects.toThrow(message);
    }
    expect((await restoreDatabase({ dataDir, databaseUrl }, file)).epoch).toBe(2);
  }, 60_000);

  it('is refused while a server has the folder', async () => {
    const { lockFolder } = await import('../../../src/platform/database/lock-file.ts');
    const lock = lockFolder(dataDir);
    await expect(backupDatabase({ dataDir }, join(scratch, 'b'))).rejects.toThrow(`process ${process.pid}`);
    lock.release();
  });

  it('tells of an empty folder, an empty PostgreSQL, and what is pending after neither', async () => {
    await expect(databaseStatus({ dataDir: scratch })).rejects.toThrow('There is no database');
    const databaseUrl = await newDatabase();
    await expect(databaseStatus({ dataDir, databaseUrl })).rejects.toThrow('creditplane database migrate');
    const migrated = await migrateDatabase({ dataDir, databaseUrl });
    expect(migrated.applied.length).toBeGreaterThan(10);
    expect(await migrateDatabase({ dataDir, databaseUrl })).toEqual({
      applied: [],
      appliedToFigures: [],
      epoch: 1,
    });
    const status = await databaseStatus({ dataDir, databaseUrl });
    expect(status.migrations).toEqual({ applied: migrated.applied.length, pending: [], unknown: [] });
    expect(status).toMatchObject({ kind: 'postgres', oldestLag: null, counts: { events: 0, tenants: 0 } });
  });
});

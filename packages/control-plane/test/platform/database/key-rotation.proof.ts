import {
  chmodSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { keyUses, retireKeys, rotateKeys } from '../../../src/composition/key-rotation.ts';
import { columnsUnderDataKeys, sealedColumns } from '../../../src/composition/sealed-columns.ts';
import { startServer } from '../../../src/composition/serve.ts';
import { changeKeyFile, fileKeys } from '../../../src/platform/crypto/key-file.ts';
import { addMaster } from '../../../src/platform/crypto/master-keys.ts';
import { sealWithMaster } from '../../../src/platform/crypto/master-seal.ts';
import { openPglite } from '../../../src/platform/database/pglite.ts';
import { openPostgres } from '../../../src/platform/database/postgres.ts';
import { readTablesInOrder } from '../../../src/platform/database/table-catalogue.ts';
import { lenderOf } from '../../api/lender.ts';
import { type PostgresServer, startPostgres } from '../../support/postgres.ts';
import { rowsOf } from '../../tenancy/attempts.ts';

/** Bytes that anybody may read: the lists that their authorities publish, compressed. */
const published = ['compliance.watchlist_versions.content'];

const masterOf = (dataDir: string): string =>
  String(JSON.parse(readFileSync(join(dataDir, 'keys.json'), 'utf8'))['current']);

describe('the keys of an embedded database', () => {
  let made: string;
  let dataDir: string;
  let key: string;
  let applicationId: string;
  let userId: string;
  beforeAll(async () => {
    made = mkdtempSync(join(tmpdir(), 'creditplane-keys-made-'));
    const server = await startServer({ dataDir: made, port: 0, logLevel: 'silent' });
    key = String(server.secretKey);
    const lender = lenderOf(server.url, key);
    await lender.call('POST', '/webhook-endpoints', { url: 'http://127.0.0.1:1/none' });
    userId = await lender.createApplicant();
    const decided = await lender.apply(userId, { metadata: { basket: '7' } });
    applicationId = String(decided.body['id']);
    await lender.call('POST', '/applications', { parties: [], nonsense: 1 }, { 'idempotency-key': 'k1' });
    await lender.call('POST', `/users/${userId}/consents`, consent, { 'idempotency-key': 'k2' });
    await server.stop();
  }, 60_000);
  afterAll(() => rmSync(made, { recursive: true, force: true }));
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'creditplane-keys-'));
    cpSync(made, dataDir, { recursive: true });
  });
  afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

  /** That person, metadata, assessment and check still open. */
  const expectReadable = async (): Promise<void> => {
    const server = await startServer({ dataDir, port: 0, logLevel: 'silent' });
    const lender = lenderOf(server.url, key);
    expect((await lender.call('GET', `/users/${userId}`)).body['name']).toBeDefined();
    expect((await lender.call('GET', `/applications/${applicationId}`)).body['metadata']).toEqual({
      basket: '7',
    });
    const again = await lender.call('POST', `/users/${userId}/consents`, consent, {
      'idempotency-key': 'k2',
    });
    expect(again.status).toBe(201);
    expect((await lender.apply(userId, { allowDuplicate: true })).body['status']).toBe('approved');
    await server.stop();
  };

  it('know of every column of bytes whether a master or a data key sealed it', async () => {
    const database = await openPglite({ dataDir: join(dataDir, 'database') });
    const tables = await database.transaction({ role: 'owner' }, readTablesInOrder);
    const columns = tables.flatMap((table) =>
      table.columns.filter(({ type }) => type === 'bytea').map(({ name }) => `${table.name}.${name}`),
    );
    await database.close();
    const listed = sealedColumns.map(({ table, column }) => `${table}.${column}`);
    expect(columns.toSorted()).toEqual([...listed, ...columnsUnderDataKeys, ...published].toSorted());
  });

  it('rotate: every value comes under the new master, and the old one goes where asked', async () => {
    const old = masterOf(dataDir);
    const before = await keyUses({ dataDir });
    expect(before).toEqual([{ keyId: old, current: true, values: expect.any(Number) }]);
    expect(before[0]?.values).toBeGreaterThan(8);
    const rotated = await rotateKeys({ dataDir }, { retire: true });
    expect(rotated.current).not.toBe(old);
    expect(rotated.resealed.every(({ unreadable }) => unreadable === 0)).toBe(true);
    expect(new Set(rotated.resealed.map(({ table }) => table))).toEqual(
      new Set([
        'users.data_keys',
        'providers.data_keys',
        'platform.idempotency_keys',
        'applications.applications',
        'audit.origins',
        'compliance.checks',
        'risk.assessments',
        'notifications.webhook_endpoints',
        ...rotated.resealed.map(({ table }) => table).filter((table) => /deliveries|jobs/.test(table)),
      ]),
    );
    expect(rotated.retired).toEqual([old]);
    expect(rotated.keys).toEqual([{ keyId: rotated.current, current: true, values: before[0]?.values }]);
    await expectReadable();
  }, 60_000);

  it('keep the old master in the file without --retire, and after it while one value needs it', async () => {
    const old = masterOf(dataDir);
    const oldKeys = await fileKeys(join(dataDir, 'keys.json')).loadOrCreate();
    const stray = sealWithMaster(oldKeys, ['sealed', 'somewhere else'], Buffer.from('x'));
    const rotated = await rotateKeys({ dataDir }, { retire: false });
    expect(rotated.keys.find(({ keyId }) => keyId === old)).toEqual({
      keyId: old,
      current: false,
      values: 0,
    });
    const database = await openPglite({ dataDir: join(dataDir, 'database') });
    await rowsOf(database, sql`update applications.applications set sealed_metadata = ${stray}`);
    await database.close();
    const refused = await retireKeys({ dataDir });
    expect(refused.retired).toEqual([]);
    expect(refused.resealed).toEqual([
      { table: 'applications.applications', column: 'sealed_metadata', resealed: 0, unreadable: 1 },
    ]);
    expect(refused.keys).toContainEqual({ keyId: old, current: false, values: 1 });
  }, 60_000);

  it('leave the file whole, 0600, with no draft beside it; a second change at once is refused', async () => {
    const path = join(dataDir, 'keys.json');
    const changes = await Promise.allSettled(
      Array.from({ length: 5 }, () => changeKeyFile(path, (stored) => addMaster(stored))),
    );
    const done = changes.filter(({ status }) => status === 'fulfilled').length;
    expect(done).toBeGreaterThan(0);
    const stored = JSON.parse(readFileSync(path, 'utf8'));
    expect(Object.keys(stored.masters)).toHaveLength(1 + done);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readdirSync(dataDir).filter((file) => file.includes('.next'))).toEqual([]);
  });

  it('refuse to start where keys.json is missing, and make no new one', async () => {
    const path = join(dataDir, 'keys.json');
    renameSync(path, join(dataDir, 'keys.kept'));
    await expect(startServer({ dataDir, port: 0, logLevel: 'silent' })).rejects.toThrow(
      `${path} is missing, but this database was written with the master key mk_`,
    );
    expect(readdirSync(dataDir)).not.toContain('keys.json');
    renameSync(join(dataDir, 'keys.kept'), path);
    await expectReadable();
  });

  it('refuse to start or to rotate with the keys of another database', async () => {
    const other = mkdtempSync(join(tmpdir(), 'creditplane-keys-other-'));
    const path = join(dataDir, 'keys.json');
    await fileKeys(join(other, 'keys.json')).loadOrCreate();
    cpSync(join(other, 'keys.json'), path);
    chmodSync(path, 0o600);
    const theirs = readFileSync(path, 'utf8');
    const message = 'does not hold the keys that this database was written with';
    await expect(startServer({ dataDir, port: 0, logLevel: 'silent' })).rejects.toThrow(message);
    await expect(rotateKeys({ dataDir }, { retire: true })).rejects.toThrow(message);
    expect(readFileSync(path, 'utf8')).toBe(theirs);
    rmSync(other, { recursive: true });
  });
});

describe('a rotation on PostgreSQL while servers run', () => {
  let postgres: PostgresServer;
  let dataDir: string;
  beforeAll(async () => {
    postgres = await startPostgres();
    dataDir = mkdtempSync(join(tmpdir(), 'creditplane-keys-live-'));
  });
  afterAll(async () => {
    await postgres.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('fails no request: two servers go on reading and writing, and need the old master no more', async () => {
    const start = () => startServer({ dataDir, databaseUrl: postgres.url, port: 0, logLevel: 'silent' });
    const first = await start();
    const second = await start();
    const key = String(first.secretKey);
    const lenders = [lenderOf(first.url, key), lenderOf(second.url, key)] as const;
    let rotating = true;
    const failures: unknown[] = [];
    let requests = 0;
    const work = async (at: 0 | 1): Promise<void> => {
      while (rotating) {
        const userId = await lenders[at].createApplicant();
        // Written by the one, read by the other.
        const read = await lenders[at === 0 ? 1 : 0].call('GET', `/users/${userId}`);
        const decided = await lenders[at].apply(userId, { metadata: { at: String(at) } });
        requests += 5;
        if (read.status !== 200) failures.push(read.body);
        if (decided.body['status'] !== 'approved') failures.push(decided.body);
      }
    };
    const working = Promise.all([work(0), work(1), work(0), work(1)]);
    const old = masterOf(dataDir);
    await lenders[0].createApplicant();
    const rotated = await rotateKeys({ dataDir, databaseUrl: postgres.url }, { retire: true });
    const userId = await lenders[0].createApplicant();
    rotating = false;
    await working;
    expect(failures).toEqual([]);
    expect(requests).toBeGreaterThan(20);
    expect(rotated.retired).toEqual([old]);
    expect((await lenders[1].call('GET', `/users/${userId}`)).status).toBe(200);
    const database = openPostgres({ connectionString: postgres.url, poolMin: 0, poolMax: 2 });
    const persons = await rowsOf<{ user_id: string }>(database, sql`select user_id from users.users`);
    await database.close();
    for (const { user_id } of persons) {
      expect((await lenders[1].call('GET', `/users/${user_id}`)).status).toBe(200);
    }
    expect((await keyUses({ dataDir, databaseUrl: postgres.url })).map(({ keyId }) => keyId)).toEqual([
      rotated.current,
    ]);
    await Promise.all([first.stop(), second.stop()]);
  }, 120_000);
});

const consent = { kind: 'identity', textVersion: '2026-01', textHash: 'a'.repeat(64) };

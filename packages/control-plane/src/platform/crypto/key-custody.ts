import { createHmac, createPublicKey, type KeyObject } from 'node:crypto';
import { sql } from 'kysely';
import type { Database } from '../database/database.ts';
import type { KeyPort, MasterKeys } from './master-keys.ts';

/** The database was written with keys that are not at hand. Starting would make it worse: new data under new keys. */
class KeysMissing extends Error {
  override readonly name = 'KeysMissing';
}

type Tables = { 'platform.master_keys': { key_id: string; fingerprint: string } };

const hashKeyId = 'hash-key';
const signingKeyId = 'audit-signing-key';

/**
 * The keys of this database: those of the port, made only where the database has never seen any. Throws KeysMissing
 * where it was written with others. `keyPlace` is what the port is called towards people.
 */
export async function keysFor(database: Database, port: KeyPort, keyPlace: string): Promise<MasterKeys> {
  await database.bootstrap();
  const known = await readKnownKeys(database);
  const keys = await port.load();
  if (!keys && known.size > 0) {
    throw new KeysMissing(
      `${keyPlace} is missing, but this database was written with the master key ${mastersOf(known).join(', ')}. Restore the file from its backup: nothing encrypted can be read without it. To begin anew, choose another folder or database.`,
    );
  }
  if (!keys) return port.loadOrCreate();
  const at = fingerprintsOf(keys);
  const missing = [...known].filter(([id, fingerprint]) => at.get(id) !== fingerprint).map(([id]) => id);
  if (missing.length > 0) {
    throw new KeysMissing(
      `${keyPlace} does not hold the keys that this database was written with: ${missing.join(', ')} differ or are missing. Restore the file that belongs to this database.`,
    );
  }
  return keys;
}

/** Notes in the database which keys it is written with from now on. Safe to repeat. */
export async function recordKeys(database: Database, keys: MasterKeys): Promise<void> {
  await database.transaction({ role: 'owner' }, (transaction) =>
    transaction
      .tables<Tables>()
      .insertInto('platform.master_keys')
      .values([...fingerprintsOf(keys)].map(([key_id, fingerprint]) => ({ key_id, fingerprint })))
      .onConflict((conflict) => conflict.column('key_id').doNothing())
      .execute(),
  );
}

/** The database no longer needs this master: nothing in it is sealed by it. */
export async function forgetKey(database: Database, keyId: string): Promise<void> {
  await database.transaction({ role: 'owner' }, (transaction) =>
    transaction.tables<Tables>().deleteFrom('platform.master_keys').where('key_id', '=', keyId).execute(),
  );
}

async function readKnownKeys(database: Database): Promise<ReadonlyMap<string, string>> {
  return database.transaction({ role: 'owner' }, async (transaction) => {
    const found = await sql<{ ready: boolean }>`
      select to_regclass('platform.master_keys') is not null as ready
    `.execute(transaction.tables());
    if (!found.rows[0]?.ready) return new Map();
    const rows = await transaction
      .tables<Tables>()
      .selectFrom('platform.master_keys')
      .selectAll()
      .orderBy('key_id')
      .execute();
    return new Map(rows.map(({ key_id, fingerprint }) => [key_id, fingerprint]));
  });
}

function fingerprintsOf(keys: MasterKeys): ReadonlyMap<string, string> {
  const signing = createPublicKey(keys.auditSigningKey).export({ type: 'spki', format: 'der' });
  return new Map([
    ...[...keys.masters].map(([id, key]) => [id, fingerprint(key, 'master')] as const),
    [hashKeyId, fingerprint(keys.hashKey, 'hash')] as const,
    [signingKeyId, fingerprint(keys.hashKey, signing.toString('base64'))] as const,
  ]);
}

/** HMAC under the key itself: it shows the same key again and tells nothing about it. */
function fingerprint(key: KeyObject, use: string): string {
  return createHmac('sha256', key)
    .update(`creditplane key fingerprint 1 ${use}`)
    .digest('base64url')
    .slice(0, 22);
}

function mastersOf(known: ReadonlyMap<string, string>): string[] {
  return [...known.keys()].filter((id) => id !== hashKeyId && id !== signingKeyId);
}

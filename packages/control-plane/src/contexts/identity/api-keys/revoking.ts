import { Fault, notFound } from '../../../kernel/faults.ts';
import type { Work } from '../../../platform/unit-of-work/work.ts';
import type { ApiKeyRow, IdentityTables } from '../rows.ts';

/**
 * Revokes a key of the work's tenant and mode; a second time changes nothing. The last key that may manage keys
 * cannot be revoked: nobody could let the tenant in again.
 */
export async function revokeKey(work: Work, keyId: string): Promise<ApiKeyRow> {
  const tables = work.tables<IdentityTables>();
  // Locked in one order, so that two revocations at once cannot each leave the other's key as the last.
  const candidates = await tables
    .selectFrom('identity.api_keys')
    .selectAll()
    .where((where) => where.or([where('key_id', '=', keyId), where('revoked_at', 'is', null)]))
    .orderBy('key_id')
    .forUpdate()
    .execute();
  const key = candidates.find((row) => row.key_id === keyId);
  if (!key) throw notFound('API key', keyId);
  if (key.revoked_at) return key;
  const canAdminister = (row: ApiKeyRow) =>
    row.kind === 'secret' &&
    row.roles.includes('admin') &&
    row.revoked_at === null &&
    (row.expires_at === null || row.expires_at > work.now);
  if (canAdminister(key) && !candidates.some((row) => row !== key && canAdminister(row))) {
    throw new Fault({
      code: 'conflict',
      publicMessage: 'This is the last key with the role admin. Create another one first.',
    });
  }
  const revoked = { ...key, revoked_at: work.now, updated_at: work.now };
  await tables
    .updateTable('identity.api_keys')
    .set({ revoked_at: revoked.revoked_at, updated_at: revoked.updated_at })
    .where('key_id', '=', keyId)
    .execute();
  const stream = await work.readStream(keyId);
  await work.append('identity', {
    aggregateType: 'api_key',
    aggregateId: keyId,
    expectedVersion: stream.version,
    events: [{ type: 'ApiKeyRevoked', payload: { keyId } }],
  });
  return revoked;
}

import { notFound } from '../../../kernel/faults.ts';
import type { Work } from '../../../platform/unit-of-work/work.ts';
import { record } from '../recording.ts';
import type { ApiKeyRow } from '../rows.ts';
import { lockLivingKeys, refuseLockout } from './last-admin.ts';
import { findApiKey, updateApiKey } from './repository.ts';

/** Revokes a key of the work's tenant and mode; a second time changes nothing. */
export async function revokeKey(work: Work, keyId: string): Promise<ApiKeyRow> {
  const living = await lockLivingKeys(work);
  const key = living.find((row) => row.key_id === keyId);
  if (key) {
    refuseLockout(living, new Set([keyId]), work.now);
    return markRevoked(work, key);
  }
  const revoked = await findApiKey(work, keyId);
  if (!revoked) throw notFound('API key', keyId);
  return revoked;
}

/** Revokes a locked key, whatever stands behind it. */
export async function markRevoked(work: Work, key: ApiKeyRow): Promise<ApiKeyRow> {
  const revoked = await updateApiKey(work, key, { revoked_at: work.now });
  await record(work, 'api_key', key.key_id, { type: 'ApiKeyRevoked', payload: { keyId: key.key_id } });
  return revoked;
}

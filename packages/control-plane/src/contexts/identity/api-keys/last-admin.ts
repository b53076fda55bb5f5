import { Fault } from '../../../kernel/faults.ts';
import type { Work } from '../../../platform/unit-of-work/work.ts';
import type { ApiKeyRow, IdentityTables } from '../rows.ts';

/**
 * Every key that is not revoked, held until the transaction ends. In one order, so that two endings at once cannot each
 * leave the other's key as the last.
 */
export function lockLivingKeys(work: Work): Promise<ApiKeyRow[]> {
  return work
    .tables<IdentityTables>()
    .selectFrom('identity.api_keys')
    .selectAll()
    .where('revoked_at', 'is', null)
    .orderBy('key_id')
    .forUpdate()
    .execute();
}

/** The last key that may manage keys cannot go: nobody could let the tenant in again. */
export function refuseLockout(living: readonly ApiKeyRow[], ending: ReadonlySet<string>, now: Date): void {
  const administering = living.filter(
    (key) => isUsable(key, now) && key.replaced_by === null && key.roles.includes('admin'),
  );
  const staying = administering.filter(({ key_id }) => !ending.has(key_id));
  if (administering.length === 0 || staying.length > 0) return;
  throw new Fault({
    code: 'conflict',
    publicMessage: 'This is the last key with the role admin. Create another one first.',
  });
}

export function isUsable(key: ApiKeyRow, now: Date): boolean {
  return key.revoked_at === null && (key.expires_at === null || key.expires_at > now);
}

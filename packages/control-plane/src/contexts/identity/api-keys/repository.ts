import { notFound } from '../../../kernel/faults.ts';
import type { Work } from '../../../platform/unit-of-work/work.ts';
import type { PageRequest } from '../pages.ts';
import type { ApiKeyRow, IdentityTables } from '../rows.ts';

/** One row more than the page holds, newest first, so that the page knows whether another follows. */
export function listApiKeys(work: Work, { limit, beforeId }: PageRequest): Promise<ApiKeyRow[]> {
  return work
    .tables<IdentityTables>()
    .selectFrom('identity.api_keys')
    .selectAll()
    .$if(beforeId !== undefined, (query) => query.where('key_id', '<', beforeId ?? ''))
    .orderBy('key_id', 'desc')
    .limit(limit + 1)
    .execute();
}

export function findApiKey(work: Work, keyId: string): Promise<ApiKeyRow | undefined> {
  return work
    .tables<IdentityTables>()
    .selectFrom('identity.api_keys')
    .selectAll()
    .where('key_id', '=', keyId)
    .executeTakeFirst();
}

/** The key, held until the transaction ends; a 404 where this tenant and mode has none of this id. */
export async function lockApiKey(work: Work, keyId: string): Promise<ApiKeyRow> {
  const row = await work
    .tables<IdentityTables>()
    .selectFrom('identity.api_keys')
    .selectAll()
    .where('key_id', '=', keyId)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw notFound('API key', keyId);
  return row;
}

export type ApiKeyChange = Partial<
  Pick<
    ApiKeyRow,
    'name' | 'roles' | 'scopes' | 'allowed_addresses' | 'expires_at' | 'revoked_at' | 'replaced_by'
  >
>;

/** Changes a locked key and gives it back as it now stands. */
export async function updateApiKey(work: Work, row: ApiKeyRow, change: ApiKeyChange): Promise<ApiKeyRow> {
  const changed = { ...change, updated_at: work.now };
  await work
    .tables<IdentityTables>()
    .updateTable('identity.api_keys')
    .set(changed)
    .where('key_id', '=', row.key_id)
    .execute();
  return { ...row, ...changed };
}

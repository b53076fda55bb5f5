import type { RandomBytes } from '../../../kernel/ids.ts';
import type { KeyKind, Role } from '../../../kernel/principal.ts';
import type { Work } from '../../../platform/unit-of-work/work.ts';
import { recordFirst } from '../recording.ts';
import type { ApiKeyRow, IdentityTables } from '../rows.ts';
import { refuseBeforeActivation } from '../tenants.ts';
import { expiryReminder } from './expiry-reminder.ts';
import { keyPrefix, makeKey } from './key-format.ts';

export type NewApiKey = {
  name: string;
  kind: KeyKind;
  roles: readonly Role[];
  scopes: readonly string[];
  expiresAt: Date | null;
  allowedAddresses?: readonly string[];
  /** Whose personal key it is to be. */
  memberId?: string | null;
  /** The key that it takes over from. */
  replaces?: string;
};

export type KeyIssuer = {
  /** Makes a key in the tenant and mode of the work. The secret is in the answer and nowhere else. */
  issue(work: Work, key: NewApiKey): Promise<{ row: ApiKeyRow; secret: string }>;
};

export function createKeyIssuer(parts: {
  random: RandomBytes;
  hashKey: (presentedKey: string) => string;
}): KeyIssuer {
  return {
    issue: async (work, key) => {
      const { tenantId, mode } = work.scope;
      const secret = makeKey(mode, key.kind, parts.random);
      const row: ApiKeyRow = {
        key_id: work.ids.next('apiKey'),
        tenant_id: tenantId,
        mode,
        key_hash: parts.hashKey(secret),
        name: key.name,
        kind: key.kind,
        prefix: keyPrefix(mode, key.kind),
        last_four: secret.slice(-4),
        roles: [...key.roles],
        scopes: [...key.scopes],
        member_id: key.memberId ?? null,
        allowed_addresses: [...(key.allowedAddresses ?? [])],
        replaces: key.replaces ?? null,
        replaced_by: null,
        expires_at: key.expiresAt,
        revoked_at: null,
        last_used_at: null,
        created_by: work.cause.actor,
        created_at: work.now,
        updated_at: work.now,
      };
      await insertKey(work, row);
      return { row, secret };
    },
  };
}

/** Writes a key down, says so in an event, and sets its timer. Refused in live mode before that was opened. */
export async function insertKey(work: Work, row: ApiKeyRow): Promise<void> {
  await refuseBeforeActivation(work);
  await work.tables<IdentityTables>().insertInto('identity.api_keys').values(row).execute();
  await recordFirst(work, 'api_key', row.key_id, {
    type: 'ApiKeyCreated',
    payload: {
      keyId: row.key_id,
      kind: row.kind,
      roles: row.roles,
      scopes: row.scopes,
      expiresAt: row.expires_at?.toISOString() ?? null,
      ...(row.member_id ? { memberId: row.member_id } : {}),
      ...(row.replaces ? { replaces: row.replaces } : {}),
    },
  });
  await work.schedule(...expiryReminder(row, work.now));
}

import type { RandomBytes } from '../../../kernel/ids.ts';
import type { KeyKind, Role } from '../../../kernel/principal.ts';
import type { Work } from '../../../platform/unit-of-work/work.ts';
import type { ApiKeyRow, IdentityTables } from '../rows.ts';
import { keyPrefix, makeKey } from './key-format.ts';

export type NewApiKey = {
  name: string;
  kind: KeyKind;
  roles: readonly Role[];
  scopes: readonly string[];
  expiresAt: Date | null;
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
        expires_at: key.expiresAt,
        revoked_at: null,
        created_by: work.cause.actor,
        created_at: work.now,
        updated_at: work.now,
      };
      await work.tables<IdentityTables>().insertInto('identity.api_keys').values(row).execute();
      await work.append('identity', {
        aggregateType: 'api_key',
        aggregateId: row.key_id,
        expectedVersion: 0,
        events: [
          {
            type: 'ApiKeyCreated',
            payload: {
              keyId: row.key_id,
              kind: row.kind,
              roles: row.roles,
              scopes: row.scopes,
              expiresAt: row.expires_at?.toISOString() ?? null,
            },
          },
        ],
      });
      return { row, secret };
    },
  };
}

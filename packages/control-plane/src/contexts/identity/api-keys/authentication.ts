import { LRUCache } from 'lru-cache';
import type { Clock } from '../../../kernel/clock.ts';
import type { Principal } from '../../../kernel/principal.ts';
import { expandScopes } from '../../../kernel/scopes.ts';
import { constantTimeEqual } from '../../../platform/crypto/keyed-hash.ts';
import type { Database } from '../../../platform/database/database.ts';
import type { AuthenticationFailure } from '../public.ts';
import { type IdentityTables, type LookedUpKey, lookupColumns } from '../rows.ts';
import { isWellFormedKey } from './key-format.ts';
import type { KeyUses } from './key-uses.ts';

/** A revocation by another process is seen after this at the latest; by this process at once. */
const rememberedMs = 5_000;
const rememberedKeys = 10_000;

type Remembered = { row: Promise<LookedUpKey | undefined>; untilMs: number };

export type Authentication = {
  authenticate(presentedKey: string): Promise<Principal | AuthenticationFailure>;
  /** To be called once a key's row has changed. */
  forget(keyHash: string): void;
  /** To be called when another process has changed keys. */
  forgetAll(): void;
};

/**
 * Finds the principal of a key by its keyed hash. Keys are remembered for seconds, so that the hot path costs no
 * query; expiry is judged at each call. Callers that arrive together share one look-up.
 */
export function createAuthentication(parts: {
  database: Database;
  clock: Clock;
  hashKey: (presentedKey: string) => string;
  uses: KeyUses;
}): Authentication {
  const { database, clock, hashKey, uses } = parts;
  const remembered = new LRUCache<string, Remembered>({ max: rememberedKeys });

  const lookUp = async (keyHash: string): Promise<LookedUpKey | undefined> => {
    const row = await database.reading({ role: 'identityLookup' }, (transaction) =>
      transaction
        .tables<IdentityTables>()
        .selectFrom('identity.api_keys')
        .select(lookupColumns)
        .where('key_hash', '=', keyHash)
        .executeTakeFirst(),
    );
    return row && constantTimeEqual(row.key_hash, keyHash)
      ? { ...row, scopes: expandScopes(row.scopes) }
      : undefined;
  };

  const find = async (keyHash: string, nowMs: number): Promise<LookedUpKey | undefined> => {
    const known = remembered.get(keyHash);
    if (known && nowMs < known.untilMs) return known.row;
    const looking: Remembered = { row: lookUp(keyHash), untilMs: nowMs + rememberedMs };
    remembered.set(keyHash, looking);
    const row = await looking.row.catch((error: unknown) => {
      if (remembered.peek(keyHash) === looking) remembered.delete(keyHash);
      throw error;
    });
    // Unknown keys are not kept: guesses must not push real keys out.
    if (!row && remembered.peek(keyHash) === looking) remembered.delete(keyHash);
    return row;
  };

  return {
    authenticate: async (presentedKey) => {
      if (!isWellFormedKey(presentedKey)) return { failed: 'unknown_key' };
      const now = clock.now();
      const row = await find(hashKey(presentedKey), now.getTime());
      if (!row) return { failed: 'unknown_key' };
      if (row.revoked_at) return { failed: 'revoked' };
      if (row.expires_at && row.expires_at.getTime() <= now.getTime()) return { failed: 'expired' };
      uses.note(row, now);
      return principalOf(row);
    },
    forget: (keyHash) => {
      remembered.delete(keyHash);
    },
    forgetAll: () => remembered.clear(),
  };
}

/** A personal key acts as its member, so that two keys of one person are not two persons. */
function principalOf(row: LookedUpKey): Principal {
  return {
    tenantId: row.tenant_id,
    mode: row.mode,
    actor: row.member_id ?? row.key_id,
    keyKind: row.kind,
    roles: row.roles,
    scopes: row.scopes,
    ...(row.allowed_addresses.length > 0 ? { allowedAddresses: row.allowed_addresses } : {}),
  };
}

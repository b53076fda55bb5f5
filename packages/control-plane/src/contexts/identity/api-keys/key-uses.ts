import { sql } from 'kysely';
import { LRUCache } from 'lru-cache';
import type { IdGenerator } from '../../../kernel/ids.ts';
import type { TenantScope } from '../../../platform/database/scope.ts';
import type { WorkFactory } from '../../../platform/unit-of-work/work.ts';
import type { ApiKeyRow } from '../rows.ts';

/** A key's last use is written this often at most, however busy the key. */
const everyMs = 60_000;
const rememberedKeys = 10_000;

type UsedKey = Pick<ApiKeyRow, 'key_id' | 'tenant_id' | 'mode'>;

export type KeyUses = {
  /** Notes a use in memory: nothing on the way of a request waits for it. */
  note(key: UsedKey, now: Date): void;
  /** Writes what was noted, one statement a tenant and mode. What cannot be written is noted anew at the next use. */
  write(): Promise<void>;
};

export function createKeyUses(parts: { works: WorkFactory; ids: IdGenerator }): KeyUses {
  const notedMs = new LRUCache<string, number>({ max: rememberedKeys });
  let unwritten = new Map<string, UsedKey & { at: Date }>();

  const writeOf = async (scope: TenantScope, uses: readonly (UsedKey & { at: Date })[]): Promise<void> => {
    const request = parts.ids.next('request');
    const cause = { correlationId: request, causationId: request, actor: 'system' };
    const keyIds = uses.map(({ key_id }) => key_id);
    const times = uses.map(({ at }) => at.toISOString());
    await parts.works.run(scope, cause, (work) =>
      sql`
        update identity.api_keys as kept set last_used_at = greatest(kept.last_used_at, used.at)
        from unnest(${keyIds}::text[], ${times}::timestamptz[]) as used (key_id, at)
        where kept.key_id = used.key_id
      `.execute(work.tables()),
    );
  };

  return {
    note: (key, now) => {
      const last = notedMs.get(key.key_id);
      if (last !== undefined && now.getTime() - last < everyMs) return;
      notedMs.set(key.key_id, now.getTime());
      const { key_id, tenant_id, mode } = key;
      unwritten.set(key_id, { key_id, tenant_id, mode, at: now });
    },
    write: async () => {
      const taken = [...unwritten.values()];
      unwritten = new Map();
      const groups = Map.groupBy(taken, ({ tenant_id, mode }) => `${tenant_id} ${mode}`);
      for (const group of groups.values()) {
        const [first] = group;
        if (!first) continue;
        try {
          await writeOf({ tenantId: first.tenant_id, mode: first.mode }, group);
        } catch (error) {
          for (const { key_id } of group) notedMs.delete(key_id);
          throw error;
        }
      }
    },
  };
}

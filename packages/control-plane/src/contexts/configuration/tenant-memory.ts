import { LRUCache } from 'lru-cache';
import type { Clock } from '../../kernel/clock.ts';
import type { TenantScope } from '../../platform/database/scope.ts';
import type { Bell } from '../../platform/event-bus/wake-up.ts';

/** The safety net below the bell: every process follows a change within a second even where no news can come. */
const rememberedMs = 500;
const rememberedTenants = 10_000;

type Remembered<Value> = { value: Promise<Value>; untilMs: number };

export type TenantMemory<Value> = {
  of(scope: TenantScope): Promise<Value>;
  /** To be called after a change was committed: this process follows at once, the others when the bell reaches them. */
  changed(scope: TenantScope): void;
};

/** Something of each tenant and mode, kept for half a second. Callers that arrive together share one read. */
export function rememberByTenant<Value>(parts: {
  clock: Clock;
  /** Rung by whoever changed what processes keep in memory. */
  bell: Bell;
  read: (scope: TenantScope) => Promise<Value>;
}): TenantMemory<Value> {
  const { clock, bell, read } = parts;
  const remembered = new LRUCache<string, Remembered<Value>>({ max: rememberedTenants });
  const listener = { ring: () => remembered.clear() };
  bell.listen(listener);
  const keyOf = ({ tenantId, mode }: TenantScope) => `${tenantId}:${mode}`;
  return {
    of: (scope) => {
      const key = keyOf(scope);
      const nowMs = clock.now().getTime();
      const known = remembered.get(key);
      if (known && nowMs < known.untilMs) return known.value;
      const reading: Remembered<Value> = { value: read(scope), untilMs: nowMs + rememberedMs };
      remembered.set(key, reading);
      reading.value.catch(() => {
        if (remembered.peek(key) === reading) remembered.delete(key);
      });
      return reading.value;
    },
    changed: (scope) => {
      remembered.delete(keyOf(scope));
      bell.ring(listener);
    },
  };
}

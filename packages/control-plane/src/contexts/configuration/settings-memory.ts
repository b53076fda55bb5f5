import { LRUCache } from 'lru-cache';
import type { Clock } from '../../kernel/clock.ts';
import type { TenantScope } from '../../platform/database/scope.ts';
import type { TenantSettings } from './public.ts';

/** Every process follows a change within a second; the one that made it at once. */
const rememberedMs = 500;
const rememberedTenants = 10_000;

type Remembered = { settings: Promise<TenantSettings>; untilMs: number };

export type SettingsMemory = {
  settings(scope: TenantScope): Promise<TenantSettings>;
  /** To be called after a change was committed. */
  forget(scope: TenantScope): void;
};

/** Settings of each tenant, kept for half a second. Callers that arrive together share one read. */
export function rememberSettings(
  clock: Clock,
  read: (scope: TenantScope) => Promise<TenantSettings>,
): SettingsMemory {
  const remembered = new LRUCache<string, Remembered>({ max: rememberedTenants });
  const keyOf = ({ tenantId, mode }: TenantScope) => `${tenantId}:${mode}`;
  return {
    settings: (scope) => {
      const key = keyOf(scope);
      const nowMs = clock.now().getTime();
      const known = remembered.get(key);
      if (known && nowMs < known.untilMs) return known.settings;
      const reading: Remembered = { settings: read(scope), untilMs: nowMs + rememberedMs };
      remembered.set(key, reading);
      reading.settings.catch(() => {
        if (remembered.peek(key) === reading) remembered.delete(key);
      });
      return reading.settings;
    },
    forget: (scope) => {
      remembered.delete(keyOf(scope));
    },
  };
}

import type { Clock } from '../../../kernel/clock.ts';
import type { TenantScope } from '../../../platform/database/scope.ts';
import type { Health } from '../../../platform/telemetry/health.ts';
import { staleAfterDays } from './stale-job.ts';

/** What this process knows of how old the lists are that it screens against. */
export type WatchlistAges = {
  seen(scope: TenantScope, list: string, seenAt: Date): void;
  failed(scope: TenantScope, list: string): void;
};

const dayMs = 86_400_000;

/** Shows the age of the oldest list in /health: a warning from a week on, and where an update failed. Never whose it is. */
export function watchlistAges(clock: Clock, health?: Health): WatchlistAges {
  const known = new Map<string, { seenAt: Date | undefined; failed: boolean }>();
  const keyOf = ({ tenantId, mode }: TenantScope, list: string): string => `${tenantId} ${mode} ${list}`;
  health?.register('watchlists', {
    componentType: 'component',
    observe: async () => {
      const nowMs = clock.now().getTime();
      const lists = [...known.values()];
      const ages = lists.flatMap(({ seenAt }) =>
        seenAt ? [Math.floor((nowMs - seenAt.getTime()) / dayMs)] : [],
      );
      const oldest = Math.max(0, ...ages);
      const failures = lists.filter(({ failed }) => failed).length;
      const observed = { observedValue: oldest, observedUnit: 'd' };
      if (failures > 0)
        return { status: 'warn', ...observed, output: 'A watchlist could not be brought up to date.' };
      return oldest >= staleAfterDays
        ? { status: 'warn', ...observed, output: `A watchlist is ${oldest} days old.` }
        : { status: 'pass', ...observed };
    },
  });
  return {
    seen: (scope, list, seenAt) => {
      const before = known.get(keyOf(scope, list));
      const isNew = before?.seenAt === undefined || seenAt > before.seenAt;
      known.set(keyOf(scope, list), { seenAt, failed: isNew ? false : before.failed });
    },
    failed: (scope, list) => {
      known.set(keyOf(scope, list), { seenAt: known.get(keyOf(scope, list))?.seenAt, failed: true });
    },
  };
}

import type { TenantScope } from '../../platform/database/scope.ts';
import { type Bell, createWakeUp } from '../../platform/event-bus/wake-up.ts';

export type Waiting = {
  /** Resolves when the application is settled, when `waitMs` have passed, or when the caller hangs up. */
  untilSettled(
    scope: TenantScope,
    applicationId: string,
    waitMs: number,
    signal: AbortSignal,
  ): Promise<boolean>;
};

type Waiter = { scope: TenantScope; applicationId: string; settle: (settled: boolean) => void };

const mostWaiters = 1_000;
const safetyNetMs = 500;
/** A busy process rings at every commit; so long it rests between two looks. */
const betweenLooksMs = 15;

/**
 * `Prefer: wait`, one waiter per process: every ring of the bell is one batched read per tenant for all awaited
 * applications. The number of waiters is bounded; beyond it nobody waits and the receipt is the answer.
 */
export function createWaiting(
  bell: Bell,
  settledAmong: (scope: TenantScope, applicationIds: readonly string[]) => Promise<string[]>,
  onError: (error: unknown) => void,
): Waiting {
  const waiters = new Set<Waiter>();
  let looking = false;

  const look = async (): Promise<void> => {
    looking = true;
    const wakeUp = createWakeUp();
    const unlisten = bell.listen(wakeUp);
    try {
      while (waiters.size > 0) {
        await wakeUp.wait(safetyNetMs, AbortSignal.timeout(safetyNetMs));
        await settleOnce().catch(onError);
        await new Promise((resolve) => setTimeout(resolve, betweenLooksMs));
      }
    } finally {
      unlisten();
      looking = false;
    }
  };

  const settleOnce = async (): Promise<void> => {
    for (const group of byScope(waiters)) {
      const [first] = group;
      if (!first) continue;
      const ids = group.map(({ applicationId }) => applicationId);
      const settled = new Set(await settledAmong(first.scope, ids));
      for (const waiter of group) if (settled.has(waiter.applicationId)) waiter.settle(true);
    }
  };

  return {
    untilSettled: (scope, applicationId, waitMs, signal) =>
      new Promise((resolve) => {
        if (waiters.size >= mostWaiters || waitMs <= 0) return resolve(false);
        const settle = (settled: boolean): void => {
          clearTimeout(timer);
          signal.removeEventListener('abort', hangUp);
          waiters.delete(waiter);
          resolve(settled);
        };
        const hangUp = (): void => settle(false);
        const timer = setTimeout(hangUp, waitMs);
        const waiter: Waiter = { scope, applicationId, settle };
        signal.addEventListener('abort', hangUp);
        waiters.add(waiter);
        if (!looking) void look();
      }),
  };
}

function byScope(waiters: Iterable<Waiter>): Waiter[][] {
  const groups = new Map<string, Waiter[]>();
  for (const waiter of waiters) {
    const key = `${waiter.scope.tenantId} ${waiter.scope.mode}`;
    groups.set(key, [...(groups.get(key) ?? []), waiter]);
  }
  return [...groups.values()];
}

import { setTimeout as wait } from 'node:timers/promises';

/** The caller's signal, not the other side, ended the call: never a failure of the other side. */
export class CallerGaveUp extends Error {}

/** The caller no longer waits: no attempt may begin. `cause` is how the last one ended, where there was one. */
export class PatienceEnded extends Error {}

/** Waits, unless the signal aborts: then it rejects at once. */
export async function abortableWait(waitMs: number, signal: AbortSignal): Promise<void> {
  await wait(waitMs, undefined, { signal });
}

/**
 * The outcome, or CallerGaveUp as soon as the signal aborts: a call that still queues in the bulkhead would otherwise
 * hear of it only when its turn comes.
 */
export async function untilAborted<T>(outcome: Promise<T>, signal: AbortSignal): Promise<T> {
  const aborted = Promise.withResolvers<never>();
  const giveUp = () => aborted.reject(new CallerGaveUp());
  signal.addEventListener('abort', giveUp, { once: true });
  try {
    return await Promise.race([outcome, aborted.promise]);
  } finally {
    signal.removeEventListener('abort', giveUp);
  }
}

import { setTimeout as delay } from 'node:timers/promises';
import type { Cache } from './cache.ts';

const askAgainMs = 100;

/**
 * Runs `work` while no other process runs any under this key; waits for the one that does. It saves a second call of
 * something dear and guarantees nothing: after `ttlMs` the work of a process that died, or that takes longer, no longer
 * holds the others up.
 */
export async function oneAtATime<Result>(
  cache: Pick<Cache, 'lock'>,
  key: string,
  ttlMs: number,
  work: () => Promise<Result>,
): Promise<Result> {
  let lock = await cache.lock(key, ttlMs);
  while (!lock) {
    await delay(askAgainMs);
    lock = await cache.lock(key, ttlMs);
  }
  try {
    return await work();
  } finally {
    await lock.release();
  }
}

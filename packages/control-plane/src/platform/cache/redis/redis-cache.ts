import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { createClient } from '@redis/client';
import { type Cache, positive } from '../cache.ts';
import { countScript, releaseScript } from './scripts.ts';

export type RedisOptions = {
  /** `redis://` or, with TLS, `rediss://`; user, password and number of the database may be in it. */
  url: string;
  /** Before every key, so that several control planes can share a Redis. Default `creditplane:`. */
  prefix?: string;
  /** Of one attempt to connect. Default 2,000. */
  connectTimeoutMs?: number;
  /** Told of a connection that was lost or could not be made. */
  onError: (error: unknown) => void;
};

export type RedisCache = Cache & {
  /** Connects, and reconnects ever after. Resolves once connected or `patienceMs` are over. */
  connect(patienceMs: number): Promise<void>;
  /** One empty round trip. */
  ping(): Promise<void>;
  close(): Promise<void>;
};

/** At most this between two attempts to connect; each is drawn from the upper half, so that processes do not march in step. */
const longestWaitMs = 2_000;

/**
 * The cache that processes share. Without a connection every call rejects at once: what then is left to do is decided
 * by `withLocalFallback`.
 */
export function openRedisCache(options: RedisOptions): RedisCache {
  const { url, prefix = 'creditplane:', connectTimeoutMs = 2_000, onError } = options;
  const client = createClient({
    url,
    name: 'creditplane',
    disableOfflineQueue: true,
    socket: {
      connectTimeout: connectTimeoutMs,
      reconnectStrategy: (retries) => Math.min(longestWaitMs, 50 * 2 ** retries) * (0.5 + Math.random() / 2),
    },
    scripts: { countWindows: countScript, releaseLock: releaseScript },
  });
  // Unheard, an error would end the process.
  client.on('error', onError);
  const valueKey = (key: string) => `${prefix}value:${key}`;
  const counterKey = (key: string) => `${prefix}counter:${key}`;
  const lockKey = (key: string) => `${prefix}lock:${key}`;

  return {
    connect: async (patienceMs) => {
      const connected = client.connect().catch(onError);
      const stop = new AbortController();
      const patience = delay(patienceMs, undefined, { signal: stop.signal }).catch(() => undefined);
      await Promise.race([connected, patience]);
      stop.abort();
    },
    ping: async () => {
      await client.ping();
    },
    close: async () => {
      if (client.isReady) await client.close();
      else client.destroy();
    },
    get: async (key) => (await client.get(valueKey(key))) ?? undefined,
    set: async (key, value, ttlMs) => {
      // PX takes whole milliseconds.
      const expiration = { type: 'PX', value: Math.ceil(positive('ttlMs', ttlMs)) } as const;
      await client.set(valueKey(key), value, { expiration });
    },
    delete: async (key) => {
      // Two commands rather than one of two keys, which a cluster would refuse; they travel together.
      await Promise.all([client.del(valueKey(key)), client.del(counterKey(key))]);
    },
    count: async (windows) => {
      for (const { windowMs } of windows) positive('windowMs', windowMs);
      const flat = await client.countWindows(
        windows.map(({ key, ...window }) => ({ ...window, key: counterKey(key) })),
      );
      return windows.slice(0, flat.length / 2).map((_, index) => ({
        count: flat[index * 2] ?? 0,
        resetsInMs: flat[index * 2 + 1] ?? 0,
      }));
    },
    lock: async (key, ttlMs) => {
      const expiration = { type: 'PX', value: Math.ceil(positive('ttlMs', ttlMs)) } as const;
      const holder = randomUUID();
      const taken = await client.set(lockKey(key), holder, { expiration, condition: 'NX' });
      if (taken === null) return undefined;
      return { release: async () => void (await client.releaseLock(lockKey(key), holder)) };
    },
  };
}

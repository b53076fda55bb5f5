import type { MasterKeys } from './master-keys.ts';

/** Where keys are read again: `stamp` differs when they may have changed, and costs little. Both may throw. */
export type KeySource = { stamp(): string; read(): MasterKeys };

/** A rotation is taken up within this time; a look at the stamp costs some microseconds. */
const lookEveryMs = 1_000;

/**
 * Keys that follow their source: a new master is used for sealing within a second, and found at once where a value
 * names it. A source that cannot be read, or is of another control plane, changes nothing: what is held still works.
 */
export function liveKeys(loaded: MasterKeys, source: KeySource): MasterKeys {
  let keys = loaded;
  let stamp = source.stamp();
  let lookedAt = performance.now();

  const refresh = (): void => {
    lookedAt = performance.now();
    try {
      const now = source.stamp();
      if (now === stamp) return;
      const read = source.read();
      if (!read.hashKey.equals(keys.hashKey)) return;
      keys = read;
      stamp = now;
    } catch {
      // The file is being put in its place, or someone broke it: the next look may find it whole.
    }
  };
  const fresh = (): MasterKeys => {
    if (performance.now() - lookedAt > lookEveryMs) refresh();
    return keys;
  };
  return {
    get current() {
      return fresh().current;
    },
    get masters() {
      return keys.masters;
    },
    hashKey: loaded.hashKey,
    auditSigningKey: loaded.auditSigningKey,
    refresh,
  };
}

import { describe, expect, it } from 'vitest';
import { liveKeys } from '../../../src/platform/crypto/live-keys.ts';
import {
  addMaster,
  createMasterKeyBytes,
  importMasterKeys,
  type MasterKeyBytes,
  removeMaster,
} from '../../../src/platform/crypto/master-keys.ts';
import {
  openWithMaster,
  sealWithMaster,
  UnknownMasterKey,
} from '../../../src/platform/crypto/master-seal.ts';

const place = ['sealed', 'somewhere'] as const;

/** A store that another process changes. */
function store(first: MasterKeyBytes) {
  const held = { bytes: first, stamp: 0, reads: 0, broken: false };
  const keys = liveKeys(importMasterKeys(first), {
    stamp: () => String(held.stamp),
    read: () => {
      held.reads += 1;
      if (held.broken) throw new Error('half-written');
      return importMasterKeys(held.bytes);
    },
  });
  const change = (bytes: MasterKeyBytes): void => {
    held.bytes = bytes;
    held.stamp += 1;
  };
  return { held, keys, change };
}

describe('keys that follow their store', () => {
  it('open a value of a master that was added since, at once', () => {
    const first = createMasterKeyBytes();
    const rotated = addMaster(first);
    const { keys, change } = store(first);
    const sealed = sealWithMaster(importMasterKeys(rotated), place, Buffer.from('new'));
    expect(() => openWithMaster(keys, place, sealed)).toThrow(UnknownMasterKey);
    change(rotated);
    expect(openWithMaster(keys, place, sealed).toString()).toBe('new');
    expect(keys.current).toBe(rotated.current);
  });

  it('open old values after a rotation, and not after the old master went', () => {
    const first = createMasterKeyBytes();
    const { keys, change } = store(first);
    const sealed = sealWithMaster(keys, place, Buffer.from('old'));
    change(addMaster(first));
    keys.refresh?.();
    expect(openWithMaster(keys, place, sealed).toString()).toBe('old');
    change(removeMaster(addMaster(first), first.current));
    keys.refresh?.();
    expect(() => openWithMaster(keys, place, sealed)).toThrow(UnknownMasterKey);
  });

  it('read an unchanged store never again', () => {
    const first = createMasterKeyBytes();
    const { held, keys } = store(first);
    const foreign = sealWithMaster(importMasterKeys(createMasterKeyBytes()), place, Buffer.from('x'));
    for (let turn = 0; turn < 5; turn += 1) expect(() => openWithMaster(keys, place, foreign)).toThrow();
    expect(held.reads).toBe(0);
  });

  it('stay as they are where the store is broken or another control plane’s, and follow it when it is whole', () => {
    const first = createMasterKeyBytes();
    const { held, keys, change } = store(first);
    held.broken = true;
    change(addMaster(first));
    keys.refresh?.();
    expect(keys.current).toBe(first.current);
    held.broken = false;
    change(createMasterKeyBytes());
    keys.refresh?.();
    expect(keys.current).toBe(first.current);
    const rotated = addMaster(first);
    change(rotated);
    keys.refresh?.();
    expect(keys.current).toBe(rotated.current);
  });

  it('let no current master be removed', () => {
    const stored = createMasterKeyBytes();
    expect(() => removeMaster(stored, stored.current)).toThrow(RangeError);
  });
});

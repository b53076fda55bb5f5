import { describe, expect, it } from 'vitest';
import { isWellFormedKey, keyPrefix, makeKey } from '../../../src/contexts/identity/api-keys/key-format.ts';
import { seededRandom } from '../../../src/platform/crypto/random-source.ts';

const key = makeKey('test', 'secret', seededRandom(1));

describe('an API key', () => {
  it('shows its world and its kind in front', () => {
    expect(key).toMatch(/^cp_test_sk_[0-9A-Za-z]{38}$/);
    expect(keyPrefix('live', 'restricted')).toBe('cp_live_rk_');
    expect(makeKey('live', 'publishable', seededRandom(1))).toMatch(/^cp_live_pk_/);
  });

  it('is another one each time', () => {
    const random = seededRandom(2);
    const keys = Array.from({ length: 1000 }, () => makeKey('test', 'secret', random));
    expect(new Set(keys).size).toBe(1000);
  });

  it('draws every character alike', () => {
    const random = seededRandom(3);
    const counts = new Map<string, number>();
    for (let drawn = 0; drawn < 2000; drawn += 1) {
      for (const character of makeKey('test', 'secret', random).slice(11, 43)) {
        counts.set(character, (counts.get(character) ?? 0) + 1);
      }
    }
    // 64,000 draws over 62 characters: 1,032 each, standard deviation 32; a modulo bias would double some.
    expect(counts.size).toBe(62);
    for (const count of counts.values()) expect(Math.abs(count - 1032)).toBeLessThan(160);
  });

  it('is told from a mistyped one by its checksum', () => {
    expect(isWellFormedKey(key)).toBe(true);
    for (let place = 3; place < key.length; place += 1) {
      const wrong = key[place] === 'A' ? 'B' : 'A';
      expect(isWellFormedKey(`${key.slice(0, place)}${wrong}${key.slice(place + 1)}`), `place ${place}`).toBe(
        false,
      );
    }
    expect(isWellFormedKey(key.replace('test', 'live'))).toBe(false);
    expect(isWellFormedKey('')).toBe(false);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { memoryKeys } from '../../../src/platform/crypto/master-keys.ts';
import { seededRandom, systemRandom } from '../../../src/platform/crypto/random-source.ts';

describe('a seeded random source', () => {
  test('gives one stream per seed, however the bytes are asked for', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.nat(100)), (seed, lengths) => {
        const source = seededRandom(seed);
        const parts = lengths.flatMap((length) => [...source.bytes(length)]);
        expect(parts).toEqual([...seededRandom(seed).bytes(parts.length)]);
      }),
    );
  });

  test('stays what it was, so that a recorded seed replays years later', () => {
    // SHA-256(SHA-256('42') || 0x0000000000000000), worked out apart from this code with sha256sum.
    expect(Buffer.from(seededRandom(42).bytes(32)).toString('hex')).toBe(
      'ce4460829c79c3e86235e74ed69f432cddd0873f6fc230e617924ee8213494f4',
    );
  });

  test('gives other bytes for another seed and never runs in a circle', () => {
    expect(seededRandom(1).bytes(16)).not.toEqual(seededRandom(2).bytes(16));
    const source = seededRandom(1);
    const blocks = Array.from({ length: 1_000 }, () => Buffer.from(source.bytes(32)).toString('hex'));
    expect(new Set(blocks).size).toBe(1_000);
  });

  test('spreads its bytes evenly', () => {
    const counts = new Array<number>(256).fill(0);
    for (const byte of seededRandom('even').bytes(256 * 400)) counts[byte] = (counts[byte] ?? 0) + 1;
    const chiSquared = counts.reduce((sum, count) => sum + (count - 400) ** 2 / 400, 0);
    expect(chiSquared).toBeLessThan(350); // 255 degrees of freedom: p < 0.0001 above 347
  });

  test('makes whole key sets replayable', async () => {
    const first = await memoryKeys(seededRandom('run 7')).loadOrCreate();
    const second = await memoryKeys(seededRandom('run 7')).loadOrCreate();
    expect(first.current).toBe(second.current);
    expect(first.hashKey.equals(second.hashKey)).toBe(true);
  });
});

test('the system source gives as many bytes as were asked for, other ones each time', () => {
  expect(systemRandom.bytes(0)).toHaveLength(0);
  expect(systemRandom.bytes(33)).toHaveLength(33);
  expect(systemRandom.bytes(16)).not.toEqual(systemRandom.bytes(16));
});

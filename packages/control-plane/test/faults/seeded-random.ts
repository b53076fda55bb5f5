import { seededRandom } from '../../src/platform/crypto/random-source.ts';

/** Numbers in [0, 1), the same for the same seed. */
export function seededNumbers(seed: number): () => number {
  const source = seededRandom(seed);
  return () => Buffer.from(source.bytes(6)).readUIntBE(0, 6) / 2 ** 48;
}

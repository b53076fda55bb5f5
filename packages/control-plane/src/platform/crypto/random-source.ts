import { createHash, randomBytes } from 'node:crypto';

/** Where unpredictable bytes come from. Handed in, so that a simulation can replay a run exactly. */
export type RandomSource = { bytes(length: number): Uint8Array };

/** The operating system's generator: the only source fit for keys, nonces and secrets outside a simulation. */
export const systemRandom: RandomSource = { bytes: (length) => randomBytes(length) };

/**
 * The same bytes for the same seed, however they are asked for: SHA-256 over (seed, block number), the shape of
 * NIST SP 800-90A Hash_DRBG's generator without reseeding. For simulations and tests only.
 */
export function seededRandom(seed: string | number): RandomSource {
  const seedHash = createHash('sha256').update(String(seed)).digest();
  let blockNumber = 0n;
  let pending: Buffer = Buffer.alloc(0);

  const nextBlock = () => {
    const counter = Buffer.alloc(8);
    counter.writeBigUInt64BE(blockNumber++);
    return createHash('sha256').update(seedHash).update(counter).digest();
  };

  return {
    bytes: (length) => {
      const result = new Uint8Array(length);
      for (let filled = 0; filled < length; ) {
        if (pending.length === 0) pending = nextBlock();
        const taken = pending.subarray(0, length - filled);
        result.set(taken, filled);
        pending = pending.subarray(taken.length);
        filled += taken.length;
      }
      return result;
    },
  };
}

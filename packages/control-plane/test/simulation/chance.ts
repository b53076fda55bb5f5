import { seededRandom } from '../../src/platform/crypto/random-source.ts';

/** Choices that a seed makes: the same seed, the same choices in the same order. */
export type Chance = {
  /** A whole number of [0, bound). */
  below(bound: number): number;
  /** True in this share of the cases. */
  happens(share: number): boolean;
  /** One of the items; undefined where there is none. */
  pick<Item>(items: readonly Item[]): Item | undefined;
};

export function chanceOf(seed: string): Chance {
  const source = seededRandom(seed);
  const fraction = (): number => Buffer.from(source.bytes(4)).readUInt32BE() / 2 ** 32;
  const below = (bound: number): number => Math.floor(fraction() * bound);
  return {
    below,
    happens: (share) => fraction() < share,
    pick: (items) => items[below(items.length)],
  };
}

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runSeed } from './seeds.ts';
import { openStorage, type Storage } from './storage.ts';

const perTest = 25;

/** A test for each handful of seeds, so that a failure says soon where it is. */
export function playsSeeds(first: number, last: number): void {
  playsEach(Array.from({ length: last - first + 1 }, (_, index) => first + index));
}

/** The same for seeds chosen one by one. */
export function playsEach(seeds: readonly number[]): void {
  describe('the control plane under simulation', () => {
    let storage: Storage;
    beforeAll(async () => {
      storage = await openStorage();
    });
    afterAll(() => storage.close());

    const handfuls = Array.from({ length: Math.ceil(seeds.length / perTest) }, (_, index) =>
      seeds.slice(index * perTest, (index + 1) * perTest),
    );
    it.each(handfuls.map((handful) => ({ first: handful[0], handful })))(
      'keeps every promise under the seeds from $first on',
      { timeout: 300_000 },
      async ({ handful }) => {
        for (const seed of handful) {
          const run = await runSeed(seed, storage);
          expect(run.trace.length).toBeGreaterThan(0);
        }
      },
    );
  });
}

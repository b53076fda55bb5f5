import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runSeed } from './seeds.ts';
import { openStorage, type Storage } from './storage.ts';

const perTest = 25;

/** A test for each handful of seeds, so that a failure says soon where it is. */
export function playsSeeds(first: number, last: number): void {
  describe('the control plane under simulation', () => {
    let storage: Storage;
    beforeAll(async () => {
      storage = await openStorage();
    });
    afterAll(() => storage.close());

    const starts = Array.from(
      { length: Math.ceil((last - first + 1) / perTest) },
      (_, index) => first + index * perTest,
    );
    it.each(starts)('keeps every promise under the seeds from %i on', { timeout: 300_000 }, async (start) => {
      const end = Math.min(last, start + perTest - 1);
      for (let seed = start; seed <= end; seed += 1) {
        const run = await runSeed(seed, storage);
        expect(run.trace.length).toBeGreaterThan(0);
      }
    });
  });
}

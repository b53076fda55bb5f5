import fc from 'fast-check';
import { type Script, script } from './commands.ts';
import { type Run, simulate } from './simulate.ts';
import type { Storage } from './storage.ts';
import { violationsOf } from './violations.ts';

/** The script of a seed: always the same one. */
export function scriptOf(seed: number): Script {
  const [first] = fc.sample(script, { seed, numRuns: 1 });
  if (!first) throw new Error('No script was drawn.');
  return first;
}

/** Plays a seed. Where a promise is broken it throws with the seed, what is broken, and the shortest script that it found. */
export async function runSeed(seed: number, storage: Storage): Promise<Run> {
  try {
    return await playAndJudge(seed, scriptOf(seed), storage);
  } catch (error) {
    const shortest = await shrink(seed, storage);
    throw new Error(
      `Seed ${seed}: ${textOf(error)}\nAgain: SIMULATION_SEED=${seed}\nScript: ${JSON.stringify(scriptOf(seed))}\nShortest: ${shortest}`,
    );
  }
}

async function playAndJudge(seed: number, chosen: Script, storage: Storage): Promise<Run> {
  try {
    const { run, evidence } = await simulate(seed, chosen, storage);
    const violations = violationsOf(evidence);
    if (violations.length > 0) throw new Error(violations.join('\n'));
    return run;
  } catch (error) {
    storage.spoil();
    throw error;
  }
}

/** Leaves commands out for as long as it still fails. */
async function shrink(seed: number, storage: Storage): Promise<string> {
  const property = fc.asyncProperty(script, async (shorter) => {
    await playAndJudge(seed, shorter, storage);
  });
  const found = await fc.check(property, { seed, numRuns: 1, interruptAfterTimeLimit: 15_000 });
  return found.counterexample
    ? `${JSON.stringify(found.counterexample[0])}\n${textOf(found.errorInstance)}`
    : 'none: it did not fail again';
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

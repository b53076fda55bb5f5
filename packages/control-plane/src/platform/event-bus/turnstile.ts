/** Lets so many through at once; the others come in the order in which they asked. */
export type Turnstile = { pass<Result>(work: () => Promise<Result>): Promise<Result> };

/**
 * Bounds the transactions of all consumers of a process. Each consumer asks anew for each batch, so one that is far
 * behind stands in line like the others.
 */
export function createTurnstile(atOnce: number): Turnstile {
  let inside = 0;
  const queue: (() => void)[] = [];
  return {
    pass: async (work) => {
      if (inside >= atOnce) await new Promise<void>((resolve) => queue.push(resolve));
      else inside += 1;
      try {
        return await work();
      } finally {
        // The place goes to the next in line; only where none waits does it become free.
        const next = queue.shift();
        if (next) next();
        else inside -= 1;
      }
    },
  };
}

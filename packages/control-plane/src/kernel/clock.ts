/** Where 'now' comes from. Every domain time is read from a clock that was handed in, so tests and replays are exact. */
export type Clock = {
  now(): Date;
  /** For clocks that jump: tells a sleeper that the time it sleeps for may have come. Gives how to stop listening. */
  onMoved?(listener: () => void): () => void;
};

export const systemClock: Clock = { now: () => new Date() };

/** A clock that stands still until it is moved; for tests and simulations. */
export function manualClock(start: Date): Clock & { advance(milliseconds: number): void } {
  let current = start.getTime();
  const listeners = new Set<() => void>();
  return {
    now: () => new Date(current),
    onMoved: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    advance: (milliseconds) => {
      if (milliseconds < 0) throw new RangeError('A clock cannot be moved back.');
      current += milliseconds;
      for (const listener of listeners) listener();
    },
  };
}

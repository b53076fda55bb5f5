/** Where 'now' comes from. Every domain time is read from a clock that was handed in, so tests and replays are exact. */
export type Clock = { now(): Date };

export const systemClock: Clock = { now: () => new Date() };

/** A clock that stands still until it is moved; for tests and simulations. */
export function manualClock(start: Date): Clock & { advance(milliseconds: number): void } {
  let current = start.getTime();
  return {
    now: () => new Date(current),
    advance: (milliseconds) => {
      if (milliseconds < 0) throw new RangeError('A clock cannot be moved back.');
      current += milliseconds;
    },
  };
}

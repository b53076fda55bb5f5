import { setTimeout as wait } from 'node:timers/promises';

/** How time passes at the simulated vendors, and for those who wait for any vendor. */
export type SandboxEnvironment = {
  /** Waits, or rejects when the signal aborts. */
  delay: (delayMs: number, signal: AbortSignal) => Promise<void>;
  /** Ends when a caller has waited so long; rejects when the signal aborts. Default: really. */
  patience?: (patienceMs: number, signal: AbortSignal) => Promise<void>;
};

/** Vendors that take the time they would take. */
export const realTime: Required<SandboxEnvironment> = {
  delay: async (delayMs, signal) => {
    await wait(delayMs, undefined, { signal });
  },
  patience: async (patienceMs, signal) => {
    await wait(patienceMs, undefined, { signal });
  },
};

/** Vendors, and callers, that take a part of the time that they would take: 8 s at twenty times the speed are 400 ms. */
export function atSpeed(factor: number): SandboxEnvironment {
  return {
    delay: (delayMs, signal) => realTime.delay(delayMs / factor, signal),
    patience: (patienceMs, signal) => realTime.patience(patienceMs / factor, signal),
  };
}

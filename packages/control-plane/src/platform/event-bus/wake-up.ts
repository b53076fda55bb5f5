/** A bell between those who commit work and those who wait for it, in one process. Ringing twice is ringing once. */
export type WakeUp = {
  ring(): void;
  /** Resolves at the next ring, at once if it rang since the last wait, or after `atMostMs`. */
  wait(atMostMs: number, signal: AbortSignal): Promise<void>;
};

export function createWakeUp(): WakeUp {
  let rang = false;
  let waiting: (() => void) | undefined;
  return {
    ring: () => {
      rang = true;
      waiting?.();
    },
    wait: (atMostMs, signal) =>
      new Promise((resolve) => {
        const done = (): void => {
          clearTimeout(timer);
          signal.removeEventListener('abort', done);
          waiting = undefined;
          rang = false;
          resolve();
        };
        const timer = setTimeout(done, atMostMs);
        waiting = done;
        signal.addEventListener('abort', done);
        if (rang || signal.aborted) done();
      }),
  };
}

type Listener = Pick<WakeUp, 'ring'>;

/** One bell that rings many: every loop waits on its own. */
export type Bell = {
  /** `except`: who brought the news, and need not be told. */
  ring(except?: Listener): void;
  listen(listener: Listener): () => void;
};

export function createBell(): Bell {
  const listeners = new Set<Listener>();
  return {
    ring: (except) => {
      for (const listener of listeners) if (listener !== except) listener.ring();
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

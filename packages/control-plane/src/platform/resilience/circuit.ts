import {
  BrokenCircuitError,
  CircuitState as CockatielState,
  ConsecutiveBreaker,
  circuitBreaker,
  handleWhen,
} from 'cockatiel';
import type { Clock } from '../../kernel/clock.ts';
import { CallerGaveUp } from './caller-abort.ts';
import type { BreakerPolicy } from './defaults.ts';

export type CircuitState = 'closed' | 'open' | 'half_open';

/** A cockatiel circuit breaker that counts consecutive failures and reads its time from a clock. */
export function createCircuit(policy: BreakerPolicy, isFailure: (error: unknown) => boolean, clock: Clock) {
  const isHalfOpen = () => breaker.state === CockatielState.HalfOpen;
  const breaker = circuitBreaker(
    // A trial that was given up showed nothing. cockatiel would take it for a success, and close.
    handleWhen((error) => isFailure(error) || (isHalfOpen() && error instanceof CallerGaveUp)),
    {
      breaker: new ConsecutiveBreaker(policy.failures),
      halfOpenAfter: { next: () => openPeriod(policy.openMs, clock) },
      halfOpenSampling: { calls: policy.halfOpenTrials, threshold: 0 },
    },
  );
  let trials = 0;
  breaker.onStateChange(() => {
    trials = 0;
  });
  return {
    execute: <T>(call: () => Promise<T>, signal: AbortSignal): Promise<T> => {
      // cockatiel keeps further calls waiting for the trials; a caller with another vendor to turn to is better refused.
      if (isHalfOpen() && trials >= policy.halfOpenTrials) return Promise.reject(new BrokenCircuitError());
      const outcome = breaker.execute(call, signal);
      if (isHalfOpen()) trials += 1;
      return outcome;
    },
    state: () => stateName(breaker.state),
    onStateChange: (listener: (state: CircuitState) => void) => {
      const subscription = breaker.onStateChange((state) => listener(stateName(state)));
      return () => subscription.dispose();
    },
  };
}

/**
 * cockatiel asks for a period each time the circuit opens, and reads `duration` at each call against Date.now().
 * Answering 'for ever' or 'already over' puts our clock in charge, and a step of the system's clock out of it.
 */
function openPeriod(
  openMs: number,
  clock: Clock,
): { readonly duration: number; next(): ReturnType<typeof openPeriod> } {
  const endsAtMs = clock.now().getTime() + openMs;
  return {
    get duration() {
      return clock.now().getTime() < endsAtMs ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
    },
    next: () => openPeriod(openMs, clock),
  };
}

function stateName(state: CockatielState): CircuitState {
  switch (state) {
    case CockatielState.Closed:
      return 'closed';
    case CockatielState.HalfOpen:
      return 'half_open';
    case CockatielState.Open:
    case CockatielState.Isolated:
      return 'open';
  }
}

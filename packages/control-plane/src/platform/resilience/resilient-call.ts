import {
  BrokenCircuitError,
  BulkheadRejectedError,
  bulkhead,
  handleWhen,
  retry,
  TaskCancelledError,
  TimeoutStrategy,
  timeout,
} from 'cockatiel';
import { type Clock, systemClock } from '../../kernel/clock.ts';
import { traceStep } from '../telemetry/tracing/spans.ts';
import { BulkheadFull, CallTimedOut, CircuitOpen } from './call-errors.ts';
import { abortableWait, CallerGaveUp, PatienceEnded, untilAborted } from './caller-abort.ts';
import { type CircuitState, createCircuit } from './circuit.ts';
import {
  type BreakerPolicy,
  type BulkheadPolicy,
  breakerDefaults,
  bulkheadDefaults,
  type RetryPolicy,
  retryDefaults,
} from './defaults.ts';

export type ResilientCallOptions = {
  /** What is called, for errors and logs: `bureau.pull`. */
  name: string;
  /** Of each attempt, in milliseconds; time in the bulkhead's queue does not count. */
  timeoutMs: number;
  /** What differs from the house's defaults. */
  retry?: Partial<RetryPolicy>;
  breaker?: Partial<BreakerPolicy>;
  bulkhead?: Partial<BulkheadPolicy>;
  /**
   * Whether an error speaks of the other side's health; only such errors are repeated and open the circuit.
   * Default: every error. A connector excludes refusals such as a 422, which the next attempt would meet again.
   */
  countsAsFailure?: (error: unknown) => boolean;
  clock?: Clock;
  /** Waits between attempts; rejects when the signal aborts. */
  delay?: (waitMs: number, signal: AbortSignal) => Promise<void>;
  /** Uniform in [0, 1): the jitter. */
  random?: () => number;
};

export type ExecuteOptions = {
  /** Whether a second call could do harm. Only what is safe to repeat is retried. Default false. */
  safeToRepeat?: boolean;
  /** Gives up early and aborts what is under way; rejects with the signal's reason. */
  signal?: AbortSignal;
  /**
   * Aborted when the caller stops waiting: no further attempt begins, but the one under way goes on, so that an answer
   * that comes late is still had. Rejects with the last attempt's error, or the signal's reason where none began.
   */
  patience?: AbortSignal;
};

/** One guarded way to something outside the process; circuit and bulkhead are shared by all its calls. */
export type ResilientCall = {
  /**
   * Runs `call` under retry, bulkhead, circuit breaker and timeout, in this order from the outside. `call` should pass
   * its signal on. Rejects with CallTimedOut, CircuitOpen, BulkheadFull, or the last error of `call` itself.
   */
  execute<T>(call: (signal: AbortSignal) => Promise<T>, options?: ExecuteOptions): Promise<T>;
  /** The circuit's state; an open circuit turns half open with the first call after its time. */
  state(): CircuitState;
  /** Tells each change of the circuit's state; returns how to stop listening. */
  onStateChange(listener: (state: CircuitState) => void): () => void;
};

/** Guards calls to one thing outside the process (a provider, a webhook endpoint). */
export function resilientCall(options: ResilientCallOptions): ResilientCall {
  const { name, timeoutMs, countsAsFailure = () => true, clock = systemClock } = options;
  const { delay = abortableWait, random = Math.random } = options;
  const retryPolicy = { ...retryDefaults, ...options.retry };
  const places = { ...bulkheadDefaults, ...options.bulkhead };

  const isFailure = (error: unknown) => !(error instanceof CallerGaveUp) && countsAsFailure(error);
  const isRepeatable = (error: unknown) =>
    !(error instanceof CircuitOpen) &&
    !(error instanceof BulkheadFull) &&
    !(error instanceof PatienceEnded) &&
    isFailure(error);

  const circuit = createCircuit({ ...breakerDefaults, ...options.breaker }, isFailure, clock);
  const waiting = bulkhead(places.limit, places.queue);
  // Its own waits are set to nothing: they could be neither aborted nor driven by a test.
  const repeating = retry(handleWhen(isRepeatable), { maxAttempts: retryPolicy.attempts - 1 });
  const timed = timeout(timeoutMs, { strategy: TimeoutStrategy.Aggressive, abortOnReturn: false });

  const traced = { kind: 'CLIENT', isFailure } as const;
  const callOnce = <T>(call: (signal: AbortSignal) => Promise<T>, caller: AbortSignal): Promise<T> =>
    timed
      .execute(async ({ signal }) => {
        try {
          return await call(signal);
        } catch (error) {
          // A call that heeds its signal may reject before the timeout's own error does.
          throw signal.aborted ? new TaskCancelledError() : error;
        }
      }, caller)
      .catch((error: unknown) => {
        if (!(error instanceof TaskCancelledError)) throw error;
        throw caller.aborted ? new CallerGaveUp() : new CallTimedOut(name, timeoutMs);
      });

  const attempt = async <T>(call: (signal: AbortSignal) => Promise<T>, given: Given): Promise<T> => {
    try {
      return await waiting.execute(() => {
        // Asked when the turn has come, and before the circuit, which would take a refusal for a trial that succeeded.
        if (given.patience.aborted) throw new PatienceEnded();
        return circuit.execute(
          () => traceStep(`call ${name}`, traced, () => callOnce(call, given.caller)),
          given.caller,
        );
      }, given.caller);
    } catch (error) {
      if (error instanceof BrokenCircuitError) throw new CircuitOpen(name);
      if (error instanceof BulkheadRejectedError) throw new BulkheadFull(name);
      if (error instanceof TaskCancelledError) throw new CallerGaveUp();
      throw error;
    }
  };

  const attemptRepeatedly = <T>(call: (signal: AbortSignal) => Promise<T>, given: Given): Promise<T> => {
    const { caller, patience } = given;
    const waits = AbortSignal.any([caller, patience]);
    let last: unknown;
    return repeating.execute(async (context) => {
      if (context.attempt > 0) {
        await delay(Math.floor(random() * longestWaitMs(retryPolicy, context.attempt)), waits).catch(
          (error) => {
            if (caller.aborted) throw new CallerGaveUp();
            if (!patience.aborted) throw error;
          },
        );
        if (patience.aborted) throw new PatienceEnded('', { cause: last });
      }
      try {
        return await attempt(call, given);
      } catch (error) {
        if (error instanceof PatienceEnded) throw new PatienceEnded('', { cause: last });
        last = error;
        throw error;
      }
    }, caller);
  };

  return {
    execute: async (call, { safeToRepeat = false, signal = endless(), patience = endless() } = {}) => {
      signal.throwIfAborted();
      const given = { caller: signal, patience };
      const outcome = (safeToRepeat ? attemptRepeatedly : attempt)(call, given);
      try {
        return await untilAborted(outcome, signal);
      } catch (error) {
        if (error instanceof PatienceEnded) throw error.cause ?? patience.reason;
        throw error instanceof CallerGaveUp ? signal.reason : error;
      }
    },
    state: circuit.state,
    onStateChange: circuit.onStateChange,
  };
}

type Given = { caller: AbortSignal; patience: AbortSignal };

function endless(): AbortSignal {
  return new AbortController().signal;
}

/** The bound of the wait before the given repetition (1 is the first), in milliseconds. */
function longestWaitMs({ firstWaitMs, factor, maxWaitMs }: RetryPolicy, repetition: number): number {
  return Math.min(maxWaitMs, firstWaitMs * factor ** (repetition - 1));
}

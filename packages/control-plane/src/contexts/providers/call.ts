import type { Clock } from '../../kernel/clock.ts';
import { BulkheadFull, CallTimedOut, CircuitOpen } from '../../platform/resilience/call-errors.ts';
import { type Connector, type ConnectorRequest, VendorFailed } from './connectors/connector.ts';
import type { Guards } from './guards.ts';
import type { UnavailableReason } from './kinds.ts';
import type { ProviderData, ProviderKind } from './public.ts';

type Measured = { latencyMs: number; costMinor: number; raw?: string };
type Received = Measured & { outcome: 'received'; raw: string; data: ProviderData };
type Unavailable = Measured & { outcome: 'unavailable'; reason: UnavailableReason };

/** What came of an intent. `raw` is what the vendor said last, readable or not. */
export type CallResult = Received | Unavailable;

/** `late`: where the caller stopped waiting, what the attempt under way came to in the end. Never rejects. */
export type Call = { result: CallResult; late?: Promise<CallResult> };

type CallParts = {
  guards: Guards;
  clock: Clock;
  /** Ends when a caller has waited so long; rejects when the signal aborts. */
  patience: (patienceMs: number, signal: AbortSignal) => Promise<void>;
};

const noAnswerInTime = new Error('The caller stopped waiting.');

/**
 * Asks a vendor under its guard. Never rejects: whatever goes wrong is `unavailable` with the reason. Every attempt
 * carries the same idempotency key, so each is safe to repeat.
 */
export async function callVendor<Kind extends ProviderKind>(
  connector: Connector<Kind>,
  request: Omit<ConnectorRequest, 'attempt'>,
  { guards, clock, patience }: CallParts,
): Promise<Call> {
  const startedMs = clock.now().getTime();
  const latencyMs = () => Math.max(0, clock.now().getTime() - startedMs);
  const stopped = new AbortController();
  const answered = new AbortController();
  let attempt = 0;
  const answer = guards
    .of(connector, request.person)
    .execute(
      (signal) => {
        attempt += 1;
        return connector.call({ ...request, attempt }, signal);
      },
      { safeToRepeat: true, patience: stopped.signal },
    )
    .then(
      ({ raw, data }): CallResult => ({
        outcome: 'received',
        data,
        raw,
        latencyMs: latencyMs(),
        costMinor: connector.costMinor,
      }),
      (error: unknown): CallResult => failed(error, latencyMs()),
    );
  const first = await Promise.race([answer, endOf(patience(connector.patienceMs, answered.signal))]);
  answered.abort();
  if (first) return { result: first };
  stopped.abort(noAnswerInTime);
  return {
    result: { outcome: 'unavailable', reason: 'timeout', latencyMs: latencyMs(), costMinor: 0 },
    late: answer,
  };
}

function failed(error: unknown, latencyMs: number): Unavailable {
  const raw = error instanceof VendorFailed ? error.raw : undefined;
  return {
    outcome: 'unavailable',
    reason: reasonOf(error),
    latencyMs,
    costMinor: 0,
    ...(raw ? { raw } : {}),
  };
}

/** Undefined once the wait is over; never, where it was called off. */
function endOf(wait: Promise<void>): Promise<undefined> {
  return wait.then(
    () => undefined,
    () => new Promise<never>(() => {}),
  );
}

function reasonOf(error: unknown): UnavailableReason {
  if (error instanceof VendorFailed) return error.reason;
  if (error instanceof CallTimedOut) return 'timeout';
  if (error instanceof CircuitOpen || error instanceof BulkheadFull) return 'circuit_open';
  return 'vendor_error';
}

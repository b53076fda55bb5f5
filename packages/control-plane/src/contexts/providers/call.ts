import type { Clock } from '../../kernel/clock.ts';
import { BulkheadFull, CallTimedOut, CircuitOpen } from '../../platform/resilience/call-errors.ts';
import { type Connector, type ConnectorRequest, VendorFailed } from './connectors/connector.ts';
import type { Guards } from './guards.ts';
import type { ProviderData, ProviderKind, ProviderOutcome } from './public.ts';

export type UnavailableReason = Extract<ProviderOutcome, { outcome: 'unavailable' }>['reason'];

/** What came of an intent. `raw` is what the vendor said last, readable or not. */
export type CallResult = { latencyMs: number; costMinor: number; raw?: string } & (
  | { outcome: 'received'; data: ProviderData }
  | { outcome: 'unavailable'; reason: UnavailableReason }
);

/**
 * Asks a vendor under its guard. Never rejects: whatever goes wrong is `unavailable` with the reason. Every attempt
 * carries the same idempotency key, so each is safe to repeat.
 */
export async function callVendor<Kind extends ProviderKind>(
  connector: Connector<Kind>,
  request: Omit<ConnectorRequest, 'attempt'>,
  { guards, clock }: { guards: Guards; clock: Clock },
): Promise<CallResult> {
  const startedMs = clock.now().getTime();
  const latencyMs = () => Math.max(0, clock.now().getTime() - startedMs);
  let attempt = 0;
  try {
    const { raw, data } = await guards.of(connector, request.person).execute(
      (signal) => {
        attempt += 1;
        return connector.call({ ...request, attempt }, signal);
      },
      { safeToRepeat: true },
    );
    return { outcome: 'received', data, raw, latencyMs: latencyMs(), costMinor: connector.costMinor };
  } catch (error) {
    const raw = error instanceof VendorFailed ? error.raw : undefined;
    return {
      outcome: 'unavailable',
      reason: reasonOf(error),
      latencyMs: latencyMs(),
      costMinor: 0,
      ...(raw ? { raw } : {}),
    };
  }
}

function reasonOf(error: unknown): UnavailableReason {
  if (error instanceof VendorFailed) return error.reason;
  if (error instanceof CallTimedOut) return 'timeout';
  if (error instanceof CircuitOpen || error instanceof BulkheadFull) return 'circuit_open';
  return 'vendor_error';
}

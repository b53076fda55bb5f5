import type { Mode } from '../../../kernel/events.ts';
import type { RetryPolicy } from '../../../platform/resilience/defaults.ts';
import type { Person } from '../../users/public.ts';
import type { ProviderKind, ProviderRequest } from '../public.ts';
import type { DataOf } from '../reports.ts';

/** What a connector is asked: about whom, why, and under which idempotency key of the vendor. */
export type ConnectorRequest = Pick<ProviderRequest, 'permissiblePurpose' | 'pull'> & {
  person: Person;
  /** ISO 8601 date of the intent: the same for each attempt, even past midnight. */
  askedOn: string;
  /** The same for each attempt of one intent, so that the vendor bills and answers once. */
  idempotencyKey: string;
  /** From 1. */
  attempt: number;
};

/** The vendor's answer word for word, and in our words. */
export type ConnectorAnswer<Kind extends ProviderKind> = { raw: string; data: DataOf<Kind> };

/**
 * One vendor. `call` makes one attempt and heeds the signal; retry, breaker, timeout and bulkhead are put round it.
 * It rejects with VendorFailed, and answers only what the vendor said outright: an unknown status is `pending` or a
 * malformed answer, never success.
 */
export type Connector<Kind extends ProviderKind = ProviderKind> = {
  /** `sandbox-bureau`: in events, metrics and the API. */
  readonly name: string;
  readonly kind: Kind;
  /** The worlds it may be used in. A sandbox is refused in live mode, a real vendor in test mode. */
  readonly modes: readonly Mode[];
  /** Price of one answer, in minor units of USD. */
  readonly costMinor: number;
  /** Of each attempt: then it is aborted, and counts against the vendor. */
  readonly timeoutMs: number;
  /**
   * How long a caller waits, over all attempts, before it turns to the next vendor of the kind or does without. An
   * attempt under way then goes on to its timeout, and what it brings is recorded as late.
   */
  readonly patienceMs: number;
  readonly retry?: Partial<RetryPolicy>;
  /**
   * True where a test person's trouble is scripted. Such calls say nothing of the vendor's health, so they are kept
   * away from its circuit: else one lender's scripted outage would be another one's real one.
   */
  readonly isScripted?: (person: Person) => boolean;
  call(request: ConnectorRequest, signal: AbortSignal): Promise<ConnectorAnswer<Kind>>;
};

export type AnyConnector = { [Kind in ProviderKind]: Connector<Kind> }[ProviderKind];

/** An attempt without a usable answer. The message is constant; `raw` may hold personal data and is sealed, not logged. */
export class VendorFailed extends Error {
  override readonly name = 'VendorFailed';
  readonly reason: 'timeout' | 'vendor_error' | 'malformed_answer';
  readonly raw: string | undefined;
  constructor(reason: VendorFailed['reason'], raw?: string) {
    super(`The vendor's answer was no answer: ${reason}.`);
    this.reason = reason;
    this.raw = raw;
  }
}

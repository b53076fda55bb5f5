import type { CreditplaneError } from '../errors/creditplane-error.ts';
import { ConnectionError, TimeoutError } from '../errors/kinds.ts';

export type RetryRules = {
  maxRetries: number;
  /** First back-off; doubles with each attempt. */
  baseMs: number;
  /** No single pause is longer; a server that asks for more is not waited for. */
  capMs: number;
};

export const defaultRetryRules: RetryRules = { maxRetries: 2, baseMs: 1000, capMs: 30_000 };

/**
 * How long to wait before sending again, or undefined: give up. `attempt` counts from 1. The server's word comes first:
 * `Retry-After` sets the pause, and a pause longer than the cap is the caller's to take. Otherwise exponential with full
 * jitter, which spreads a herd best (Brooker, "Exponential Backoff And Jitter", 2015).
 */
export function pauseBeforeRetryMs(
  failure: CreditplaneError,
  request: { attempt: number; repeatable: boolean },
  rules: RetryRules,
  random: () => number,
): number | undefined {
  if (request.attempt > rules.maxRetries) return undefined;
  if (!mayBeSentAgain(failure, request.repeatable)) return undefined;
  if (failure.retryAfterSeconds !== undefined) {
    const askedMs = failure.retryAfterSeconds * 1000;
    return askedMs <= rules.capMs ? askedMs : undefined;
  }
  return random() * Math.min(rules.capMs, rules.baseMs * 2 ** (request.attempt - 1));
}

/** A request that is not repeatable is sent again only where the server surely did nothing. */
function mayBeSentAgain(failure: CreditplaneError, repeatable: boolean): boolean {
  if (failure.status === 429 || failure.code === 'idempotency_in_flight') return true;
  if (failure instanceof ConnectionError && neverReached.has(failure.code)) return true;
  if (!repeatable) return false;
  if (failure instanceof ConnectionError) return !hopeless.has(failure.code);
  if (failure instanceof TimeoutError) return true;
  return failure.status !== undefined && failure.status >= 500 && failure.status !== 501;
}

const neverReached = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN']);

/** A certificate that is wrong now is wrong in a second too. */
const hopeless = new Set([
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]);

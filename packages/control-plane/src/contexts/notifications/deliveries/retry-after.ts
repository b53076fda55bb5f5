/** A receiver may hold us off for a day at most: it must not park a delivery for good. */
const longestMs = 24 * 60 * 60 * 1000;

/** Answers on which `Retry-After` speaks of the receiver's load (RFC 9110 section 10.2.3, RFC 6585 section 4). */
const overloadedStatuses: ReadonlySet<number> = new Set([429, 503]);

/** How long a receiver asks to be left alone, in milliseconds; undefined where it does not say, or says nonsense. */
export function retryAfterMs(answer: { status: number; retryAfter?: string }, now: Date): number | undefined {
  const value = answer.retryAfter?.trim();
  if (!value || !overloadedStatuses.has(answer.status)) return undefined;
  // `Date.parse` makes a date of almost any number; an HTTP-date begins with the day's name.
  const at = /^[A-Z][a-z]/.test(value) ? Date.parse(value) : Number.NaN;
  const waitMs = /^\d+$/.test(value) ? Number(value) * 1000 : at - now.getTime();
  return Number.isNaN(waitMs) ? undefined : Math.min(longestMs, Math.max(0, waitMs));
}

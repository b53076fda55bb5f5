/** The longest wait that is honoured. */
const longestWaitSeconds = 30;

/**
 * N of `Prefer: wait=N` (RFC 7240 section 4.3), at most 30. A preference that makes no sense is ignored, as the RFC
 * asks; the first of several counts.
 */
export function waitSecondsOf(request: Request): number | undefined {
  const prefer = request.headers.get('prefer');
  if (prefer === null) return undefined;
  for (const preference of prefer.split(',')) {
    const [, seconds] = /^\s*wait\s*=\s*"?(\d{1,6})"?\s*(?:;.*)?$/i.exec(preference) ?? [];
    if (seconds !== undefined) return Math.min(Number(seconds), longestWaitSeconds);
  }
  return undefined;
}

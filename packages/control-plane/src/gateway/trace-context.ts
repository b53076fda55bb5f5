const traceparent = /^00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$/;

/** The caller's W3C trace context, version 00; anything else is as if it were not sent (Trace Context 3.2.2). */
export function traceparentOf(request: Request): string | undefined {
  const given = request.headers.get('traceparent');
  return given !== null && traceparent.test(given) ? given : undefined;
}

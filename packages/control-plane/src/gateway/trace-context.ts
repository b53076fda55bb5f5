import { parseTraceparent } from '../platform/telemetry/tracing/traceparent.ts';

/** The caller's W3C trace context, version 00; anything else is as if it were not sent (Trace Context 3.2.2). */
export function traceparentOf(request: Request): string | undefined {
  const given = request.headers.get('traceparent');
  return given !== null && parseTraceparent(given) ? given : undefined;
}

import { isSpanContextValid, type SpanContext } from '@opentelemetry/api';

const versionZero = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/;

/**
 * The span that a W3C `traceparent` of version 00 names; undefined where it names none, which is as if it were not sent.
 * Source: W3C Trace Context, 3.2.2.
 */
export function parseTraceparent(traceparent: string): SpanContext | undefined {
  const [, traceId = '', spanId = '', flags = ''] = versionZero.exec(traceparent) ?? [];
  const span = { traceId, spanId, traceFlags: Number.parseInt(flags, 16) & 1, isRemote: true };
  return isSpanContextValid(span) ? span : undefined;
}

/** The `traceparent` of a span, for whatever goes on with its trace. */
export function formatTraceparent({ traceId, spanId, traceFlags }: SpanContext): string {
  return `00-${traceId}-${spanId}-0${traceFlags & 1}`;
}

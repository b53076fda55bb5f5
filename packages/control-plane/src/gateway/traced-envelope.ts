import { SpanStatusCode } from '@opentelemetry/api';
import { continueTrace } from '../platform/telemetry/tracing/continue-trace.ts';
import type { Envelope } from './envelope.ts';
import { traceparentOf } from './trace-context.ts';

/**
 * An envelope whose requests are spans, `POST /api/v1/applications`, of the caller's trace where it sent one. They hold
 * the route's template and never the path or the query, which callers write.
 */
export function tracedEnvelope(envelope: Envelope): Envelope {
  return (request, bindings, template, answer) =>
    continueTrace(
      `${request.method} ${template}`,
      {
        kind: 'SERVER',
        traceparent: traceparentOf(request),
        facts: { 'http.request.method': request.method, 'http.route': template },
      },
      async (span) => {
        const response = await envelope(request, bindings, template, answer);
        span.setAttribute('http.response.status_code', response.status);
        const requestId = response.headers.get('x-request-id');
        if (requestId) span.setAttribute('creditplane.request_id', requestId);
        if (response.status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
        return response;
      },
    );
}

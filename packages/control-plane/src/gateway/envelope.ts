import type { IdGenerator } from '../kernel/ids.ts';
import { asFault, problemResponse } from '../platform/http/problem.ts';
import type { Logger } from '../platform/telemetry/logger.ts';
import type { Metrics } from '../platform/telemetry/metrics.ts';
import type { Exchange, PlainAnswer } from './exchange.ts';
import { logFailure } from './failure-log.ts';
import { remoteAddressOf } from './remote-address.ts';
import { requestIdOf } from './request-id.ts';
import { securityHeaders } from './security-headers.ts';

export type EnvelopeParts = {
  ids: IdGenerator;
  logger: Logger;
  metrics: Metrics;
  serviceName: string;
};

/** What stands round every answer, whichever it is: request id, timing, security headers, problems, metrics. */
export type Envelope = (
  request: Request,
  bindings: unknown,
  template: string,
  answer: (exchange: Exchange) => Promise<PlainAnswer | Response>,
) => Promise<Response>;

export function createEnvelope({ ids, logger, metrics, serviceName }: EnvelopeParts): Envelope {
  return async (request, bindings, template, answer) => {
    const startedMs = performance.now();
    const requestId = requestIdOf(request, ids);
    const headers: Record<string, string> = { 'X-Request-Id': requestId, 'X-Service-Name': serviceName };
    const exchange = { request, requestId, template, remoteAddress: remoteAddressOf(bindings), headers };
    const given = await answer(exchange).catch((error: unknown) => {
      const fault = asFault(error);
      logFailure(logger, exchange, fault);
      return problemResponse(fault, requestId);
    });
    const durationMs = performance.now() - startedMs;
    headers['X-Response-Time'] = `${durationMs.toFixed(1)}ms`;
    metrics.httpRequest({ method: request.method, route: template, status: given.status, durationMs });
    return given instanceof Response ? dressed(given, headers) : responseOf(given, headers);
  };
}

function responseOf(answer: PlainAnswer, headers: Readonly<Record<string, string>>): Response {
  return new Response(answer.body, {
    status: answer.status,
    headers: { ...securityHeaders, 'Cache-Control': 'private, no-store', ...headers, ...answer.headers },
  });
}

function dressed(response: Response, headers: Readonly<Record<string, string>>): Response {
  for (const [name, value] of Object.entries({ ...securityHeaders, 'Cache-Control': 'no-store' })) {
    if (!response.headers.has(name)) response.headers.set(name, value);
  }
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
}

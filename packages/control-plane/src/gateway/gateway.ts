import { Hono } from 'hono';
import type { Clock } from '../kernel/clock.ts';
import { Fault } from '../kernel/faults.ts';
import type { IdGenerator } from '../kernel/ids.ts';
import type { Cache } from '../platform/cache/cache.ts';
import type { AccessLog } from '../platform/http/access.ts';
import type { PublicRoute, Route } from '../platform/http/route.ts';
import type { Logger } from '../platform/telemetry/logger.ts';
import type { Metrics } from '../platform/telemetry/metrics.ts';
import type { Seal } from '../platform/unit-of-work/idempotency.ts';
import type { WorkFactory } from '../platform/unit-of-work/work.ts';
import type { Authenticate } from './authentication.ts';
import { compileEndpoint } from './endpoint.ts';
import { createEnvelope, type Envelope } from './envelope.ts';
import type { Exchange, PlainAnswer } from './exchange.ts';
import { answerPublicly } from './public-endpoint.ts';
import { createRateLimiter, type RateLimiterParts } from './rate-limit.ts';
import { defaultBodyLimitBytes } from './request-body.ts';
import type { ResponseCache } from './response-cache.ts';
import { allowOf, routeTable } from './route-table.ts';
import { tracedEnvelope } from './traced-envelope.ts';

export type GatewayParts = {
  routes: readonly Route[];
  publicRoutes: readonly PublicRoute[];
  authenticate: Authenticate;
  limits: RateLimiterParts['limits'];
  works: WorkFactory;
  clock: Clock;
  ids: IdGenerator;
  /** Seals the receipts of idempotent requests. */
  seal: Seal;
  /** A keyed hash, by which a repeated request is known for the same. */
  fingerprint: (bytes: Uint8Array) => string;
  logger: Logger;
  metrics: Metrics;
  /** Where commands, refusals and reads of personal fields are recorded; absent: nowhere. */
  accessLog?: AccessLog;
  /** Holds the rate counters. */
  cache: Cache;
  /** Keeps answers; absent: none are kept. */
  responses?: ResponseCache;
  /** `X-Service-Name`. */
  serviceName: string;
  /** Default 256 KiB. */
  bodyLimitBytes?: number;
};

/** What a server serves. `bindings` is what @hono/node-server hands over; without it there is no remote address. */
export type Gateway = { fetch(request: Request, bindings?: unknown): Response | Promise<Response> };

/** All routes behind what stands before each of them. Everything that can be made once is made here. */
export function createGateway(parts: GatewayParts): Gateway {
  const app = new Hono();
  const envelope = createEnvelope(parts);
  const traced = tracedEnvelope(envelope);
  const endpointParts = {
    ...parts,
    countRequest: createRateLimiter(parts),
    responses: parts.responses,
    bodyLimitBytes: parts.bodyLimitBytes ?? defaultBodyLimitBytes,
  };

  for (const route of parts.publicRoutes) {
    app.get(route.path, (c) =>
      envelope(c.req.raw, c.env, route.path, (exchange) => answerPublicly(route, exchange, parts.clock)),
    );
    mountOtherMethods(app, envelope, { pattern: route.path, template: route.path, allow: allowOf(['get']) });
  }
  for (const entry of routeTable(parts.routes)) {
    for (const route of entry.routes) {
      const endpoint = compileEndpoint(route, endpointParts);
      app.on(route.contract.method.toUpperCase(), entry.pattern, (c) =>
        traced(c.req.raw, c.env, entry.template, (exchange) => {
          const url = pathAndQuery(c.req.url);
          return endpoint(exchange, {
            url,
            params: c.req.param(),
            query: url.includes('?') ? c.req.queries() : {},
          });
        }),
      );
    }
    mountOtherMethods(app, envelope, entry);
  }
  app.notFound((c) => envelope(c.req.raw, c.env, 'unmatched', noSuchRoute));
  return { fetch: (request, bindings) => app.fetch(request, bindings ?? {}) };
}

/** OPTIONS says what there is; anything else is a 405. No CORS: secret keys have no business in a browser. */
function mountOtherMethods(
  app: Hono,
  envelope: Envelope,
  path: { pattern: string; template: string; allow: string },
): void {
  const headers = { Allow: path.allow };
  app.all(path.pattern, (c) =>
    envelope(c.req.raw, c.env, path.template, async ({ request }): Promise<PlainAnswer> => {
      if (request.method === 'OPTIONS') return { status: 204, body: null, headers };
      throw new Fault({
        code: 'method_not_allowed',
        publicMessage: `Here you may use: ${path.allow}.`,
        headers,
      });
    }),
  );
}

async function noSuchRoute({ request }: Exchange): Promise<never> {
  throw new Fault({
    code: 'route_not_found',
    publicMessage: `There is no ${request.method} at this path. The routes are listed at /docs.`,
  });
}

/** Of `http://host/path?query`: from the path on. */
function pathAndQuery(url: string): string {
  return url.slice(url.indexOf('/', url.indexOf('://') + 3));
}

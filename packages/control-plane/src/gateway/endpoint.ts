import type { Clock } from '../kernel/clock.ts';
import type { RequestContext } from '../platform/http/request-context.ts';
import type { Route } from '../platform/http/route.ts';
import type { Seal } from '../platform/unit-of-work/idempotency.ts';
import type { Cause, WorkFactory } from '../platform/unit-of-work/work.ts';
import { apiVersionOf } from './api-version.ts';
import { type Authenticate, principalOf } from './authentication.ts';
import { requireRights } from './authorization.ts';
import { createCommit } from './commit.ts';
import type { Exchange, PlainAnswer } from './exchange.ts';
import { idempotencyKeyOf } from './idempotency-key.ts';
import { compileInput } from './input-validation.ts';
import { waitSecondsOf } from './prefer.ts';
import type { RateLimiter } from './rate-limit.ts';
import { plainAnswerOf } from './reply.ts';
import { readBody } from './request-body.ts';
import { traceparentOf } from './trace-context.ts';

export type EndpointParts = {
  authenticate: Authenticate;
  countRequest: RateLimiter;
  works: WorkFactory;
  clock: Clock;
  seal: Seal;
  fingerprint: (bytes: Uint8Array) => string;
  bodyLimitBytes: number;
};

/** Where a request points: path parameters, query, and both as sent. */
type Target = {
  params: Readonly<Record<string, string>>;
  query: Readonly<Record<string, string[]>>;
  url: string;
};

export type Endpoint = (exchange: Exchange, target: Target) => Promise<PlainAnswer>;

/** One route with all that stands before it, in the order in which it may refuse. */
export function compileEndpoint(route: Route, parts: EndpointParts): Endpoint {
  const { contract } = route;
  const routeName = `${contract.method.toUpperCase()} ${contract.path}`;
  const hasBody = contract.method !== 'get' && contract.method !== 'delete';
  const parseInput = compileInput(contract);

  return async (exchange, { params, query, url }) => {
    const { request, requestId, headers } = exchange;
    const principal = await principalOf(exchange, parts.authenticate);
    await parts.countRequest(principal, headers);
    headers['Creditplane-Version'] = apiVersionOf(request);
    requireRights(principal, contract);
    const body = hasBody ? await readBody(request, parts.bodyLimitBytes) : undefined;
    const idempotency =
      contract.method === 'post' && body
        ? idempotencyKeyOf(request, { route: routeName, target: url, body }, parts.fingerprint)
        : undefined;
    const input = parseInput({ request, params, query, body });

    const traceparent = traceparentOf(request);
    const cause: Cause = {
      correlationId: requestId,
      causationId: requestId,
      actor: principal.actor,
      ...(principal.actor.startsWith('mem_') ? { userId: principal.actor } : {}),
      ...(traceparent ? { traceparent } : {}),
    };
    const scope = { tenantId: principal.tenantId, mode: principal.mode };
    const { commit, replayed } = createCommit(parts, { scope, cause, idempotency });
    const waitSeconds = contract.waits ? waitSecondsOf(request) : undefined;
    const userAgent = request.headers.get('user-agent')?.slice(0, 256);
    const context: RequestContext = {
      requestId,
      principal,
      cause,
      now: parts.clock.now(),
      ...(waitSeconds === undefined ? {} : { waitSeconds }),
      ...(idempotency ? { idempotencyKey: idempotency.key } : {}),
      ...(exchange.remoteAddress ? { remoteAddress: exchange.remoteAddress } : {}),
      ...(userAgent ? { userAgent } : {}),
      // Asked for late: making the signal is dear, and few handlers wait.
      get signal() {
        return request.signal;
      },
      read: (readQuery) => parts.works.run(scope, cause, readQuery),
      commit,
    };
    const reply = await route.handle(input, context);
    return plainAnswerOf(request, reply, replayed());
  };
}

import type { Clock } from '../kernel/clock.ts';
import { Fault, type FaultCode } from '../kernel/faults.ts';
import type { AccessLog } from '../platform/http/access.ts';
import type { RequestContext } from '../platform/http/request-context.ts';
import type { Route } from '../platform/http/route.ts';
import type { Logger } from '../platform/telemetry/logger.ts';
import { carried } from '../platform/telemetry/tracing/continue-trace.ts';
import type { Seal } from '../platform/unit-of-work/idempotency.ts';
import type { Cause, Work, WorkFactory } from '../platform/unit-of-work/work.ts';
import { apiVersionOf } from './api-version.ts';
import { type Authenticate, principalOf } from './authentication.ts';
import { requireRights } from './authorization.ts';
import { createCommit } from './commit.ts';
import type { Exchange, PlainAnswer } from './exchange.ts';
import { idempotencyKeyOf } from './idempotency-key.ts';
import { compileInput } from './input-validation.ts';
import { waitSecondsOf } from './prefer.ts';
import type { RateLimiter } from './rate-limit.ts';
import { answerOf, jsonAnswer } from './reply.ts';
import { readBody } from './request-body.ts';
import type { ResponseCache } from './response-cache.ts';
import { traceparentOf } from './trace-context.ts';
import { createWitness } from './witness.ts';

export type EndpointParts = {
  authenticate: Authenticate;
  countRequest: RateLimiter;
  works: WorkFactory;
  clock: Clock;
  seal: Seal;
  fingerprint: (bytes: Uint8Array) => string;
  bodyLimitBytes: number;
  logger: Logger;
  /** Where calls are recorded; absent: nowhere. */
  accessLog?: AccessLog;
  /** Absent: no answer is kept. */
  responses: ResponseCache | undefined;
};

/** Where a request points: path parameters, query, and both as sent. */
type Target = {
  params: Readonly<Record<string, string>>;
  query: Readonly<Record<string, string[]>>;
  url: string;
};

export type Endpoint = (exchange: Exchange, target: Target) => Promise<PlainAnswer | Response>;

/** One route with all that stands before it, in the order in which it may refuse. */
export function compileEndpoint(route: Route, parts: EndpointParts): Endpoint {
  const { contract } = route;
  const routeName = `${contract.method.toUpperCase()} ${contract.path}`;
  const hasBody = contract.method !== 'get' && contract.method !== 'delete';
  const parseInput = compileInput(contract);

  return async (exchange, { params, query, url }) => {
    const { request, requestId, remoteAddress, headers } = exchange;
    const principal = await principalOf(exchange, parts.authenticate);
    await parts.countRequest(principal, headers);
    headers['Creditplane-Version'] = apiVersionOf(request);
    const traceparent = carried(traceparentOf(request));
    const cause: Cause = {
      correlationId: requestId,
      causationId: requestId,
      actor: principal.actor,
      ...(principal.actor.startsWith('mem_') ? { userId: principal.actor } : {}),
      ...(traceparent ? { traceparent } : {}),
    };
    const scope = { tenantId: principal.tenantId, mode: principal.mode };
    const userAgent = request.headers.get('user-agent')?.slice(0, 256);
    const witness = createWitness(parts.accessLog, { contract, params, requestId, remoteAddress, userAgent });
    const inTenant = <Result>(effect: (work: Work) => Promise<Result>) =>
      parts.works.run(scope, cause, effect);
    /** What was refused has no transaction of its own to be recorded in. */
    const tellRefusal = async (error: unknown): Promise<never> => {
      if (parts.accessLog && error instanceof Fault && isTold(contract, error.code)) {
        await inTenant((work) => witness.refusal(work, error.code)).catch((failure: unknown) =>
          parts.logger.error('a refused call is missing in the audit', { requestId, error: failure }),
        );
      }
      throw error;
    };

    try {
      requireRights(principal, contract);
    } catch (error) {
      return tellRefusal(error);
    }
    const body = hasBody
      ? await readBody(request, contract.bodyLimitBytes ?? parts.bodyLimitBytes)
      : undefined;
    const idempotency =
      contract.method === 'post' && body
        ? idempotencyKeyOf(request, { route: routeName, target: url, body }, parts.fingerprint)
        : undefined;
    const input = parseInput({ request, params, query, body });
    const kept = await parts.responses?.find(contract, principal, url);
    if (kept?.body !== undefined) {
      return jsonAnswer(request, { status: contract.response.status, body: kept.body, headers: {} });
    }
    const { commit, replayed } = createCommit(parts, { scope, cause, idempotency, witness });
    const waitSeconds = contract.waits ? waitSecondsOf(request) : undefined;
    const ifMatch = contract.versioned ? request.headers.get('if-match') : null;
    const context: RequestContext = {
      requestId,
      principal,
      cause,
      now: parts.clock.now(),
      ...(waitSeconds === undefined ? {} : { waitSeconds }),
      ...(idempotency ? { idempotencyKey: idempotency.key } : {}),
      ...(remoteAddress ? { remoteAddress } : {}),
      ...(userAgent ? { userAgent } : {}),
      ...(ifMatch === null ? {} : { ifMatch }),
      // Asked for late: making the signal is dear, and few handlers wait.
      get signal() {
        return request.signal;
      },
      read: (readQuery, record) => (record ? inTenant(readQuery) : parts.works.read(scope, cause, readQuery)),
      commit,
      witness: (work, ...reads) => witness.reads(work, reads),
    };
    const reply = await route
      .handle(input, context)
      .catch(tellRefusal)
      // Whatever came of it: a commit whose answer was lost has changed something too.
      .finally(() => parts.responses?.forgetAfter(contract, scope));
    await kept?.keep(JSON.stringify(reply.body));
    return answerOf(request, reply, replayed(), (error) =>
      parts.logger.error('an answer broke off', { requestId, route: routeName, error }),
    );
  };
}

/** Refusals that say something of the caller or of the resource; mistyped fields and repeats do not. */
const toldCodes: ReadonlySet<FaultCode> = new Set<FaultCode>([
  'not_found',
  'conflict',
  'duplicate_application',
  'gone',
  'precondition_failed',
  'consent_required',
  'rejected',
]);

/** Whoever lacked the right is told of whatever was asked for; the rest where something was to be done. */
function isTold(contract: Route['contract'], code: FaultCode): boolean {
  return code === 'forbidden' || (contract.method !== 'get' && toldCodes.has(code));
}

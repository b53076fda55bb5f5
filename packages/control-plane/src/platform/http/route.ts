import type { z } from 'zod';
import type { FaultCode } from '../../kernel/faults.ts';
import type { Role } from '../../kernel/principal.ts';
import type { Scope } from '../../kernel/scopes.ts';
import type { PublicContext, RequestContext } from './request-context.ts';

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

type Inputs<Params, Query, Body> = { params: Params; query: Query; body: Body };

type ReplyHead = { status: number; headers?: Readonly<Record<string, string>> };

/**
 * A handler's answer: status, extra headers, and a JSON body or, where the contract says so, lines of JSON as they come,
 * each without line feeds. An undefined body is an empty answer.
 */
export type Reply<Body> = ReplyHead &
  ({ body: Body; lines?: never } | { body?: never; lines: AsyncIterable<string> });

/** JSON Lines: what a long answer is sent as. */
export const ndjson = 'application/x-ndjson';

/** One answer of an operation as the contract describes it. */
export type ResponseShape<Body = unknown> = {
  status: 200 | 201 | 202 | 204;
  description: string;
  schema: z.ZodType<Body> | undefined;
  example?: unknown;
  headers?: Readonly<Record<string, string>>;
  /** Lines of JSON, streamed; `schema` is that of a line. Default: one JSON value. */
  contentType?: typeof ndjson;
};

export type RouteContract<Params = unknown, Query = unknown, Body = unknown, Result = unknown> = {
  /** `resource.method`: the SDK's method names follow it. */
  operationId: string;
  method: Method;
  /** Below /api/v1, parameters in braces: `/applications/{applicationId}`. */
  path: string;
  tag: string;
  summary: string;
  description?: string;
  /** Who may call: one of these roles. */
  roles: readonly Role[];
  /** A restricted key needs this scope instead of a role. */
  scope: Scope;
  params?: z.ZodType<Params>;
  query?: z.ZodType<Query>;
  body?: z.ZodType<Body>;
  bodyExample?: unknown;
  /** Where a body may be greater than others: files that lenders bring in. */
  bodyLimitBytes?: number;
  response: ResponseShape<Result>;
  /** What it may answer beside what every route may (400, 401, 403, 404 of routes, 413, 429, 500). */
  faults?: readonly FaultCode[];
  /**
   * How long an answer may be repeated to the same API key without asking the handler: for catalogues that change only
   * through routes of the same tag, and for reads that the audit does not record.
   */
  cachedSeconds?: number;
  /** True where `Prefer: wait=N` is honoured. */
  waits?: boolean;
  /** True where `If-Match` is honoured: the resource has a version. */
  versioned?: boolean;
};

/** One endpoint: its contract and what it does. The gateway mounts it and parses its input before it runs. */
export type Route = {
  contract: RouteContract;
  handle: (inputs: Inputs<unknown, unknown, unknown>, context: RequestContext) => Promise<Reply<unknown>>;
};

/** A route is schema + contract + handler; input reaches the handler parsed and typed. */
export function defineRoute<Params = undefined, Query = undefined, Body = undefined, Result = undefined>(
  contract: RouteContract<Params, Query, Body, Result>,
  handle: (inputs: Inputs<Params, Query, Body>, context: RequestContext) => Promise<Reply<Result>>,
): Route {
  return {
    contract,
    // The gateway has parsed each input by the contract's own schema, so the types hold.
    handle: handle as Route['handle'],
  };
}

/** A route outside /api/v1 and outside authentication: health, metrics, contract, docs. */
export type PublicRoute = {
  path: string;
  handle: (context: PublicContext) => Promise<Response>;
};

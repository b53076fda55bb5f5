import { ConfigurationError } from '../errors/kinds.ts';
import type { operations } from '../generated/api.ts';
import { operationRoutes } from '../generated/operations.ts';
import type { RequestOptions, Transport } from './transport.ts';

/** The name of an operation: `applications.create`. */
export type OperationId = keyof operations & keyof typeof operationRoutes;

type JsonOf<Message> = Message extends { content: { 'application/json': infer Body } } ? Body : never;
type Success = 200 | 201 | 202 | 204;
type ResponsesOf<Id extends OperationId> = operations[Id]['responses'];

/** What an operation answers on success; undefined for 204. */
export type ResultOf<Id extends OperationId> = {
  [Status in keyof ResponsesOf<Id> & Success]: Status extends 204
    ? undefined
    : JsonOf<ResponsesOf<Id>[Status]>;
}[keyof ResponsesOf<Id> & Success];

/** What an operation takes as its body. */
export type BodyOf<Id extends OperationId> = operations[Id] extends { requestBody?: infer Body }
  ? JsonOf<NonNullable<Body>>
  : never;

/** What an operation takes in its query. */
export type QueryOf<Id extends OperationId> = operations[Id]['parameters'] extends { query?: infer Query }
  ? NonNullable<Query>
  : Record<never, never>;

type PathOf<Id extends OperationId> = operations[Id]['parameters'] extends { path: infer Path }
  ? Path
  : never;

type PathPart<Id extends OperationId> = [PathOf<Id>] extends [never]
  ? { path?: never }
  : { path: PathOf<Id> };
type BodyPart<Id extends OperationId> = [BodyOf<Id>] extends [never]
  ? { body?: never }
  : { body?: BodyOf<Id> };

/** What an operation takes. */
export type OperationInputs<Id extends OperationId> = PathPart<Id> &
  BodyPart<Id> & {
    query?: QueryOf<Id> | undefined;
    /** Asks the server to hold its answer back until there is more to say (`Prefer: wait`). */
    waitSeconds?: number;
    headers?: Readonly<Record<string, string>>;
    options?: RequestOptions | undefined;
  };

/** Calls an operation of the contract by its name; input and answer are typed by the contract. */
export type Call = <Id extends OperationId>(
  operation: Id,
  inputs: OperationInputs<Id>,
) => Promise<ResultOf<Id>>;

export function createCall(transport: Transport): Call {
  return async <Id extends OperationId>(operation: Id, inputs: OperationInputs<Id>) => {
    const { method, path } = operationRoutes[operation];
    const { body, query, waitSeconds, headers, options } = inputs;
    const answer = await transport({
      method,
      path: fillPath(path, inputs.path ?? {}) + queryString(query ?? {}),
      options,
      ...(body === undefined ? {} : { body }),
      ...(waitSeconds === undefined ? {} : { waitSeconds }),
      headers: { ...headers, ...(waitSeconds === undefined ? {} : { Prefer: `wait=${waitSeconds}` }) },
    });
    // The contract vouches for the answer's shape; members that newer servers add pass through.
    return answer as ResultOf<Id>;
  };
}

/** An empty id, `.` or `..` would name another route than the one that was meant. */
function fillPath(path: string, values: Readonly<Record<string, unknown>>): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = typeof values[name] === 'number' ? String(values[name]) : values[name];
    if (typeof value !== 'string' || !/^\w[\w.:-]*$/.test(value)) {
      throw new ConfigurationError({ code: 'invalid_id', message: `${name} is not an id.` });
    }
    return encodeURIComponent(value);
  });
}

function queryString(query: Readonly<Record<string, unknown>>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    // A filter of several values is repeated: `status=approved&status=accepted`.
    for (const each of [value].flat()) {
      if (each !== undefined && each !== null) search.append(name, String(each));
    }
  }
  return search.size === 0 ? '' : `?${search}`;
}

import { setTimeout as pause } from 'node:timers/promises';
import { checkTimeout } from '../client-options.ts';
import { CreditplaneError } from '../errors/creditplane-error.ts';
import { errorFromAnswer } from '../errors/from-answer.ts';
import { AbortedError, ConfigurationError, ServerError } from '../errors/kinds.ts';
import { apiVersion, sdkVersion } from '../version.ts';
import type { Exchange, WireAnswer } from './exchange.ts';
import { pauseBeforeRetryMs, type RetryRules } from './retry.ts';

/** What every method of the SDK takes beside its own parameters. */
export type RequestOptions = {
  /** Bounds each attempt, in milliseconds; the client's where absent. */
  timeoutMs?: number;
  /** Attempts after the first; the client's where absent. */
  maxRetries?: number;
  /** Ends the call, pauses between attempts included. */
  signal?: AbortSignal;
  /**
   * POST only. Made by the SDK where absent. Give your own, derived from your record, and a repeat after a crash of
   * your process has no second effect either.
   */
  idempotencyKey?: string;
};

export type TransportRequest = {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** From the root of the server, encoded. */
  path: string;
  body?: unknown;
  headers?: Readonly<Record<string, string>>;
  /** Seconds that the server was asked to hold the answer back; the time limit grows by them. */
  waitSeconds?: number;
  /** Statuses beside 2xx whose JSON is an answer, not a failure. */
  answerStatuses?: readonly number[];
  options?: RequestOptions | undefined;
};

export type Transport = (request: TransportRequest) => Promise<unknown>;

export type TransportParts = {
  apiKey: string;
  baseUrl: string;
  timeoutMs: number;
  retry: RetryRules;
  exchange: Exchange;
  uuid: () => string;
  random: () => number;
  now: () => Date;
};

/** Sends a request, again where that is safe, under one Idempotency-Key; yields the parsed answer. */
export function createTransport(parts: TransportParts): Transport {
  return async (request) => {
    const { options } = request;
    const headers = headersOf(request, parts);
    const wire = {
      method: request.method,
      url: parts.baseUrl + request.path,
      headers,
      body: request.body === undefined ? undefined : JSON.stringify(request.body),
      timeoutMs: checkTimeout((options?.timeoutMs ?? parts.timeoutMs) + (request.waitSeconds ?? 0) * 1000),
      signal: options?.signal,
    };
    const rules = { ...parts.retry, maxRetries: options?.maxRetries ?? parts.retry.maxRetries };
    const repeatable = request.method !== 'PATCH';
    for (let attempt = 1; ; attempt += 1) {
      try {
        if (options?.signal?.aborted) throw aborted();
        return readAnswer(await parts.exchange(wire), request, parts);
      } catch (error) {
        if (options?.signal?.aborted) throw aborted();
        if (!(error instanceof CreditplaneError)) throw error;
        const pauseMs = pauseBeforeRetryMs(error, { attempt, repeatable }, rules, parts.random);
        if (pauseMs === undefined) throw error;
        await pauseUnlessAborted(pauseMs, options?.signal);
      }
    }
  };
}

export function headersOf(
  request: TransportRequest,
  parts: Pick<TransportParts, 'apiKey' | 'uuid'>,
): Record<string, string> {
  return {
    Accept: 'application/json',
    Authorization: `Bearer ${parts.apiKey}`,
    'Creditplane-Version': apiVersion,
    'User-Agent': `creditplane-node/${sdkVersion}`,
    ...(request.body === undefined ? {} : { 'Content-Type': 'application/json' }),
    ...(request.method === 'POST' ? { 'Idempotency-Key': idempotencyKeyOf(request, parts) } : {}),
    ...request.headers,
  };
}

function idempotencyKeyOf({ options }: TransportRequest, { uuid }: Pick<TransportParts, 'uuid'>): string {
  const key = options?.idempotencyKey ?? uuid();
  if (/^[\x21-\x7e]{1,255}$/.test(key)) return key;
  throw new ConfigurationError({
    code: 'invalid_idempotency_key',
    message: 'idempotencyKey must be 1 to 255 visible ASCII characters.',
  });
}

export function readAnswer(
  answer: WireAnswer,
  request: TransportRequest,
  parts: Pick<TransportParts, 'apiKey' | 'now'>,
): unknown {
  // A proxy or a debugging server may echo our headers; the key must not come back through an error.
  const strike = (text: string) => text.replaceAll(parts.apiKey, '[redacted]');
  const requestId = answer.header('x-request-id');
  if (!isAnswer(answer, request)) {
    const failure = {
      status: answer.status,
      body: parseJson(strike(answer.text)),
      requestId: requestId === undefined ? undefined : strike(requestId),
      retryAfter: answer.header('retry-after'),
    };
    throw errorFromAnswer(failure, parts.now());
  }
  if (answer.text === '') return undefined;
  const body = parseJson(answer.text);
  if (body === undefined) {
    throw new ServerError({
      code: 'malformed_answer',
      message: 'The answer is not JSON. Is baseUrl the address of a Creditplane server?',
      status: answer.status,
      requestId: requestId === undefined ? undefined : strike(requestId),
    });
  }
  return body;
}

function isAnswer({ status, header }: WireAnswer, { answerStatuses = [] }: TransportRequest): boolean {
  if (status >= 200 && status < 300) return true;
  return answerStatuses.includes(status) && (header('content-type') ?? '').startsWith('application/json');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function pauseUnlessAborted(pauseMs: number, signal: AbortSignal | undefined): Promise<void> {
  try {
    await pause(pauseMs, undefined, signal ? { signal } : {});
  } catch {
    throw aborted();
  }
}

function aborted(): AbortedError {
  return new AbortedError({
    code: 'aborted',
    message: 'The call was ended by its signal. The server may have acted on the request.',
  });
}

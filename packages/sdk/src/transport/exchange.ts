import type { Agent } from 'node:http';
import axios, { type AxiosInstance } from 'axios';
import { ConnectionError, TimeoutError } from '../errors/kinds.ts';

/** One HTTP request as it goes on the wire. */
type WireRequest = {
  method: string;
  url: string;
  headers: Readonly<Record<string, string>>;
  body: string | undefined;
  timeoutMs: number;
  signal: AbortSignal | undefined;
};

export type WireAnswer = {
  status: number;
  text: string;
  header(name: string): string | undefined;
};

/** Sends one request once. Any HTTP status is an answer; only silence throws. */
export type Exchange = (request: WireRequest) => Promise<WireAnswer>;

/** An answer whose body is still on its way. */
export type OpenAnswer = Omit<WireAnswer, 'text'> & { chunks: AsyncIterable<Uint8Array> };

/** As `Exchange`, but for answers of any length; the time limit ends with the head of the answer. */
export type OpenExchange = (request: WireRequest) => Promise<OpenAnswer>;

const longestAnswerBytes = 10 * 1024 * 1024;

/**
 * The only file that knows axios. An axios error holds the request's headers, and with them the API key: none leaves
 * here, not as a cause either; what we throw is made from its code alone.
 */
export function createExchange(agent: Agent): Exchange {
  const http = createHttp(agent);
  return async (request) => {
    // axios' own timeout starts anew with each packet; this one bounds the whole attempt.
    const deadline = AbortSignal.timeout(request.timeoutMs);
    const signal = request.signal ? AbortSignal.any([request.signal, deadline]) : deadline;
    try {
      const response = await http.request<unknown>({
        ...wireOf(request),
        maxContentLength: longestAnswerBytes,
        responseType: 'text',
        signal,
      });
      return {
        status: response.status,
        text: typeof response.data === 'string' ? response.data : '',
        header: headerOf(response.headers),
      };
    } catch (error) {
      if (deadline.aborted && !request.signal?.aborted) throw timeout(request.timeoutMs);
      throw silence(codeOf(error), new URL(request.url).host);
    }
  };
}

/** Opens an answer and hands on its bytes as they come; a connection that breaks throws a ConnectionError there. */
export function createOpenExchange(agent: Agent): OpenExchange {
  const http = createHttp(agent);
  return async (request) => {
    const deadline = new AbortController();
    const timer = setTimeout(() => deadline.abort(), request.timeoutMs);
    const signal = request.signal ? AbortSignal.any([request.signal, deadline.signal]) : deadline.signal;
    const { host } = new URL(request.url);
    try {
      const response = await http.request<AsyncIterable<Uint8Array>>({
        ...wireOf(request),
        responseType: 'stream',
        signal,
      });
      return {
        status: response.status,
        header: headerOf(response.headers),
        chunks: withoutAxiosErrors(response.data, host),
      };
    } catch (error) {
      if (deadline.signal.aborted) throw timeout(request.timeoutMs);
      throw silence(codeOf(error), host);
    } finally {
      clearTimeout(timer);
    }
  };
}

async function* withoutAxiosErrors(
  chunks: AsyncIterable<Uint8Array>,
  host: string,
): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks;
  } catch (error) {
    throw silence(codeOf(error), host);
  }
}

function createHttp(agent: Agent): AxiosInstance {
  return axios.create({
    httpAgent: agent,
    httpsAgent: agent,
    // A redirect would carry the key to a host that nobody named.
    maxRedirects: 0,
    // axios would follow HTTPS_PROXY and hand an https request, key and all, to the proxy in the clear. A proxy is the
    // agent's matter, which tunnels.
    proxy: false,
    transformRequest: [(data: unknown) => data],
    transformResponse: [(data: unknown) => data],
    validateStatus: () => true,
  });
}

function wireOf({ method, url, headers, body }: WireRequest) {
  return { method, url, headers: { ...headers }, data: body };
}

function headerOf(headers: Readonly<Record<string, unknown>>): (name: string) => string | undefined {
  return (name) => {
    const value = headers[name];
    return typeof value === 'string' ? value : undefined;
  };
}

function timeout(timeoutMs: number): TimeoutError {
  return new TimeoutError({
    code: 'timeout',
    message: `No answer within ${timeoutMs} ms. The server may have acted on the request.`,
  });
}

function silence(code: string, host: string): ConnectionError {
  return new ConnectionError({ code, message: `No answer from ${host} (${code}).` });
}

function codeOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^[A-Z][A-Z0-9_]{2,60}$/.test(code) ? code : 'connection_failed';
}

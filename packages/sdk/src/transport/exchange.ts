import type { Agent } from 'node:http';
import axios from 'axios';
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

const longestAnswerBytes = 10 * 1024 * 1024;

/**
 * The only file that knows axios. An axios error holds the request's headers, and with them the API key: none leaves
 * here, not as a cause either; what we throw is made from its code alone.
 */
export function createExchange(agent: Agent): Exchange {
  const http = axios.create({
    httpAgent: agent,
    httpsAgent: agent,
    // A redirect would carry the key to a host that nobody named.
    maxRedirects: 0,
    // axios would follow HTTPS_PROXY and hand an https request, key and all, to the proxy in the clear. A proxy is the
    // agent's matter, which tunnels.
    proxy: false,
    maxContentLength: longestAnswerBytes,
    responseType: 'text',
    transformRequest: [(data: unknown) => data],
    transformResponse: [(data: unknown) => data],
    validateStatus: () => true,
  });
  return async (request) => {
    // axios' own timeout starts anew with each packet; this one bounds the whole attempt.
    const deadline = AbortSignal.timeout(request.timeoutMs);
    const signal = request.signal ? AbortSignal.any([request.signal, deadline]) : deadline;
    try {
      const response = await http.request<unknown>({
        method: request.method,
        url: request.url,
        headers: { ...request.headers },
        data: request.body,
        signal,
      });
      return {
        status: response.status,
        text: typeof response.data === 'string' ? response.data : '',
        header: (name) => {
          const value: unknown = response.headers[name];
          return typeof value === 'string' ? value : undefined;
        },
      };
    } catch (error) {
      if (deadline.aborted && !request.signal?.aborted) throw timeout(request.timeoutMs);
      throw silence(codeOf(error), new URL(request.url).host);
    }
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

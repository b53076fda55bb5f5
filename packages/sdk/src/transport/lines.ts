import { checkTimeout } from '../client-options.ts';
import type { operations } from '../generated/api.ts';
import { operationRoutes } from '../generated/operations.ts';
import type { OpenExchange } from './exchange.ts';
import { headersOf, type RequestOptions, readAnswer, type TransportParts } from './transport.ts';

type LineOperation = {
  [Id in keyof operations & keyof typeof operationRoutes]: operations[Id]['responses'] extends {
    200: { content: { 'application/x-ndjson': unknown } };
  }
    ? Id
    : never;
}[keyof operations & keyof typeof operationRoutes];

/** Calls an operation that answers JSON lines; yields each line as it was written, a few in memory at a time. */
export type CallLines = (operation: LineOperation, options?: RequestOptions) => AsyncIterable<string>;

type LineParts = Pick<TransportParts, 'apiKey' | 'baseUrl' | 'timeoutMs' | 'uuid' | 'now'> & {
  open: OpenExchange;
};

/** Not sent again by itself: lines that were handed on cannot be taken back. */
export function createCallLines(parts: LineParts): CallLines {
  return async function* (operation, options) {
    const { method, path } = operationRoutes[operation];
    const request = { method, path, options };
    const answer = await parts.open({
      method,
      url: parts.baseUrl + path,
      headers: { ...headersOf(request, parts), Accept: 'application/x-ndjson' },
      body: undefined,
      timeoutMs: checkTimeout(options?.timeoutMs ?? parts.timeoutMs),
      signal: options?.signal,
    });
    if (answer.status !== 200) {
      let text = '';
      for await (const line of linesOf(answer.chunks)) text += line;
      readAnswer({ ...answer, text }, request, parts);
      return;
    }
    yield* linesOf(answer.chunks);
  };
}

async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const utf8 = new TextDecoder();
  let rest = '';
  for await (const chunk of chunks) {
    const [first = '', ...others] = utf8.decode(chunk, { stream: true }).split('\n');
    rest += first;
    for (const next of others) {
      yield rest;
      rest = next;
    }
  }
  rest += utf8.decode();
  if (rest !== '') yield rest;
}

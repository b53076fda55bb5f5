import type { IncomingMessage } from 'node:http';

/** What a receiver answered. `excerpt`: the beginning of its body, which may hold anything. */
export type HttpAnswer = { status: number; retryAfter?: string; excerpt?: string };

/** What is kept of an answer's body: enough to recognise an error page. */
const excerptLimitBytes = 1024;
/** How much of an answer is read, so that its connection can be used again; a longer one is cut off. */
const answerLimitBytes = 64 * 1024;
/** The status is there already: the body gets no longer than this. */
const bodyTimeoutMs = 2_000;

/** The answer with the beginning of its body. Ends soon however long the body, and however slowly it comes. */
export function readAnswer(response: IncomingMessage): Promise<HttpAnswer> {
  const chunks: Buffer[] = [];
  let received = 0;
  return new Promise((resolve) => {
    const settle = (): void => {
      clearTimeout(timer);
      const excerpt = textOf(Buffer.concat(chunks).subarray(0, excerptLimitBytes));
      const retryAfter = response.headers['retry-after'];
      resolve({
        status: response.statusCode ?? 0,
        ...(excerpt ? { excerpt } : {}),
        ...(retryAfter ? { retryAfter } : {}),
      });
    };
    const cut = (): void => {
      settle();
      response.destroy();
    };
    const timer = setTimeout(cut, bodyTimeoutMs);
    response.on('data', (chunk: Buffer) => {
      if (received < excerptLimitBytes) chunks.push(chunk);
      received += chunk.length;
      if (received > answerLimitBytes) cut();
    });
    response.on('end', settle);
    response.on('close', settle);
    response.on('error', cut);
  });
}

/** Never ends in half a character. NUL is not for text columns or terminals. */
function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes, { stream: true }).replaceAll('\0', '');
}

import http from 'node:http';
import https from 'node:https';
import { AddressRefused, publicLookup, type ResolveAll, refusalOfUrl } from './address-guard.ts';

/** Sends one POST and tells the answer's status. Rejects where no answer came. Never follows a redirect. */
export type HttpClient = {
  post(
    url: string,
    headers: Readonly<Record<string, string>>,
    body: string,
    signal: AbortSignal,
  ): Promise<{ status: number }>;
};

/** How much of an answer is read, so that its connection can be used again; a longer one is cut off. */
const answerLimitBytes = 64 * 1024;

/** DESIGN section 7. */
const agentOptions = { keepAlive: true, maxSockets: 100, keepAliveMsecs: 30_000, timeout: 60_000 };

/**
 * The client for webhooks. `node:http` rather than fetch: its `lookup` is where a name's addresses are checked and
 * then connected to, and it follows no redirect by itself.
 */
export function createHttpClient(options: {
  allowPrivateAddresses: boolean;
  resolve?: ResolveAll;
}): HttpClient {
  const guard = options.allowPrivateAddresses ? {} : { lookup: publicLookup(options.resolve) };
  const plain = new http.Agent({ ...agentOptions, ...guard });
  const secure = new https.Agent({ ...agentOptions, ...guard });
  return {
    post: (text, headers, body, signal) => {
      // Literal addresses are never looked up, so the text is checked at each sending too.
      if (refusalOfUrl(text, options)) return Promise.reject(new AddressRefused(new URL(text).hostname));
      const url = new URL(text);
      const request =
        url.protocol === 'https:'
          ? https.request(url, { method: 'POST', headers, agent: secure, signal })
          : http.request(url, { method: 'POST', headers, agent: plain, signal });
      return new Promise((resolve, reject) => {
        request.on('response', (response) => {
          // The status is the whole answer; the body is the lender's own affair.
          discard(response);
          resolve({ status: response.statusCode ?? 0 });
        });
        request.on('error', reject);
        request.end(body);
      });
    },
  };
}

function discard(response: http.IncomingMessage): void {
  let received = 0;
  response.on('data', (chunk: Buffer) => {
    received += chunk.length;
    if (received > answerLimitBytes) response.destroy();
  });
  response.on('error', () => response.destroy());
}

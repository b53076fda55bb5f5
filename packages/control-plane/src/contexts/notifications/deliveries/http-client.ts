import http from 'node:http';
import https from 'node:https';
import { AddressRefused, checkedLookup, type ResolveAll, refusalOfUrl } from './address-guard.ts';
import { type HttpAnswer, readAnswer } from './answer.ts';

/** Sends one POST and tells the answer. Rejects where no answer came. Never follows a redirect. */
export type HttpClient = {
  post(
    url: string,
    headers: Readonly<Record<string, string>>,
    body: string,
    signal: AbortSignal,
  ): Promise<HttpAnswer>;
};

/** DESIGN section 7. */
const agentOptions = { keepAlive: true, maxSockets: 100, keepAliveMsecs: 30_000, timeout: 60_000 };

/**
 * The client for webhooks. `node:http` rather than fetch: its `lookup` is where a name's addresses are checked and
 * then connected to, with the name kept in Host and SNI, and it follows no redirect by itself.
 */
export function createHttpClient(options: {
  allowPrivateAddresses: boolean;
  resolve?: ResolveAll;
  /** Default: those of the public internet. */
  isAllowed?: (address: string) => boolean;
}): HttpClient {
  const { allowPrivateAddresses, resolve: resolveAll, isAllowed } = options;
  const guard = allowPrivateAddresses ? {} : { lookup: checkedLookup(resolveAll, isAllowed) };
  const plain = new http.Agent({ ...agentOptions, ...guard });
  const secure = new https.Agent({ ...agentOptions, ...guard });
  return {
    post: (text, headers, body, signal) => {
      // Literal addresses are never looked up, so the text is checked at each sending too.
      if (refusalOfUrl(text, { allowPrivateAddresses, requireHttps: false })) {
        return Promise.reject(new AddressRefused(URL.parse(text)?.hostname ?? 'This URL'));
      }
      const url = new URL(text);
      const request =
        url.protocol === 'https:'
          ? https.request(url, { method: 'POST', headers, agent: secure, signal })
          : http.request(url, { method: 'POST', headers, agent: plain, signal });
      return new Promise((resolve, reject) => {
        request.on('response', (response) => readAnswer(response).then(resolve, reject));
        request.on('error', reject);
        request.end(body);
      });
    },
  };
}

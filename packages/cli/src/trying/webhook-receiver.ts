import { createServer, type IncomingHttpHeaders } from 'node:http';
import { type WebhookEvent, webhooks } from '@creditplane/sdk/webhooks';

export type WebhookReceiver = {
  /** Where webhooks are taken, on this machine and on a free port. */
  url: string;
  /** From now on messages are checked by this secret; one that comes before is answered 400. */
  verifyWith(secret: string): void;
  /** Whether a webhook of this type about this application, with a good signature, has come or comes in time. */
  waitFor(type: string, applicationId: string, timeoutMs: number): Promise<'verified' | 'missing'>;
  close(): Promise<void>;
};

/** A lender's webhook endpoint in small: takes POSTs, checks their signatures, remembers what came. */
export async function startWebhookReceiver(): Promise<WebhookReceiver> {
  const received: WebhookEvent[] = [];
  const listeners = new Set<() => void>();
  let secret: string | undefined;

  const accept = (body: string, headers: IncomingHttpHeaders): boolean => {
    if (secret === undefined) return false;
    try {
      received.push(webhooks.unwrap(body, headers, secret));
    } catch {
      return false;
    }
    for (const listener of listeners) listener();
    return true;
  };
  const server = createServer((request, response) => {
    const chunks: Uint8Array[] = [];
    request.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    request.on('end', () => {
      const isGood = accept(Buffer.concat(chunks).toString('utf8'), request.headers);
      response.writeHead(isGood ? 200 : 400).end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;

  const hasCome = (type: string, applicationId: string): boolean =>
    received.some((event) => event.type === type && event.data.applicationId === applicationId);

  return {
    url: `http://127.0.0.1:${port}/webhooks`,
    verifyWith: (given) => {
      secret = given;
    },
    waitFor: (type, applicationId, timeoutMs) =>
      new Promise((resolve) => {
        const settle = (outcome: 'verified' | 'missing') => {
          clearTimeout(timer);
          listeners.delete(look);
          resolve(outcome);
        };
        const look = () => {
          if (hasCome(type, applicationId)) settle('verified');
        };
        const timer = setTimeout(() => settle('missing'), timeoutMs);
        listeners.add(look);
        look();
      }),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

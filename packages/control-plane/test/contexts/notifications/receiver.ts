import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

type Answer = number | { status: number; retryAfter: string };

type Received = { headers: IncomingHttpHeaders; body: string; path: string };

/** A lender's own server: takes webhooks and answers as it is told, 200 when it is told nothing. */
export type Receiver = {
  url: string;
  received: Received[];
  /** The next answers, in order: a status, or one that asks to come later. */
  answers: Answer[];
  /** Resolves once so many webhooks have come to this path. */
  until(count: number, path?: string): Promise<Received[]>;
  close(): Promise<void>;
};

export async function startReceiver(): Promise<Receiver> {
  const received: Received[] = [];
  const answers: Answer[] = [];
  let wake: (() => void)[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      received.push({
        headers: request.headers,
        body: Buffer.concat(chunks).toString('utf8'),
        path: request.url ?? '',
      });
      const answer = answers.shift() ?? 200;
      const { status, headers } =
        typeof answer === 'number'
          ? { status: answer, headers: {} }
          : { status: answer.status, headers: { 'retry-after': answer.retryAfter } };
      response.writeHead(status, headers).end('{"secret":"of the lender"}');
      for (const ring of wake.splice(0)) ring();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    answers,
    until: async (count, path) => {
      for (;;) {
        const found = received.filter((one) => path === undefined || one.path === path);
        if (found.length >= count) return found;
        await new Promise<void>((resolve) => {
          wake = [...wake, resolve];
        });
      }
    },
    close: () => closeServer(server),
  };
}

async function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

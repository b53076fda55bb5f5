import { createServer, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the server saw of one request. */
export type SeenRequest = {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  body: string;
  remotePort: number | undefined;
};

/** What to answer; `hang` says nothing, `reset` cuts the connection. */
export type ScriptedAnswer =
  | { status: number; body?: unknown; headers?: Record<string, string> }
  | 'hang'
  | 'reset';

export type ScriptedServer = AsyncDisposable & { url: string; seen: SeenRequest[] };

/** A real HTTP server on a free port that answers by a script: one answer after the other, the last one for ever. */
export async function scriptedServer(
  script: readonly ScriptedAnswer[] | ((request: SeenRequest, index: number) => ScriptedAnswer),
): Promise<ScriptedServer> {
  const seen: SeenRequest[] = [];
  const answerFor = (request: SeenRequest, index: number) =>
    typeof script === 'function' ? script(request, index) : script[Math.min(index, script.length - 1)];

  const server = createServer(async (request, response) => {
    const saw = {
      method: request.method ?? '',
      url: request.url ?? '',
      headers: request.headers,
      body: await bodyOf(request),
      remotePort: request.socket.remotePort,
    };
    seen.push(saw);
    const answer = answerFor(saw, seen.length - 1);
    if (answer === 'hang') return;
    if (answer === 'reset' || answer === undefined) {
      request.socket.destroy();
      return;
    }
    const text = typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body);
    response.writeHead(answer.status, { 'Content-Type': 'application/json', ...answer.headers });
    response.end(answer.body === undefined ? '' : text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${portOf(server.address())}`,
    seen,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The server listens on no port.');
  return address.port;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

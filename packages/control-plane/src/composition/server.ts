import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';

export type HttpServer = {
  url: string;
  port: number;
  /** Takes no new connection, answers what is under way, ends each connection with its answer. */
  close(): Promise<void>;
};

/** Longest wait for requests under way when the server stops; beyond `Prefer: wait=30`. */
const drainMs = 35_000;

/**
 * Listens on host and port. Closing takes no new request, answers those under way, and only then resolves.
 * Rejects with a sentence where the port is taken.
 */
export async function listen(
  fetch: (request: Request, bindings?: unknown) => Promise<Response>,
  address: { host: string; port: number },
): Promise<HttpServer> {
  const answer = getRequestListener(fetch);
  const underWay = new Set<ServerResponse>();
  let closing = false;
  const server: Server = createServer((request: IncomingMessage, response: ServerResponse) => {
    // A connection that a client keeps would be used again, and cut by whoever waits for the end of this process.
    if (closing) response.setHeader('Connection', 'close');
    underWay.add(response);
    response.once('close', () => underWay.delete(response));
    void answer(request, response);
  });
  // HTTP agents keep sockets for 30 s (DESIGN section 7); a server that closes first cuts a request.
  server.keepAliveTimeout = 65_000;
  server.headersTimeout = 70_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenError(error, address)));
    server.listen(address.port, address.host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  const shownHost = address.host.includes(':') ? `[${address.host}]` : address.host;
  return {
    url: `http://${shownHost === '127.0.0.1' ? 'localhost' : shownHost}:${port}`,
    port,
    close: () => {
      closing = true;
      for (const response of underWay) {
        if (!response.headersSent) response.setHeader('Connection', 'close');
      }
      return closeGracefully(server);
    },
  };
}

function closeGracefully(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const force = setTimeout(() => server.closeAllConnections(), drainMs);
    server.close(() => {
      clearTimeout(force);
      resolve();
    });
    server.closeIdleConnections();
  });
}

function listenError(error: NodeJS.ErrnoException, { host, port }: { host: string; port: number }): Error {
  if (error.code === 'EADDRINUSE') {
    return new Error(`Port ${port} on ${host} is in use. Choose another one with --port.`, { cause: error });
  }
  if (error.code === 'EACCES') {
    return new Error(`Port ${port} on ${host} needs rights that this process lacks.`, { cause: error });
  }
  return error;
}

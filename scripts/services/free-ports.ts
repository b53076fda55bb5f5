import { createServer, type Server } from 'node:net';

/** The preferred ports where nobody listens on any of them, else as many others that are free at the moment. */
export async function choosePorts(preferred: readonly number[]): Promise<readonly number[]> {
  return (await holdAll(preferred)) ?? freePorts(preferred.length);
}

/** Ports of this machine that nobody listens on at the moment. */
export async function freePorts(count: number): Promise<readonly number[]> {
  const ports = await holdAll(Array.from({ length: count }, () => 0));
  if (!ports) throw new Error('This machine has no free port.');
  return ports;
}

/** Holds all of them at once, so that no two are the same; undefined where one is taken. */
async function holdAll(wanted: readonly number[]): Promise<readonly number[] | undefined> {
  const held: Server[] = [];
  const ports: number[] = [];
  try {
    for (const port of wanted) {
      const server = createServer();
      ports.push(await listen(server, port));
      held.push(server);
    }
    return ports;
  } catch {
    return undefined;
  } finally {
    await Promise.all(held.map((server) => new Promise((resolve) => server.close(resolve))));
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

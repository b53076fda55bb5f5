import { connect } from 'node:net';

const timeoutMs = 2_000;

/**
 * Sends bytes to a port of this machine and yields the first `atLeast` bytes or more that come back. Undefined where
 * nobody listens, the answer is shorter, or none comes in two seconds.
 */
export function exchange(port: number, request: Uint8Array, atLeast: number): Promise<Buffer | undefined> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    let received = Buffer.alloc(0);
    const finish = (answer: Buffer | undefined): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(timeoutMs, () => finish(undefined));
    socket.once('error', () => finish(undefined));
    socket.once('close', () => finish(undefined));
    socket.once('connect', () => socket.write(request));
    socket.on('data', (chunk: Buffer) => {
      received = Buffer.concat([received, chunk]);
      if (received.length >= atLeast) finish(received);
    });
  });
}

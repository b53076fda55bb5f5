import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { exchange } from './exchange.ts';
import { findProgram } from './find-program.ts';
import type { Service } from './service.ts';

/** Redis, of the machine. It keeps nothing on disk: all that Creditplane puts there may be forgotten. */
export const redis: Service = {
  name: 'redis',
  title: 'Redis',
  preferredPorts: [56379],
  address: (port) => `redis://127.0.0.1:${port}`,
  environment: (address) => ({ REDIS_URL: address }),
  prepare: async ({ folder, ports, settings }) => {
    const command = findProgram('redis-server', 'apt-get install redis-server, or brew install redis');
    const data = join(folder, 'data');
    mkdirSync(data, { recursive: true });
    const all = {
      port: String(ports[0]),
      bind: '127.0.0.1',
      dir: data,
      save: '',
      appendonly: 'no',
      ...settings,
    };
    return { command, args: Object.entries(all).flatMap(([name, value]) => [`--${name}`, value]) };
  },
  answers: async (port) => {
    const answer = await exchange(port, Buffer.from('PING\r\n'), 7);
    return answer?.toString('latin1') === '+PONG\r\n';
  },
  // Redis rewrites its command line to address and port.
  mark: ({ ports }) => `:${ports[0]}`,
  stopSignal: 'SIGTERM',
  startTimeoutMs: 20_000,
};

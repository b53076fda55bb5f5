import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { AddressRefused } from '../../../src/contexts/notifications/deliveries/address-guard.ts';
import { attemptDelivery } from '../../../src/contexts/notifications/deliveries/attempt.ts';
import { createHttpClient } from '../../../src/contexts/notifications/deliveries/http-client.ts';
import { systemClock } from '../../../src/kernel/clock.ts';

const servers: Server[] = [];

const serve = async (listener: RequestListener): Promise<string> => {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
};

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

const client = createHttpClient({ allowPrivateAddresses: true });
const never = new AbortController().signal;

const attempt = (url: string) =>
  attemptDelivery(
    { id: 'evt_1', url, secrets: ['whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD'], body: '{}' },
    { client, clock: systemClock, signal: never },
  );

describe('the client of webhooks', () => {
  it('does not follow a redirect', async () => {
    let asked = 0;
    const url = await serve((_request, response) => {
      asked += 1;
      response.writeHead(307, { location: '/elsewhere' }).end();
    });
    expect(await attempt(url)).toMatchObject({ statusCode: 307, errorClass: 'redirect' });
    expect(asked).toBe(1);
  });

  it('has its answer with the status, however long the body that never ends', async () => {
    const url = await serve((_request, response) => {
      response.writeHead(200);
      const pour = (): void => {
        while (!response.destroyed && response.write('x'.repeat(16_384)));
      };
      response.on('drain', pour);
      pour();
    });
    expect(await attempt(url)).toMatchObject({ statusCode: 200, errorClass: null });
  });

  it('names why no answer came', async () => {
    const cut = await serve((request) => request.socket.destroy());
    expect(await attempt(cut)).toMatchObject({ statusCode: null, errorClass: 'connection' });
    const plain = await serve((_request, response) => response.end());
    expect(await attempt(plain.replace('http:', 'https:'))).toMatchObject({ errorClass: 'tls' });
    expect(await attempt('http://no-such-host.invalid/')).toMatchObject({ errorClass: 'dns' });
  });

  it('says nothing of an attempt that the stop of the process cut off', async () => {
    const stopping = new AbortController();
    const url = await serve(() => stopping.abort());
    await expect(
      attemptDelivery(
        { id: 'evt_1', url, secrets: ['whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD'], body: '{}' },
        { client, clock: systemClock, signal: stopping.signal },
      ),
    ).rejects.toThrow();
  });

  it('sends nothing to an address of our own network', async () => {
    let asked = 0;
    const url = await serve((_request, response) => {
      asked += 1;
      response.end();
    });
    const guarded = createHttpClient({ allowPrivateAddresses: false });
    await expect(guarded.post(url, {}, '{}', never)).rejects.toThrow(AddressRefused);
    await expect(guarded.post(url.replace('http:', 'https:'), {}, '{}', never)).rejects.toThrow(
      AddressRefused,
    );
    expect(asked).toBe(0);
  });

  it('opens no connection to a name that leads into our own network', async () => {
    let connections = 0;
    const url = await serve((_request, response) => response.end());
    servers.at(-1)?.on('connection', () => {
      connections += 1;
    });
    const guarded = createHttpClient({
      allowPrivateAddresses: false,
      resolve: (_hostname, callback) => callback(null, [{ address: '127.0.0.1', family: 4 }]),
    });
    const named = url.replace('http://127.0.0.1', 'https://lender.example');
    const outcome = attemptDelivery(
      { id: 'evt_1', url: named, secrets: ['whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD'], body: '{}' },
      { client: guarded, clock: systemClock, signal: never },
    );
    expect(await outcome).toMatchObject({ statusCode: null, errorClass: 'address_refused' });
    expect(connections).toBe(0);
  });
});

import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { afterEach, describe, expect, it, vi } from 'vitest';
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

  it('connects to the very address that was checked, however the name changes its mind, and keeps Host', async () => {
    const hosts: (string | undefined)[] = [];
    const url = await serve((request, response) => {
      hosts.push(request.headers.host);
      response.end();
    });
    const port = new URL(url).port;
    const answers = ['127.0.0.1', '127.0.0.2'];
    let asked = 0;
    const rebinding = createHttpClient({
      allowPrivateAddresses: false,
      // The second answer would be the attacker's; the server of this test hears the first address only.
      resolve: (_hostname, callback) =>
        callback(null, [{ address: answers[Math.min(asked++, 1)] ?? '', family: 4 }]),
      isAllowed: (address) => address === '127.0.0.1',
    });
    const post = () => rebinding.post(`http://lender.example:${port}/hook`, {}, '{}', never);
    expect(await post()).toMatchObject({ status: 200 });
    expect(asked).toBe(1);
    expect(hosts).toEqual([`lender.example:${port}`]);
    for (const server of servers) server.closeAllConnections();
    await vi.waitFor(() => expect(post()).rejects.toThrow(AddressRefused));
  });

  it('names the host in the TLS handshake, not the address', async () => {
    const names: string[] = [];
    const server = createTlsServer({
      SNICallback: (name, done) => {
        names.push(name);
        done(new Error('No certificate here.'));
      },
    });
    server.on('tlsClientError', () => undefined);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const pinned = createHttpClient({
      allowPrivateAddresses: false,
      resolve: (_hostname, callback) => callback(null, [{ address: '127.0.0.1', family: 4 }]),
      isAllowed: () => true,
    });
    await expect(pinned.post(`https://lender.example:${port}/`, {}, '{}', never)).rejects.toThrow();
    expect(names).toEqual(['lender.example']);
    await new Promise((resolve) => server.close(resolve));
  });

  it('keeps the beginning of an answer, whole characters only', async () => {
    const url = await serve((_request, response) => response.end(`x${'ü'.repeat(2_000)}`));
    const { excerpt } = await attempt(url);
    expect(excerpt).toBe(`x${'ü'.repeat(511)}`);
  });

  it('waits for a body that trickles no longer than two seconds', async () => {
    const url = await serve((_request, response) => {
      response.writeHead(200).write('slow');
    });
    expect(await attempt(url)).toMatchObject({ statusCode: 200, errorClass: null, excerpt: 'slow' });
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

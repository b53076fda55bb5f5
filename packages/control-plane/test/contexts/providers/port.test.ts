import { connect } from 'node:http2';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ProvidersPort } from '../../../src/contexts/providers/public.ts';
import { providersOverRpc } from '../../../src/contexts/providers/rpc/client.ts';
import { providersService } from '../../../src/contexts/providers/rpc/service.ts';
import type { RpcIdentity } from '../../../src/platform/rpc/identity.ts';
import { openRpcServer } from '../../../src/platform/rpc/server.ts';
import { createLogger } from '../../../src/platform/telemetry/logger.ts';
import { createMetrics } from '../../../src/platform/telemetry/metrics.ts';
import { continueTrace } from '../../../src/platform/telemetry/tracing/continue-trace.ts';
import { createAuthority } from '../../support/certificates.ts';
import { pathsTo, placed, recordSpans } from '../../support/recorded-spans.ts';
import { portContract, type Reached } from './port-contract.ts';
import { cause } from './providers-world.ts';

const authority = createAuthority('Targets');
const lines: string[] = [];
const metrics = createMetrics();
const logger = createLogger({
  level: 'debug',
  service: 'test',
  version: '0',
  destination: { write: (line) => void lines.push(line) },
});

type Ends = { server?: RpcIdentity; client?: RpcIdentity; timeoutMs?: number };

/** Both ends of a real connection, in one process. */
async function overWire(
  port: ProvidersPort,
  { server, client, timeoutMs = 10_000 }: Ends = {},
): Promise<Reached> {
  const listening = await openRpcServer({
    host: '127.0.0.1',
    port: 0,
    services: [providersService(port)],
    ...(server ? { identity: server } : {}),
    logger,
    metrics,
  });
  const peer = {
    url: `${server ? 'https' : 'http'}://127.0.0.1:${listening.port}`,
    timeoutMs,
    ...(client ? { identity: client } : {}),
  };
  const remote = providersOverRpc(peer, { metrics });
  return {
    port: remote.port,
    close: async () => {
      remote.close();
      await listening.close();
    },
  };
}

portContract('a function', async (port) => ({ port, close: async () => {} }));
portContract('Protobuf over HTTP/2 and mutual TLS', (port) =>
  overWire(port, { server: authority.identity('providers'), client: authority.identity('risk') }),
);

describe('a call to providers of another process', () => {
  const scope = { tenantId: 'ten_00000000000000000000000000', mode: 'test' } as const;
  const request = {
    kind: 'bureau',
    applicationId: 'app_1',
    userId: 'usr_1',
    userVersion: 1,
    consentId: 'cns_1',
    permissiblePurpose: 'credit_transaction',
    pull: 'soft',
    intentKey: 'app_1:bureau',
  } as const;
  const answering: ProvidersPort = {
    request: async () => ({
      outcome: 'unavailable',
      requestId: 'prr_1',
      provider: 'test',
      latencyMs: 1,
      reason: 'timeout',
    }),
  };
  const never: ProvidersPort = { request: () => new Promise(() => {}) };
  let reached: Reached | undefined;
  afterEach(async () => {
    await reached?.close();
    reached = undefined;
  });
  const ask = (port: ProvidersPort) => port.request(scope, cause, request);

  it('ends at its deadline, at both ends', async () => {
    reached = await overWire(never, { timeoutMs: 100 });
    await expect(ask(reached.port)).rejects.toMatchObject({ name: 'CallTimedOut', timeoutMs: 100 });
    // The far end was told of the deadline, so it gives up by itself and has nothing left to wait for.
    await reached.close();
    reached = undefined;
    const { body } = await metrics.expose();
    expect(body).toMatch(
      /rpc_duration_seconds_count\{end="server",method="[\w.]+",outcome="(timeout|canceled)"\} 1/,
    );
    expect(body).toMatch(/rpc_duration_seconds_count\{end="client",method="[\w.]+",outcome="timeout"\} 1/);
  });

  it('fails as unavailable while nobody listens, and works again once somebody does', async () => {
    const listen = (port: number) =>
      openRpcServer({ host: '127.0.0.1', port, services: [providersService(answering)], logger, metrics });
    const first = await listen(0);
    const peer = { url: `http://127.0.0.1:${first.port}`, timeoutMs: 10_000 };
    const { port, close } = providersOverRpc(peer, { metrics });
    await expect(ask(port)).resolves.toMatchObject({ requestId: 'prr_1' });
    await first.close();
    await expect(ask(port)).rejects.toMatchObject({ name: 'Fault', code: 'unavailable' });
    const second = await listen(first.port);
    await expect(ask(port)).resolves.toMatchObject({ requestId: 'prr_1' });
    close();
    await second.close();
  });

  it('tells nobody what was wrong inside, but the log of the process where it happened', async () => {
    lines.length = 0;
    reached = await overWire({ request: () => Promise.reject(new Error('internal words')) });
    const failure = await ask(reached.port).catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'Fault', code: 'internal' });
    const told = JSON.stringify([failure, (failure as Error).message, (failure as Error).cause]);
    expect(told).not.toContain('internal words');
    expect(lines.join()).toContain('internal words');
  });

  it('is refused where it is of no version that is known here', async () => {
    reached = await overWire(answering);
    const strange = { ...request, pull: 'gentle' } as unknown as typeof request;
    await expect(reached.port.request(scope, cause, strange)).rejects.toMatchObject({ name: 'Fault' });
  });

  it('is one span at each end, of one trace', async () => {
    const recorder = recordSpans();
    reached = await overWire(answering);
    const { port } = reached;
    await continueTrace('job risk.assess', { traceparent: undefined }, () => ask(port));
    const spans = recorder.spans().map(placed);
    await recorder.stop();
    const method = 'creditplane.providers.v1.ProvidersService/RequestData';
    expect(pathsTo(method, spans)).toEqual([
      `job risk.assess > ${method}`,
      `job risk.assess > ${method} > ${method}`,
    ]);
  });
});

describe('mutual TLS between targets', () => {
  const server = authority.identity('providers');
  const stranger = createAuthority('Somebody else').identity('risk');
  let port = 0;
  let close: () => Promise<void>;
  const asked: string[] = [];
  beforeAll(async () => {
    const answering: ProvidersPort = {
      request: async (_scope, _cause, { intentKey }) => {
        asked.push(intentKey);
        throw new Error('asked');
      },
    };
    const services = [providersService(answering)];
    const listening = await openRpcServer({
      host: '127.0.0.1',
      port: 0,
      services,
      identity: server,
      logger,
      metrics,
    });
    ({ port, close } = listening);
  });
  afterAll(() => close());

  /** A request tells what a handshake may hide: by TLS 1.3 a client has ended its part before the server refuses. */
  const handshake = (options: object): Promise<string> =>
    new Promise((resolve) => {
      const session = connect(`https://127.0.0.1:${port}`, options);
      const settle = (how: string): void => {
        resolve(how);
        session.destroy();
      };
      for (const event of ['error', 'close']) session.on(event, () => settle('refused'));
      const stream = session.request({ ':path': '/' });
      stream.on('error', () => settle('refused'));
      stream.on('response', () => settle('accepted'));
      stream.end();
    });
  const { certificate: cert, privateKey: key, authority: ca } = authority.identity('risk');

  it('accepts a certificate of the authority, by TLS 1.3 only', async () => {
    expect(await handshake({ cert, key, ca })).toBe('accepted');
    expect(await handshake({ cert, key, ca, maxVersion: 'TLSv1.2' })).toBe('refused');
  });

  it('refuses a caller without a certificate, or with one of somebody else', async () => {
    expect(await handshake({ ca })).toBe('refused');
    expect(await handshake({ ca, cert: stranger.certificate, key: stranger.privateKey })).toBe('refused');
    expect(asked).toEqual([]);
  });

  it('refuses a server whose certificate is of somebody else', async () => {
    const trusting = { ...authority.identity('risk'), authority: stranger.authority };
    expect(await handshake({ cert, key, ca: trusting.authority })).toBe('refused');
  });
});

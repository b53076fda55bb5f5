import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { webhooks } from '@creditplane/sdk/webhooks';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { run } from '../../src/run.ts';
import type { StopSignal } from '../../src/surroundings.ts';
import { runCli } from '../support/run-cli.ts';
import { useControlPlane } from '../support/test-server.ts';

const server = useControlPlane();
const cli = (...args: string[]) => runCli(args, { env: server.env() });
const json = async (...args: string[]) => {
  const done = await cli(...args, '--json');
  expect(done, JSON.stringify(done)).toMatchObject({ exitCode: 0, err: '' });
  return JSON.parse(done.out);
};
const eventually = <Result>(check: () => Promise<Result>): Promise<Result> =>
  vi.waitFor(check, { timeout: 20_000, interval: 50 });

type Message = { body: string; headers: Record<string, string> };

let lender: Server;
let url: string;
let status = 200;
const received: Message[] = [];
beforeAll(async () => {
  lender = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      received.push({ body, headers: request.headers as Record<string, string> });
      response.writeHead(status).end('thanks');
    });
  });
  await new Promise<void>((resolve) => lender.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(lender.address() as AddressInfo).port}/hooks`;
});
afterAll(async () => {
  lender.closeAllConnections();
  await new Promise((resolve) => lender.close(resolve));
});

/** Something that happens and is told: a test clock that was moved. */
const happen = async (): Promise<void> => {
  const call = (path: string, body: object) =>
    fetch(`${server.controlPlane().url}/api/v1${path}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${server.controlPlane().secretKey}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify(body),
    }).then((answer) => answer.json() as Promise<{ id: string }>);
  const { id } = await call('/test-clocks', { now: '2026-11-22T09:30:00.000Z' });
  await call(`/test-clocks/${id}/advance`, { now: '2026-11-22T10:30:00.000Z' });
};

describe('webhooks', () => {
  it('are created, tested, rotated, found to fail, recovered and deleted from the shell', async () => {
    expect((await cli('webhooks', 'list')).out).toBe('No webhook endpoints.\n');
    const created = await cli('webhooks', 'create', url, '--type', 'test_clock.*', '--description', 'shell');
    expect(created).toMatchObject({ exitCode: 0, err: '' });
    expect(created.out).toContain('test_clock.*');
    const secret = /whsec_\S+/.exec(created.out)?.[0] ?? '';
    const [endpoint] = (await json('webhooks', 'list')).data;
    expect(endpoint).toMatchObject({ url, eventTypes: ['test_clock.*'], description: 'shell' });
    expect((await cli('webhooks', 'list')).out).toMatch(/enabled +standard +test_clock\.\* +http/);

    const pinged = await cli('webhooks', 'ping', endpoint.id);
    expect(pinged.out).toMatch(/^200 +\d+ ms +delivered\nAnswer +thanks\n$/);
    expect(webhooks.unwrap(received[0]?.body ?? '', received[0]?.headers ?? {}, secret).type).toBe(
      'webhook_endpoint.ping',
    );
    status = 500;
    const refused = await cli('webhooks', 'ping', endpoint.id);
    expect(refused).toMatchObject({ exitCode: 1 });
    expect(refused.out).toMatch(/^500 .*not delivered: status/);
    status = 200;

    const rotated = await json('webhooks', 'rotate-secret', endpoint.id, '--overlap-seconds', '60');
    expect(rotated.secret).not.toBe(secret);
    await json('webhooks', 'update', endpoint.id, '--disable', '--for-status', 'ready');
    await happen();
    await eventually(async () =>
      expect((await json('events', 'list', '--type', 'test_clock.*')).data).toHaveLength(1),
    );
    expect((await cli('deliveries', 'list')).out).toBe('No deliveries.\n');
    await json('webhooks', 'update', endpoint.id, '--enable');
    const recovered = await cli('webhooks', 'recover', endpoint.id, '--since', '1h');
    expect(recovered.out).toContain(`deliveries list --endpoint ${endpoint.id}`);
    const [delivery] = await eventually(async () => {
      const { data } = await json('deliveries', 'list', '--status', 'delivered', '--since', '1h');
      expect(data).toHaveLength(1);
      return data;
    });
    expect((await cli('deliveries', 'list')).out).toMatch(/delivered +test_clock\.ready +1 /);
    const shown = await cli('deliveries', 'show', delivery.id);
    expect(shown.out).toMatch(/1 +\S+ +\d+ +200 +thanks/);
    expect((await cli('deliveries', 'retry', delivery.id)).out).toBe(`${delivery.id} is on its way again.\n`);
    expect((await cli('webhooks', 'delete', endpoint.id)).out).toBe(`Deleted ${endpoint.id}.\n`);
    expect((await cli('webhooks', 'ping', endpoint.id)).exitCode).toBe(3);
  });

  it('refuse a time that is none, and a filter that fits nothing', async () => {
    expect(await cli('webhooks', 'recover', 'whe_1', '--since', 'yesterday')).toMatchObject({ exitCode: 2 });
    const wrong = await cli('webhooks', 'create', url, '--type', 'application.exploded');
    expect(wrong).toMatchObject({ exitCode: 6, out: '' });
    expect(wrong.err).toContain('webhook type');
  });

  it('listen prints what happens from now on and forwards it, signed with a secret of this machine', async () => {
    received.length = 0;
    const written = { out: '', err: '' };
    let stop: (signal: StopSignal) => void = () => {};
    const sink = (name: 'out' | 'err') => ({
      isTerminal: false,
      write: (text: string) => {
        written[name] += text;
      },
    });
    const done = run(['webhooks', 'listen', '--forward-to', url, '--every-ms', '100'], {
      env: server.env(),
      out: sink('out'),
      err: sink('err'),
      readInput: async () => '',
      stopSignal: () =>
        new Promise((resolve) => {
          stop = resolve;
        }),
    });
    await eventually(async () => expect(written.err).toContain('Listening'));
    // The first look says what is old; only then is something new.
    await eventually(async () => {
      if (received.length === 0) await happen();
      expect(received.length).toBeGreaterThan(0);
    });
    await eventually(async () => expect(written.out).toContain('200'));
    stop('SIGINT');
    expect(await done).toBe(0);
    const secret = /whsec_\S+/.exec(written.err)?.[0] ?? '';
    const [message] = received;
    const event = webhooks.unwrap(message?.body ?? '', message?.headers ?? {}, secret);
    expect(event.type).toBe('test_clock.ready');
    expect(written.out).toMatch(/test_clock\.ready +tck_\w+ +ready +evt_\w+ +200\n/);
  });
});

describe('events', () => {
  it('are listed by type and time and shown', async () => {
    const { data } = await json('events', 'list', '--type', 'test_clock.*', '--since', '1h');
    expect(data.length).toBeGreaterThan(0);
    expect((await json('events', 'list', '--type', 'application.*')).data).toEqual([]);
    expect((await json('events', 'list', '--until', '1h')).data).toEqual([]);
    expect((await cli('events', 'show', data[0].id)).out).toMatch(/Type +test_clock\.ready/);
    expect((await cli('events', 'list')).out).toMatch(/test_clock\.ready +ready +tck_/);
  });

  it('types are listed without a server', async () => {
    const { out, exitCode } = await runCli(['events', 'types']);
    expect(exitCode).toBe(0);
    expect(out.split('\n')).toContain('application.approved');
  });
});

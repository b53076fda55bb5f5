import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { runCli } from '../support/run-cli.ts';
import { useControlPlane } from '../support/test-server.ts';

const eventId = 'evt_01k9z3c4e8f7tbv2m5n6p7q8r9';
const letter = {
  id: eventId,
  mode: 'test',
  createdAt: '2026-11-22T09:30:00.000Z',
  updatedAt: '2026-11-22T09:31:00.000Z',
  consumer: 'notifications',
  state: 'failed',
  attempts: 5,
  eventType: 'ApplicationProcessed',
  aggregateId: 'app_01k9z3c4e8f7tbv2m5n6p7q8r9',
  aggregateType: 'application',
  aggregateVersion: 4,
};

describe('dead-letters of a server without any', () => {
  const server = useControlPlane();
  const cli = (...args: string[]) => runCli(['dead-letters', ...args], { env: server.env(), input: '' });

  it('lists none', async () => {
    expect(await cli('list')).toMatchObject({ exitCode: 0, out: 'No dead letters.\n', err: '' });
    const json = await cli('list', '--state', 'failed', '--json');
    expect(JSON.parse(json.out)).toEqual({ data: [], hasMore: false, nextCursor: null });
  });

  it.each(['show', 'replay', 'discard'])('says so to %s of one that is not there', async (name) => {
    const answer = await cli(name, 'notifications', eventId);
    expect(answer.exitCode).not.toBe(0);
    expect(answer.err).toContain(eventId);
    expect(answer.out).toBe('');
  });
});

/** A server that speaks the contract's examples, since a consumer that fails cannot be had on demand. */
describe('dead-letters of a server with one', () => {
  const asked: string[] = [];
  let server: Server;
  let env: Record<string, string>;
  beforeAll(async () => {
    server = createServer((request, response) => {
      const path = (request.url ?? '').replace('/api/v1/admin/dead-letters', '');
      asked.push(`${request.method} ${path}`);
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify(answerTo(path)));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    env = { CREDITPLANE_API_KEY: `cp_test_sk_${'a'.repeat(40)}`, CREDITPLANE_BASE_URL: url };
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));
  beforeEach(() => {
    asked.length = 0;
  });
  const cli = (...args: string[]) => runCli(['dead-letters', ...args], { env, input: '' });

  const answerTo = (path: string): unknown => {
    if (path.endsWith('/replay')) return { replayed: 3, remaining: 0, failedEventId: null };
    if (path.endsWith('/discard')) return { replayed: 1, remaining: 2, failedEventId: eventId };
    if (path.includes(eventId)) return { ...letter, error: 'Error: no secret', payload: { count: 1 } };
    return { data: [letter], hasMore: true, nextCursor: 'next' };
  };

  it('lists it in a table', async () => {
    const { out, exitCode } = await cli('list', '--consumer', 'notifications', '--limit', '1');
    expect(exitCode).toBe(0);
    expect(out).toContain('CONSUMER');
    expect(out).toMatch(/notifications +evt_\w+ +ApplicationProcessed +failed +5 +app_\w+ version 4/);
    expect(out).toContain('--cursor next');
    expect(asked[0]).toMatch(/^GET \?(?=.*consumer=notifications)(?=.*limit=1)/);
  });

  it('shows its error and its event', async () => {
    const { out } = await cli('show', 'notifications', eventId);
    expect(out).toContain('Error: no secret');
    expect(out).toContain('{"count":1}');
    expect(asked).toEqual([`GET /notifications/${eventId}`]);
  });

  it('replays, and says where it stopped after a discard', async () => {
    const replayed = await cli('replay', 'notifications', eventId);
    expect(replayed.out).toBe('3 replayed, 0 remaining.\n');
    const discarded = await cli('discard', 'notifications', eventId);
    expect(discarded.out).toContain('1 replayed, 2 remaining.');
    expect(discarded.out).toContain(`dead-letters show notifications ${eventId}`);
    expect(asked).toEqual([
      `POST /notifications/${eventId}/replay`,
      `POST /notifications/${eventId}/discard`,
    ]);
  });
});

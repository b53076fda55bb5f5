import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { type RunningServer, startServer } from '../../src/composition/serve.ts';
import { runs, type TargetName, targetNames } from '../../src/composition/targets.ts';
import { checkOutcome, unfinished } from '../faults/outcome-checks.ts';
import { stubbornLender } from '../faults/stubborn-lender.ts';
import { startWebhookReceiver, type WebhookReceiver } from '../faults/webhook-receiver.ts';
import { newDatabase } from '../support/new-database.ts';

/** The relay has its own suites; without a broker it is refused. */
const tested = targetNames.filter((name) => name !== 'relay');
const parts = tested.filter((name) => name !== 'all');

describe('the targets, each as a server of its own', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'creditplane-targets-'));
  const servers: RunningServer[] = [];
  let databaseUrl: string;
  beforeAll(async () => {
    databaseUrl = await newDatabase(inject('services').postgres);
  });
  afterEach(async () => {
    await Promise.all(servers.splice(0).map((server) => server.stop()));
  });
  afterAll(() => rmSync(dataDir, { recursive: true }));

  const start = async (...targets: TargetName[]): Promise<RunningServer> => {
    const server = await startServer({
      databaseUrl,
      dataDir,
      targets,
      port: 0,
      logLevel: 'silent',
      allowPrivateWebhooks: true,
      databasePool: { min: 0, max: 8 },
    });
    servers.push(server);
    return server;
  };
  const statusOf = async (server: RunningServer, path: string): Promise<number> => {
    const { status, body } = await fetch(`${server.url}${path}`);
    await body?.cancel();
    return status;
  };

  it.each(tested)('%s boots, becomes ready, says how it is, and stops', async (target) => {
    const server = await start(target);
    const { http } = runs([target]);
    expect(await statusOf(server, '/health/ready')).toBe(200);
    expect(await statusOf(server, '/health')).toBe(200);
    expect(await statusOf(server, '/metrics')).toBe(200);
    // A part without an API has none, whoever asks.
    expect(await statusOf(server, '/api/v1/applications')).toBe(http ? 401 : 404);
    expect(await statusOf(server, '/docs')).toBe(http ? 200 : 404);
    await server.stop();
    servers.pop();
    await expect(statusOf(server, '/health/live')).rejects.toThrow();
  });

  it('cut no request that is under way when they stop, and keep no client waiting for its connection', async () => {
    const server = await start('api');
    const lender = stubbornLender(server.url, server.secretKey ?? '');
    const userId = await lender.applicant('draining');
    // Nobody decides here: each of these is held for two seconds.
    const asked = Array.from({ length: 8 }, (_, index) => submission(server, userId, `drain-${index}`));
    await vi.waitFor(async () => expect(await lender.list('/applications')).toHaveLength(8), {
      timeout: 10_000,
      interval: 50,
    });
    const stoppedAt = performance.now();
    const stopping = server.stop();
    servers.pop();
    await expect(statusOf(server, '/health/live')).rejects.toThrow();
    expect((await Promise.all(asked)).map(({ status }) => status)).toEqual(Array.from(asked, () => 201));
    await stopping;
    expect(performance.now() - stoppedAt).toBeLessThan(10_000);
  }, 60_000);

  it('double no effect, two of each side by side, one of each pair stopped in the middle of the work', async () => {
    databaseUrl = await newDatabase(inject('services').postgres);
    const receiver: WebhookReceiver = await startWebhookReceiver();
    const [firstApi, ...first] = await startAll(parts);
    const [secondApi, ...second] = await startAll(parts);
    if (!firstApi?.secretKey || !secondApi) throw new Error('The first process makes the tenant.');
    const lenders = [firstApi, secondApi].map(({ url }) => stubbornLender(url, firstApi.secretKey ?? ''));
    const [lender, other] = lenders;
    if (!lender || !other) throw new Error('There are two.');
    await lender.post('/webhook-endpoints', 'endpoint', { url: receiver.url });
    const userId = await lender.applicant('pairs');
    const submit = (key: string, index: number) =>
      (index % 2 === 0 ? lender : other)
        .submit(key, userId)
        .then((applicationId) => ({ key, applicationId }));
    const keys = Array.from({ length: 24 }, (_, index) => `pair-${index}`);
    const early = await Promise.all(keys.slice(0, 12).map(submit));
    const leaving = Promise.all(first.map((server) => server.stop()));
    const late = await Promise.all(keys.slice(12).map(submit));
    await leaving;
    const acknowledged = [...early, ...late];
    await vi.waitFor(async () => expect(await unfinished(other, receiver, acknowledged)).toEqual([]), {
      timeout: 60_000,
      interval: 200,
    });
    const { broken, decisions } = await checkOutcome(other, receiver, acknowledged);
    expect(broken).toEqual([]);
    expect(decisions).toBe(24);
    for (const server of second) expect(await statusOf(server, '/health/ready')).toBe(200);
    await receiver.close();
  }, 120_000);

  /** The API first. */
  const startAll = async (names: readonly TargetName[]): Promise<RunningServer[]> => {
    const api = await start('api');
    return [api, ...(await Promise.all(names.filter((name) => name !== 'api').map((name) => start(name))))];
  };
});

function submission(server: RunningServer, userId: string, key: string): Promise<Response> {
  return fetch(`${server.url}/api/v1/applications`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${server.secretKey}`,
      'content-type': 'application/json',
      'idempotency-key': key,
      prefer: 'wait=2',
    },
    body: JSON.stringify({
      parties: [{ role: 'primary', userId }],
      requestedAmount: 1_000_000,
      currency: 'USD',
      requestedTermMonths: 36,
      purpose: 'debt_consolidation',
      allowDuplicate: true,
      externalId: key,
    }),
  });
}

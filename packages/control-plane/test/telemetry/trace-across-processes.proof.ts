import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { application, lenderOf } from '../api/lender.ts';
import { type ServerProcess, startServerProcess } from '../faults/server-process.ts';
import { startWebhookReceiver, type WebhookReceiver } from '../faults/webhook-receiver.ts';
import { freePort } from '../support/free-port.ts';
import { type Collector, startCollector } from '../support/otlp-collector.ts';
import { type PostgresServer, startPostgres } from '../support/postgres.ts';
import { pathsTo } from '../support/recorded-spans.ts';

const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
const post = 'POST /api/v1/applications';
const call = 'creditplane.providers.v1.ProvidersService/RequestData';

describe('a trace across processes that export by OTLP', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'creditplane-traces-'));
  const running: ServerProcess[] = [];
  let collector: Collector;
  let postgres: PostgresServer;
  let receiver: WebhookReceiver;

  const start = async (targets: string, environment: Record<string, string> = {}) => {
    const process = startServerProcess({
      program: 'sources',
      dataDir,
      port: await freePort(),
      databaseUrl: postgres.url,
      environment: {
        CREDITPLANE_TARGETS: targets,
        OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint,
        OTEL_TRACES_SAMPLER: 'parentbased_always_off',
        CREDITPLANE_TRACES_KEEP_ERRORS: 'false',
        ...environment,
      },
    });
    running.push(process);
    await process.ready;
  };

  beforeAll(async () => {
    [collector, postgres, receiver] = await Promise.all([
      startCollector(),
      startPostgres(),
      startWebhookReceiver(),
    ]);
    const rpcPort = String(await freePort());
    // The first one migrates and makes the tenant.
    await start('api,applications,users,identity,configuration,analytics');
    await start('providers', { CREDITPLANE_RPC_PORT: rpcPort });
    const elsewhere = { PROVIDERS_URL: `http://127.0.0.1:${rpcPort}` };
    await Promise.all([
      start('risk', elsewhere),
      start('compliance', elsewhere),
      start('notifications,audit'),
    ]);
  });
  afterAll(async () => {
    await Promise.all(running.map((process) => process.stop()));
    await postgres.stop();
    await receiver.close();
    collector.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('is one, from the request in the first to the webhook out of the last', async () => {
    const profile = JSON.parse(readFileSync(join(dataDir, 'profile.json'), 'utf8')) as Record<string, string>;
    const lender = lenderOf(String(profile['url']), String(profile['secretKey']));
    const userId = await lender.createApplicant();
    await lender.call('POST', '/webhook-endpoints', { url: receiver.url });
    const headers = { prefer: 'wait=30', traceparent: `00-${traceId}-00f067aa0ba902b7-01` };
    const { body } = await lender.call('POST', '/applications', application(userId), headers);
    expect(body['status']).toBe('approved');
    await vi.waitFor(
      () => expect(receiver.webhooks().map(({ type }) => type)).toContain('application.approved'),
      { timeout: 15_000, interval: 100 },
    );
    // What they still hold they send when they stop.
    await Promise.all(running.map((process) => process.stop()));

    const spans = collector.spans();
    expect(new Set(spans.map((span) => span.traceId))).toEqual(new Set([traceId]));
    const risk = `${post} > process risk > job risk.assess`;
    const compliance = `${post} > process compliance > job compliance.check`;
    expect(pathsTo('call sandbox-bureau', spans)).toEqual([
      `${risk} > ${call} > ${call} > call sandbox-bureau`,
    ]);
    expect(pathsTo('call sandbox-identity', spans)).toEqual([
      `${compliance} > ${call} > ${call} > call sandbox-identity`,
    ]);
    const decided = pathsTo('process applications', spans);
    expect(decided.filter((path) => ![risk, compliance].some((job) => path.startsWith(job)))).toEqual([]);
    const delivered = (above: string) =>
      `${above} > process notifications > job notifications.deliver > POST webhook`;
    const webhooks = pathsTo('POST webhook', spans);
    expect(webhooks).toContain(delivered(post));
    expect(decided.some((above) => webhooks.includes(delivered(above)))).toBe(true);

    const placeOf = (name: string) => [
      ...new Set(spans.filter((span) => span.name === name).map(({ process }) => process)),
    ];
    expect(placeOf(post)).toEqual(['api,applications,users,identity,configuration,analytics']);
    expect(placeOf('job risk.assess')).toEqual(['risk']);
    expect(placeOf('call sandbox-bureau')).toEqual(['providers']);
    expect(placeOf(call).sort()).toEqual(['compliance', 'providers', 'risk']);
    expect(placeOf('POST webhook')).toEqual(['notifications,audit']);
  });
});

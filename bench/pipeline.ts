import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { application } from '../packages/control-plane/test/api/lender.ts';
import {
  type PostgresProcess,
  startPostgresProcess,
} from '../packages/control-plane/test/faults/postgres-process.ts';
import { cpuSecondsOf, startServerProcess } from '../packages/control-plane/test/faults/server-process.ts';
import { stubbornLender } from '../packages/control-plane/test/faults/stubborn-lender.ts';
import { startWebhookReceiver } from '../packages/control-plane/test/faults/webhook-receiver.ts';
import { freePort } from '../packages/control-plane/test/support/free-port.ts';
import { ensureBuilt } from '../scripts/build/ensure-built.ts';
import { startServices } from '../scripts/services/start-services.ts';
import { percentile } from './statistics.ts';

type Engine = 'pglite' | 'postgres';

/**
 * Applications submitted, checked, decided and told, over real HTTP against a server in a process of its own:
 * `[--engine pglite|postgres] [--bus embedded|kafka] [--applications 300] [--concurrency 16] [--webhooks] [--statements] [--cpu-prof <folder>]`.
 * Each lender waits for its decision before it submits again; the load generator's CPU is not in the figures. With
 * `--webhooks` an endpoint takes every event, and the figures end with the last delivery.
 */
export async function run(args: readonly string[]): Promise<unknown> {
  ensureBuilt();
  const flag = (name: string): string | undefined =>
    args.includes(name) ? args[args.indexOf(name) + 1] : undefined;
  const bus = flag('--bus') === 'kafka' ? 'kafka' : 'embedded';
  // Kafka needs PostgreSQL beside it.
  const chosen = bus === 'kafka' ? 'postgres' : flag('--engine');
  const engines: readonly Engine[] =
    chosen === 'pglite' || chosen === 'postgres' ? [chosen] : ['pglite', 'postgres'];
  const results: unknown[] = [];
  for (const engine of engines) {
    results.push(
      await measure(engine, {
        bus,
        applications: Number(flag('--applications') ?? 300),
        concurrency: Number(flag('--concurrency') ?? 16),
        webhooks: args.includes('--webhooks'),
        listStatements: args.includes('--statements'),
        profileFolder: flag('--cpu-prof'),
      }),
    );
  }
  return { benchmark: 'pipeline', aim: { postgresDecisionsPerSecond: 150, overKafka: 200 }, results };
}

type Load = {
  bus: 'embedded' | 'kafka';
  applications: number;
  concurrency: number;
  webhooks: boolean;
  listStatements: boolean;
  profileFolder: string | undefined;
};

async function measure(engine: Engine, load: Load): Promise<unknown> {
  const dataDir = mkdtempSync(join(tmpdir(), 'creditplane-pipeline-'));
  const postgres =
    engine === 'postgres'
      ? await startPostgresProcess({ port: await freePort(), durable: true, statements: true })
      : undefined;
  const kafka = load.bus === 'kafka' ? await startServices({ kafka: true }) : undefined;
  const server = startServerProcess({
    program: 'built',
    dataDir,
    port: await freePort(),
    ...(postgres ? { databaseUrl: postgres.url } : {}),
    ...(kafka ? { environment: kafka.environment } : {}),
    ...(load.profileFolder ? { nodeArguments: ['--cpu-prof', '--cpu-prof-dir', load.profileFolder] } : {}),
  });
  const receiver = load.webhooks ? await startWebhookReceiver() : undefined;
  try {
    await server.ready;
    const { url, secretKey } = JSON.parse(readFileSync(join(dataDir, 'profile.json'), 'utf8')) as {
      url: string;
      secretKey: string;
    };
    const lender = stubbornLender(url, secretKey);
    const userIds = await Promise.all(
      Array.from({ length: load.concurrency }, (_, number) => lender.applicant(`lender-${number}`)),
    );
    if (receiver) await lender.post('/webhook-endpoints', 'endpoint', { url: receiver.url });
    await decide(lender, userIds, { count: load.concurrency * 3, name: 'warm' });
    await untilDelivered(lender);
    // As autovacuum does within a minute: without statistics the planner reads whole tables of one tenant.
    await postgres?.query('analyze');
    const seen = async () => ({
      statements: await counted(postgres),
      events: await countEvents(postgres),
      cpuSeconds: server.cpuSeconds(),
      brokerCpuSeconds: kafka ? cpuSecondsOf(kafka.kafka.pid()) : 0,
    });
    const before = await seen();
    const started = performance.now();
    const times = await decide(lender, userIds, { count: load.applications, name: 'run' });
    const seconds = (performance.now() - started) / 1_000;
    await untilDelivered(lender);
    // The audit and the other consumers end within a moment of the last decision.
    const after = await seen();
    return {
      engine,
      bus: load.bus,
      applications: times.length,
      concurrency: load.concurrency,
      webhookEndpoints: receiver ? 1 : 0,
      decidedPerSecond: rounded(times.length / seconds),
      msToDecision: { p50: Math.round(percentile(times, 0.5)), p99: Math.round(percentile(times, 0.99)) },
      serverCpuMsPerApplication: rounded(((after.cpuSeconds - before.cpuSeconds) * 1_000) / times.length),
      ...(kafka
        ? {
            messagesPerApplication: rounded((after.events - before.events) / times.length),
            brokerCpuMsPerApplication: rounded(
              ((after.brokerCpuSeconds - before.brokerCpuSeconds) * 1_000) / times.length,
            ),
          }
        : {}),
      ...(after.statements && before.statements
        ? {
            statementsPerApplication: rounded(
              (after.statements.calls - before.statements.calls) / times.length,
            ),
            transactionsPerApplication: rounded(
              (after.statements.commits - before.statements.commits) / times.length,
            ),
          }
        : {}),
      ...(postgres && load.listStatements ? { statements: await listed(postgres, times.length) } : {}),
    };
  } finally {
    await server.stop();
    await postgres?.stop();
    await kafka?.stopAll();
    await receiver?.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** Milliseconds from each submission to its decision. */
async function decide(
  lender: ReturnType<typeof stubbornLender>,
  userIds: readonly string[],
  { count, name }: { count: number; name: string },
): Promise<number[]> {
  const times: number[] = [];
  let next = 0;
  await Promise.all(
    userIds.map(async (userId) => {
      while (next < count) {
        const key = `${name}-${next++}`;
        const started = performance.now();
        const body = { ...application(userId), allowDuplicate: true, externalId: key };
        const submitted = await lender.post('/applications', key, body, { prefer: 'wait=30' });
        if (!submitted['decision']) await untilDecided(lender, String(submitted['id']));
        times.push(performance.now() - started);
      }
    }),
  );
  return times;
}

/** Past the server's own wait, which ends at 30 s. */
async function untilDecided(lender: ReturnType<typeof stubbornLender>, id: string): Promise<void> {
  for (let asked = 0; asked < 300; asked += 1) {
    const { body } = await lender.get(`/applications/${id}`);
    if (body['decision']) return;
    await delay(200);
  }
  throw new Error(`${id} was not decided within 90 s.`);
}

/** Until no webhook is on its way any more. */
async function untilDelivered(lender: ReturnType<typeof stubbornLender>): Promise<void> {
  for (let asked = 0; asked < 300; asked += 1) {
    const { body } = await lender.get('/deliveries?status=pending&limit=1');
    if (Array.isArray(body['data']) && body['data'].length === 0) return;
    await delay(200);
  }
  throw new Error('Webhooks were still on their way after 60 s.');
}

async function counted(
  postgres: PostgresProcess | undefined,
): Promise<{ calls: number; commits: number } | undefined> {
  if (!postgres) return undefined;
  await postgres.query('create extension if not exists pg_stat_statements');
  const [row] = await postgres.query<{ calls: string; commits: string }>(
    `select (select coalesce(sum(calls), 0) from pg_stat_statements) as calls,
       (select xact_commit from pg_stat_database where datname = current_database()) as commits`,
  );
  return { calls: Number(row?.calls), commits: Number(row?.commits) };
}

/** Each of them is one message, where there is a broker. */
async function countEvents(postgres: PostgresProcess | undefined): Promise<number> {
  const rows = await postgres?.query<{ events: string }>('select count(*) as events from event_store.events');
  return Number(rows?.[0]?.events ?? 0);
}

/** What was asked of PostgreSQL most, warm-up and boot included: calls per application, mean milliseconds. */
async function listed(postgres: PostgresProcess, applications: number): Promise<unknown[]> {
  const rows = await postgres.query<{ query: string; calls: string; mean_exec_time: number }>(
    'select query, calls, mean_exec_time from pg_stat_statements order by calls desc limit 60',
  );
  return rows.map(({ query, calls, mean_exec_time }) => ({
    perApplication: rounded(Number(calls) / applications),
    meanMs: Math.round(mean_exec_time * 1_000) / 1_000,
    query: query.replaceAll(/\s+/g, ' ').slice(0, 140),
  }));
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

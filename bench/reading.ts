import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPostgres } from '../packages/control-plane/src/platform/database/postgres.ts';
import {
  type PostgresProcess,
  startPostgresProcess,
} from '../packages/control-plane/test/faults/postgres-process.ts';
import { seededNumbers } from '../packages/control-plane/test/faults/seeded-random.ts';
import {
  type ServerProcess,
  startServerProcess,
} from '../packages/control-plane/test/faults/server-process.ts';
import { stubbornLender } from '../packages/control-plane/test/faults/stubborn-lender.ts';
import { freePort } from '../packages/control-plane/test/support/free-port.ts';
import {
  makeCrowd,
  onlyTenant,
  settleCrowd,
} from '../packages/control-plane/test/support/many-applications.ts';
import { ensureBuilt } from '../scripts/build/ensure-built.ts';
import { readings } from './reading-requests.ts';
import { percentile } from './statistics.ts';

/** One server process on a database of its own, which holds so many applications of one tenant and half as many of others. */
type World = {
  applications: number;
  name: string;
  url: string;
  key: string;
  server: ServerProcess;
  dataDir: string;
};

/**
 * Reading one application, and a page of the list by each filter, over HTTP: among a thousand applications and among a
 * million, on one PostgreSQL, request by request in turn, so that whatever else the machine does hits both alike:
 * `[--small 1000] [--large 1000000] [--requests 250]` of each kind and world. `noise` is the same ratio between every
 * other request to the small world and the rest of them: what a ratio of 1 looks like on this machine.
 */
export async function run(args: readonly string[]): Promise<unknown> {
  const number = (name: string, otherwise: number): number =>
    args.includes(name) ? Number(args[args.indexOf(name) + 1]) : otherwise;
  const requests = number('--requests', 250);
  ensureBuilt();
  const postgres = await startPostgresProcess({ port: await freePort(), durable: false, statements: true });
  const worlds: World[] = [];
  try {
    await postgres.query('create extension if not exists pg_stat_statements');
    worlds.push(await openWorld(postgres, 'small', number('--small', 1_000)));
    worlds.push(await openWorld(postgres, 'large', number('--large', 1_000_000)));
    const [small, large] = worlds;
    if (!small || !large) throw new Error('Two worlds are compared.');
    const random = seededNumbers(1);
    const results: Record<string, unknown> = {};
    const all: Times = { small: [], large: [] };
    for (const kind of Object.keys(readings)) {
      await measure(small, large, kind, 30, random);
      const times = await measure(small, large, kind, requests, random);
      all.small.push(...times.small);
      all.large.push(...times.large);
      results[kind] = compared(times);
    }
    return {
      benchmark: 'reading',
      applications: { small: small.applications, large: large.applications, ofOthers: 'half as many' },
      requestsOfEach: requests,
      aim: { p99Ratio: 1.2 },
      overall: compared(all),
      results,
      statementsOfOneRead: await statementsOf(postgres, large, random),
    };
  } finally {
    for (const { server, dataDir } of worlds) {
      await server.stop();
      rmSync(dataDir, { recursive: true, force: true });
    }
    await postgres.stop();
  }
}

async function openWorld(postgres: PostgresProcess, name: string, applications: number): Promise<World> {
  await postgres.query(`create database ${name}`);
  const databaseUrl = Object.assign(new URL(postgres.url), { pathname: `/${name}` }).href;
  const dataDir = mkdtempSync(join(tmpdir(), 'creditplane-reading-'));
  const server = startServerProcess({ program: 'built', dataDir, port: await freePort(), databaseUrl });
  await server.ready;
  const { url, secretKey: key } = JSON.parse(readFileSync(join(dataDir, 'profile.json'), 'utf8')) as {
    url: string;
    secretKey: string;
  };
  await fetch(`${url}/api/v1/admin/settings`, {
    method: 'PATCH',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ rateLimitPerMinute: null, rateLimitPerHour: null }),
  });
  const lender = stubbornLender(url, key);
  const pattern = await lender.submit('pattern', await lender.applicant('pattern'));
  while (!(await lender.get(`/applications/${pattern}`)).body['decision']);
  const database = openPostgres({
    connectionString: databaseUrl,
    poolMin: 0,
    poolMax: 1,
    statementTimeoutMs: 0,
  });
  await makeCrowd(database, { tenantId: await onlyTenant(database), applications });
  await database.close();
  await settleCrowd(databaseUrl);
  return { applications, name, url, key, server, dataDir };
}

/** Milliseconds of each request, in the order in which they were asked. */
type Times = { small: number[]; large: number[] };

/** In turn, so that each request comes right after one to the other world: caches are as cold for both. */
async function measure(
  small: World,
  large: World,
  kind: string,
  requests: number,
  random: () => number,
): Promise<Times> {
  const times: Times = { small: [], large: [] };
  for (let round = 0; round < requests; round += 1) {
    times.small.push(await timed(small, kind, random));
    times.large.push(await timed(large, kind, random));
  }
  return times;
}

async function timed(world: World, kind: string, random: () => number): Promise<number> {
  const path = readings[kind]?.(world.applications, (most) => 1 + Math.floor(random() * most));
  const started = performance.now();
  const response = await fetch(`${world.url}/api/v1${path}`, {
    headers: { authorization: `Bearer ${world.key}` },
  });
  await response.arrayBuffer();
  const ms = performance.now() - started;
  if (response.status !== 200) throw new Error(`${path} answered ${response.status}.`);
  return ms;
}

function compared(times: Times): unknown {
  const of = (values: readonly number[], share: number) => percentile(values, share);
  const figures = (values: readonly number[]) => ({
    p50: rounded(of(values, 0.5)),
    p99: rounded(of(values, 0.99)),
  });
  const ratio = (a: readonly number[], b: readonly number[], share: number) =>
    rounded(of(a, share) / of(b, share));
  const even = times.small.filter((_, place) => place % 2 === 0);
  const odd = times.small.filter((_, place) => place % 2 === 1);
  return {
    smallMs: figures(times.small),
    largeMs: figures(times.large),
    ratio: { p50: ratio(times.large, times.small, 0.5), p99: ratio(times.large, times.small, 0.99) },
    noise: { p50: ratio(odd, even, 0.5), p99: ratio(odd, even, 0.99) },
  };
}

/** What PostgreSQL was asked for one `GET /applications/{id}`, the server's own timers included. */
async function statementsOf(postgres: PostgresProcess, world: World, random: () => number): Promise<unknown> {
  const asked = 200;
  await postgres.query('select pg_stat_statements_reset()');
  for (let round = 0; round < asked; round += 1) await timed(world, 'one', random);
  const rows = await postgres.query<{ query: string; calls: string; mean_exec_time: number }>(
    `select query, calls, mean_exec_time from pg_stat_statements s join pg_database d on d.oid = s.dbid
     where d.datname = '${world.name}' and calls >= ${asked / 2} order by calls desc, query`,
  );
  return rows.map(({ query, calls, mean_exec_time }) => ({
    perRead: rounded(Number(calls) / asked),
    meanMs: rounded(mean_exec_time),
    query: query.replaceAll(/\s+/g, ' ').slice(0, 120),
  }));
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

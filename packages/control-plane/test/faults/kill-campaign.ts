import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { freePort } from '../support/free-port.ts';
import { type Acknowledged, checkOutcome, type Findings, unfinished } from './outcome-checks.ts';
import { type PostgresProcess, startPostgresProcess } from './postgres-process.ts';
import { seededNumbers } from './seeded-random.ts';
import { type ServerOptions, type ServerProcess, startServerProcess } from './server-process.ts';
import { type StubbornLender, stubbornLender } from './stubborn-lender.ts';
import { startWebhookReceiver } from './webhook-receiver.ts';

export type CampaignOptions = {
  engine: 'pglite' | 'postgres';
  /** SIGKILLs of the server. */
  kills: number;
  /** No more of them after this; the checks follow all the same. */
  withinMs?: number;
  /** SIGKILLs of PostgreSQL itself, spread among the others; it then runs with fsync on. */
  killPostgres?: number;
  /** The moments of the kills follow from it. */
  seed: number;
  /** Lenders submitting at once. */
  concurrency?: number;
  /** A server is killed a random moment after it has answered so many requests at most. */
  answersPerLife?: number;
  program?: ServerOptions['program'];
  /** How long the rest may take once nobody kills any more. */
  settleMs?: number;
  onKill?: (done: number) => void;
};

export type CampaignReport = Findings & {
  engine: string;
  seed: number;
  kills: number;
  killsDuringBoot: number;
  postgresKills: number;
  acknowledged: number;
  repeatedRequests: number;
  /** From the last start until every application was decided and told. */
  settledMs: number;
  bootMs: { median: number; longest: number };
};

/** Kills a working control plane again and again, and says what of its promises was broken. */
export async function runKillCampaign(options: CampaignOptions): Promise<CampaignReport> {
  const random = seededNumbers(options.seed);
  const dataDir = mkdtempSync(join(tmpdir(), 'creditplane-kills-'));
  const receiver = await startWebhookReceiver();
  const postgres =
    options.engine === 'postgres'
      ? await startPostgresProcess({
          port: await freePort(),
          durable: (options.killPostgres ?? 0) > 0,
        })
      : undefined;
  const serverOptions: ServerOptions = {
    program: options.program ?? 'sources',
    dataDir,
    port: await freePort(),
    ...(postgres ? { databaseUrl: postgres.url } : {}),
  };
  const servers: ServerProcess[] = [];
  const start = (): ServerProcess => {
    const server = startServerProcess(serverOptions);
    servers.push(server);
    return server;
  };
  try {
    await start().ready;
    const { url, secretKey } = JSON.parse(readFileSync(join(dataDir, 'profile.json'), 'utf8')) as {
      url: string;
      secretKey: string;
    };
    const lender = stubbornLender(url, secretKey);
    await lender.post('/webhook-endpoints', 'endpoint', { url: receiver.url });
    const load = await submitContinuously(lender, options.concurrency ?? 4);
    const attack = killAgainAndAgain({ servers, start, postgres, random, lender }, options);
    const killed = await Promise.race([attack, load.all.then(() => attack)]);
    const acknowledged = await load.finish();
    const started = performance.now();
    const left = await settle(
      () => unfinished(lender, receiver, acknowledged),
      lastOf(servers),
      options.settleMs ?? 120_000,
    );
    const settledMs = Math.round(performance.now() - started);
    const findings = await checkOutcome(lender, receiver, acknowledged);
    return {
      engine: options.engine,
      seed: options.seed,
      ...killed,
      acknowledged: acknowledged.length,
      repeatedRequests: lender.repeated(),
      settledMs,
      ...findings,
      broken: [...left, ...findings.broken],
    };
  } finally {
    await Promise.all(servers.map((server) => server.kill()));
    await postgres?.stop();
    await receiver.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

type Load = {
  /** Rejects where a lender was told something that breaks a promise. */
  all: Promise<unknown>;
  finish(): Promise<Acknowledged[]>;
};

/** Lenders that submit one application after the other, each with its own key, until told to finish. */
async function submitContinuously(lender: StubbornLender, concurrency: number): Promise<Load> {
  const userIds = await Promise.all(
    Array.from({ length: concurrency }, (_, number) => lender.applicant(`lender-${number}`)),
  );
  const acknowledged: Acknowledged[] = [];
  let finishing = false;
  const lenders = userIds.map(async (userId, number) => {
    for (let count = 0; !finishing; count += 1) {
      const key = `lender-${number}-application-${count}`;
      const applicationId = await lender.submit(key, userId);
      acknowledged.push({ key, applicationId });
      // The answer to a key stays its answer.
      const again = count % 5 === 0 ? await lender.submit(key, userId) : applicationId;
      if (again !== applicationId)
        throw new Error(`Key ${key} was answered ${applicationId}, then ${again}.`);
    }
  });
  const all = Promise.all(lenders);
  all.catch(() => undefined);
  return {
    all,
    finish: async () => {
      finishing = true;
      await all;
      return acknowledged;
    },
  };
}

type Attack = {
  /** Every life so far; the last one is running. */
  servers: readonly ServerProcess[];
  start: () => ServerProcess;
  postgres: PostgresProcess | undefined;
  random: () => number;
  lender: StubbornLender;
};

async function killAgainAndAgain(
  { servers, start, postgres, random, lender }: Attack,
  {
    kills,
    withinMs = Number.POSITIVE_INFINITY,
    killPostgres = 0,
    answersPerLife = 12,
    onKill,
  }: CampaignOptions,
): Promise<Pick<CampaignReport, 'kills' | 'killsDuringBoot' | 'postgresKills' | 'bootMs'>> {
  const boots: number[] = [];
  let server = lastOf(servers);
  let duringBoot = 0;
  let postgresKilled = 0;
  const until = performance.now() + withinMs;
  let done = 0;
  for (; done < kills && performance.now() < until; done += 1) {
    // One start in eight is killed before it is ready: while it recovers, migrates, wires.
    const early = random() < 1 / 8 && done > 0;
    if (early) {
      duringBoot += 1;
      await delay(random() * 600);
    } else {
      await bootOf(server, boots);
      await untilAnswered(server, lender, Math.floor(random() * answersPerLife));
      await delay(random() * 100);
    }
    if (postgres && postgresKilled * kills < killPostgres * (done + 1)) {
      postgresKilled += 1;
      await postgres.killAndRestart();
      // Every other time the server is left alive: it has to find its way back by itself.
      if (postgresKilled % 2 === 0) await untilAnswered(server, lender, 10);
      else await delay(random() * 500);
    }
    refuseOwnEnd(server);
    await server.kill();
    onKill?.(done + 1);
    server = start();
  }
  await bootOf(server, boots);
  boots.sort((a, b) => a - b);
  const median = boots[Math.floor(boots.length / 2)] ?? 0;
  return {
    kills: done,
    killsDuringBoot: duringBoot,
    postgresKills: postgresKilled,
    bootMs: { median, longest: boots.at(-1) ?? 0 },
  };
}

/** By answers rather than by time, so that a slow machine is killed in its work too. */
async function untilAnswered(server: ServerProcess, lender: StubbornLender, more: number): Promise<void> {
  const deadline = performance.now() + 240_000;
  const wanted = lender.answered() + more;
  while (lender.answered() < wanted) {
    refuseOwnEnd(server);
    if (performance.now() > deadline) {
      const missing = wanted - lender.answered();
      throw new Error(
        `${missing} of ${more} answers did not come within four minutes:\n${lender.lastTroubles().join('\n')}`,
      );
    }
    await delay(5);
  }
}

function lastOf(servers: readonly ServerProcess[]): ServerProcess {
  const last = servers.at(-1);
  if (!last) throw new Error('No server was started.');
  return last;
}

function refuseOwnEnd(server: ServerProcess): void {
  const end = server.exitedByItself();
  if (end) throw new Error(end);
}

async function bootOf(server: ServerProcess, boots: number[]): Promise<void> {
  const ready = await server.ready;
  if (ready !== 'killed') boots.push(ready.bootMs);
}

/** Waits until nothing is left, and gives what is left when the time is over. */
async function settle(
  left: () => Promise<string[]>,
  server: ServerProcess,
  withinMs: number,
): Promise<string[]> {
  const deadline = performance.now() + withinMs;
  for (;;) {
    const unexpected = server.exitedByItself();
    if (unexpected) return [unexpected];
    const remaining = await left();
    if (remaining.length === 0 || performance.now() > deadline) return remaining;
    await delay(250);
  }
}

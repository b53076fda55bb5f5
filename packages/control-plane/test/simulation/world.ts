import { sql } from 'kysely';
import { memoryCheckpoints } from '../../src/contexts/audit/public.ts';
import { manualClock } from '../../src/kernel/clock.ts';
import type { DomainEvent } from '../../src/kernel/events.ts';
import { createMasterKeyBytes, importMasterKeys } from '../../src/platform/crypto/master-keys.ts';
import { seededRandom } from '../../src/platform/crypto/random-source.ts';
import type { Database } from '../../src/platform/database/database.ts';
import type { JobRow } from '../../src/platform/jobs/rows.ts';
import { createHealth } from '../../src/platform/telemetry/health.ts';
import { createLogger } from '../../src/platform/telemetry/logger.ts';
import { createMetrics } from '../../src/platform/telemetry/metrics.ts';
import { type Chance, chanceOf } from './chance.ts';
import type { Command, Script } from './commands.ts';
import { type ScriptedOutside, scriptedOutside } from './outside.ts';
import { type SimulatedProcess, startProcess } from './process.ts';

export type Crash = Omit<Extract<Command, { do: 'crash' }>, 'do'>;

const start = new Date('2026-11-22T09:00:00Z');
/** Logs and metrics of a run are looked at together, at its end. */
const metrics = createMetrics();

type DueJob = { job_id: string; kind: string };

/** `next`: when it is due, or when the lease on it is over. */
type WaitingJob = DueJob & { next: Date };

/** The witness and the messenger let some events come together before they look. */
const patient = new Set(['audit', 'notifications']);

/** Everything that outlives a process: the database, the time, the outside. And the processes, of which each may die. */
export type World = {
  readonly chance: Chance;
  readonly outside: ScriptedOutside;
  readonly logLines: readonly string[];
  /** What happened, in order: the same for the same seed. */
  readonly trace: string[];
  now(): Date;
  pass(milliseconds: number): void;
  /** One of the processes, any. */
  anyProcess(): SimulatedProcess;
  /** Puts a new process in the place of each dead one. */
  replaceDead(): Promise<void>;
  /** Arms a crash of one process; what its leases come to is said now. */
  armCrash(crash: Crash): void;
  /** Without an application: at every one. */
  poison(consumer: string, applicationId?: string): void;
  /** No consumer fails by our doing any more. True where one did. */
  heal(): boolean;
  /** A process takes a job and hangs before it does it. */
  hang(): Promise<void>;
  /** Those that hang go on, whatever happened meanwhile. */
  wakeHung(): Promise<void>;
  /** One thing that a process could do now, chosen by the seed; false where there is none. */
  turn(): Promise<boolean>;
  /** Everything that is due now, and then, leap by leap, whatever falls due, until no job is left. */
  drain(): Promise<void>;
};

export function createWorld(seed: number, script: Script, database: Database): World {
  const chance = chanceOf(`choices:${seed}`);
  const random = seededRandom(`bytes:${seed}`);
  const clock = manualClock(start);
  const outside = scriptedOutside();
  const logLines: string[] = [];
  const trace: string[] = [];
  const given = {
    keys: importMasterKeys(createMasterKeyBytes(random)),
    clock,
    random,
    outside,
    metrics,
    logger: createLogger({
      level: 'debug',
      service: 'simulation',
      version: '0',
      destination: { write: (line) => logLines.push(line) },
    }),
    allowPrivateWebhooks: true,
    auditCheckpoints: memoryCheckpoints(),
  };
  const poisoned = new Set<string>();
  const awake = new Set<string>();
  let hung: { process: SimulatedProcess; job: JobRow }[] = [];
  let crash: Crash = { after: 0, leases: 'lapse', again: 0 };
  let jobs: WaitingJob[] | undefined;
  let started = 0;

  const wakeAll = (): void => {
    for (const process of processes)
      for (const consumer of process.consumers.keys()) awake.add(`${process.name} ${consumer}`);
  };
  const launch = (): SimulatedProcess => {
    started += 1;
    return startProcess({
      ...given,
      health: createHealth({ version: 'simulation', startedAt: clock.now(), clock }),
      name: `process-${started}`,
      database,
      batchSize: script.batchSize,
      poisons: (consumer, event) => {
        const applicationId = applicationOf(event);
        if (applicationId === undefined) return false;
        return poisoned.has(`${consumer} ${applicationId}`) || poisoned.has(`${consumer} any`);
      },
      onEvents: wakeAll,
      onJobs: () => {
        jobs = undefined;
      },
    });
  };
  const processes: SimulatedProcess[] = [];
  for (let index = 0; index < script.processes; index += 1) processes.push(launch());
  wakeAll();

  /** Simple statements without parameters: much of the time of a run would go by here. */
  const ask = async <Row>(statement: string): Promise<readonly Row[]> => {
    const answer = await database.transaction({ role: 'worker' }, (transaction) =>
      sql.raw<Row>(statement).execute(transaction.tables()),
    );
    return answer.rows;
  };
  const waitingJobs = async (): Promise<WaitingJob[]> => {
    const jobs = await ask<DueJob & { next: Date }>(`
      select job_id, kind, greatest(due_at, leased_until) as next from jobs.jobs
      where state = 'due' order by due_at, job_id
    `);
    return [...jobs];
  };
  /** Who has not handled an event that it wants, whoever may know of it. */
  const behind = async (): Promise<string[]> => {
    const wanted = JSON.stringify(Object.fromEntries(processes[0]?.consumers ?? []));
    const rows = await ask<{ consumer: string }>(`
      select distinct key as consumer from jsonb_each('${wanted}'::jsonb)
      left join event_store.checkpoints c on c.consumer = key
      join event_store.events e on c.consumer is null
        or (e.epoch, e.transaction_id, e.position) > (c.epoch, c.transaction_id, c.position)
      where value = '"all"' or value ? e.event_type
    `);
    return rows.map(({ consumer }) => consumer);
  };
  const dueAmong = (jobs: readonly WaitingJob[]): WaitingJob[] =>
    jobs.filter(({ next }) => next <= clock.now());
  /** What a dead process rejects with says no more than that it is dead. */
  const survive = async (process: SimulatedProcess, act: () => Promise<void>): Promise<void> => {
    try {
      await act();
    } catch (error) {
      if (!process.crash.isDead()) throw error;
    }
    if (process.crash.isDead()) await world.replaceDead();
  };
  const claim = (
    process: SimulatedProcess,
    job: DueJob,
    due: readonly DueJob[],
  ): Promise<JobRow | undefined> => {
    const others = due.filter(({ job_id }) => job_id !== job.job_id).map(({ job_id }) => job_id);
    return process.claim(job, others);
  };
  /** True where the consumer may have more to do. */
  const stepConsumer = async (process: SimulatedProcess, consumer: string): Promise<boolean> => {
    let more = true;
    await survive(process, async () => {
      awake.delete(`${process.name} ${consumer}`);
      more = await process.step(consumer);
      if (more) awake.add(`${process.name} ${consumer}`);
    });
    return more;
  };

  const world: World = {
    chance,
    outside,
    logLines,
    trace,
    now: clock.now,
    pass: (milliseconds) => {
      clock.advance(milliseconds);
      jobs = undefined;
    },
    anyProcess: () => chance.pick(processes) ?? processes[0] ?? launch(),
    replaceDead: async () => {
      for (const [index, process] of processes.entries()) {
        if (!process.crash.isDead()) continue;
        await process.crash.settled();
        trace.push(`${process.name} died`);
        for (const consumer of process.consumers.keys()) awake.delete(`${process.name} ${consumer}`);
        hung = hung.filter((each) => each.process !== process);
        const successor = launch();
        processes[index] = successor;
        jobs = undefined;
        // Only where one process owns the database may it take the leases for a dead one's.
        if (crash.leases === 'void' && processes.length === 1) await successor.voidLeases();
        for (const consumer of successor.consumers.keys()) awake.add(`${successor.name} ${consumer}`);
        if (crash.again > 0) {
          crash = { ...crash, again: crash.again - 1 };
          successor.crash.crashAfter(crash.after + chance.below(40));
        }
      }
    },
    armCrash: (armed) => {
      crash = armed;
      world.anyProcess().crash.crashAfter(armed.after);
    },
    poison: (consumer, applicationId = 'any') => {
      poisoned.add(`${consumer} ${applicationId}`);
    },
    heal: () => {
      const healed = poisoned.size > 0;
      poisoned.clear();
      return healed;
    },
    hang: async () => {
      const due = dueAmong(await waitingJobs());
      const job = chance.pick(due);
      if (!job) return;
      jobs = undefined;
      const process = world.anyProcess();
      await survive(process, async () => {
        const claimed = await claim(process, job, due);
        if (claimed) hung.push({ process, job: claimed });
        trace.push(`${process.name} hangs before ${job.kind} ${job.job_id}`);
      });
    },
    wakeHung: async () => {
      const waking = hung;
      hung = [];
      for (const { process, job } of waking) {
        if (process.crash.isDead()) continue;
        trace.push(`${process.name} goes on with ${job.kind} ${job.job_id}`);
        jobs = undefined;
        await survive(process, () => process.attempt(job));
      }
    },
    turn: async () => {
      jobs ??= await waitingJobs();
      const due = dueAmong(jobs);
      const woken = [...awake].sort();
      const eager = woken.filter((each) => !patient.has(each.split(' ')[1] ?? '') || chance.happens(0.2));
      const moves = eager.length + due.length > 0 ? eager : woken;
      const count = moves.length + due.length;
      if (count === 0) return false;
      const chosen = chance.below(count);
      const consumer = moves[chosen];
      if (consumer !== undefined) {
        const [name = '', which = ''] = consumer.split(' ');
        const process = processes.find((candidate) => candidate.name === name);
        if (!process) throw new Error(`${name} is not there.`);
        trace.push(consumer);
        await stepConsumer(process, which);
        return true;
      }
      const job = due[chosen - moves.length];
      if (!job) throw new Error('A choice was made of nothing.');
      jobs = undefined;
      const process = world.anyProcess();
      trace.push(`${process.name} ${job.kind} ${job.job_id}`);
      await survive(process, async () => {
        const claimed = await claim(process, job, due);
        if (claimed?.job_id !== job.job_id)
          throw new Error(`${job.job_id} was due and could not be claimed.`);
        await process.attempt(claimed);
      });
      return true;
    },
    drain: async () => {
      for (let leaps = 0; leaps < 500; leaps += 1) {
        for (let turns = 0; await world.turn(); turns += 1) {
          if (turns > 5_000) throw new Error('The same things happen again and again.');
        }
        const deaf = await behind();
        if (deaf.length > 0) throw new Error(`No bell rang for ${deaf.join(', ')}.`);
        const waiting = await waitingJobs();
        const next = Math.min(...waiting.map((job) => job.next.getTime()));
        if (waiting.length === 0) return;
        jobs = undefined;
        clock.advance(Math.max(1, next - clock.now().getTime() + 1));
      }
      throw new Error('The work has no end.');
    },
  };
  return world;
}

function applicationOf({ payload }: DomainEvent): string | undefined {
  const named = (payload as { applicationId?: unknown } | null)?.applicationId;
  return typeof named === 'string' ? named : undefined;
}

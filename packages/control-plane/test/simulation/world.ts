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
import { type Command, consumers, type Script } from './commands.ts';
import { type ScriptedOutside, scriptedOutside } from './outside.ts';
import { type SimulatedProcess, startProcess } from './process.ts';

export type Crash = Omit<Extract<Command, { do: 'crash' }>, 'do'>;

const start = new Date('2026-11-22T09:00:00Z');
/** Logs and metrics of a run are looked at together, at its end. */
const metrics = createMetrics();

type DueJob = { job_id: string; kind: string };

/** What there is to do, as the database tells it, whoever knows of it. */
type Backlog = {
  behind: readonly string[];
  due: readonly DueJob[];
  /** When the next job is due or its lease is over. */
  next: Date | null;
};

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
  let backlog: Backlog | undefined;
  let started = 0;

  const wakeAll = (): void => {
    backlog = undefined;
    for (const process of processes)
      for (const consumer of process.consumers) awake.add(`${process.name} ${consumer}`);
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
        backlog = undefined;
      },
    });
  };
  const processes: SimulatedProcess[] = [];
  for (let index = 0; index < script.processes; index += 1) processes.push(launch());
  wakeAll();

  /** One simple statement: the parameters are our own, and half the time of a run would go by here. */
  const look = async (): Promise<Backlog> => {
    const found = await database.transaction({ role: 'worker' }, (transaction) =>
      sql
        .raw<{ consumer: string | null; job_id: string; kind: string; next: Date | null }>(`
          select name as consumer, '' as job_id, '' as kind, null::timestamptz as due_at, null::timestamptz as next
          from unnest(array['${consumers.join("','")}']) as name
          left join event_store.checkpoints c on c.consumer = name
          where exists (
            select from event_store.events e where c.consumer is null
              or (e.epoch, e.transaction_id, e.position) > (c.epoch, c.transaction_id, c.position)
          )
          union all
          select null, job_id, kind, due_at, greatest(due_at, leased_until) from jobs.jobs where state = 'due'
          order by due_at, job_id, consumer
        `)
        .execute(transaction.tables()),
    );
    const jobs = found.rows.filter(({ consumer }) => consumer === null);
    const isDue = ({ next }: { next: Date | null }): boolean => next !== null && next <= clock.now();
    return {
      behind: found.rows.flatMap(({ consumer }) => consumer ?? []),
      due: jobs.filter(isDue),
      next: jobs.map(({ next }) => next).reduce((a, b) => (a && b && a < b ? a : (b ?? a)), null),
    };
  };
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
      backlog = undefined;
    },
    anyProcess: () => chance.pick(processes) ?? processes[0] ?? launch(),
    replaceDead: async () => {
      for (const [index, process] of processes.entries()) {
        if (!process.crash.isDead()) continue;
        await process.crash.settled();
        trace.push(`${process.name} died`);
        for (const consumer of process.consumers) awake.delete(`${process.name} ${consumer}`);
        hung = hung.filter((each) => each.process !== process);
        const successor = launch();
        processes[index] = successor;
        backlog = undefined;
        // Only where one process owns the database may it take the leases for a dead one's.
        if (crash.leases === 'void' && processes.length === 1) await successor.voidLeases();
        for (const consumer of successor.consumers) awake.add(`${successor.name} ${consumer}`);
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
      const { due } = await look();
      const job = chance.pick(due);
      if (!job) return;
      backlog = undefined;
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
        backlog = undefined;
        await survive(process, () => process.attempt(job));
      }
    },
    turn: async () => {
      backlog ??= await look();
      const { behind, due } = backlog;
      // A consumer that is behind must have been woken: by a bell, or as a new process.
      const deaf = processes.flatMap(({ name }) =>
        behind.map((consumer) => `${name} ${consumer}`).filter((each) => !awake.has(each)),
      );
      if (deaf.length > 0) throw new Error(`No bell rang for ${deaf.join(', ')}.`);
      const chosen = chance.below(behind.length + due.length);
      const consumer = behind[chosen];
      const job = due[chosen - behind.length];
      const process = world.anyProcess();
      if (consumer !== undefined) {
        trace.push(`${process.name} ${consumer}`);
        const seen: Backlog = backlog;
        if (!(await stepConsumer(process, consumer)) && backlog === seen) {
          backlog = { ...seen, behind: behind.filter((each) => each !== consumer) };
        }
        return true;
      }
      if (!job) return false;
      backlog = undefined;
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
        const next = (await look()).next;
        if (!next) return;
        backlog = undefined;
        clock.advance(Math.max(1, next.getTime() - clock.now().getTime() + 1));
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

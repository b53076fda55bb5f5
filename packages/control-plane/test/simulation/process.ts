import { gatewayOf } from '../../src/composition/control-plane.ts';
import { type Given, makeParts } from '../../src/composition/parts.ts';
import { type NewTenant, provision } from '../../src/composition/provisioning.ts';
import { wireContexts } from '../../src/composition/wiring.ts';
import type { ProvisionedTenant } from '../../src/contexts/identity/public.ts';
import type { DomainEvent } from '../../src/kernel/events.ts';
import { createFeed } from '../../src/platform/event-bus/feed.ts';
import type { Reaction } from '../../src/platform/event-bus/reaction.ts';
import { sealError } from '../../src/platform/event-bus/sealed-error.ts';
import { type Subscription, subscribe } from '../../src/platform/event-bus/subscription.ts';
import { attemptJob } from '../../src/platform/jobs/attempt.ts';
import { claimJobs, voidLeases } from '../../src/platform/jobs/leases.ts';
import type { JobRow, JobTables } from '../../src/platform/jobs/rows.ts';
import type { WorkFactory } from '../../src/platform/unit-of-work/work.ts';
import { type CrashableDatabase, crashable } from './crashable-database.ts';

const leaseMs = 60_000;

/** One process of the control plane: the whole of it, but for the loops. The simulator says what happens next. */
export type SimulatedProcess = {
  readonly name: string;
  readonly crash: Pick<CrashableDatabase, 'crashAfter' | 'isDead' | 'settled'>;
  /** Its consumers of events, and what each wants. */
  readonly consumers: ReadonlyMap<string, Reaction['eventTypes']>;
  readonly works: WorkFactory;
  fetch(request: Request): Promise<Response>;
  provision(tenant: NewTenant): Promise<ProvisionedTenant>;
  /** One batch of one consumer; true where there may be more. */
  step(consumer: string): Promise<boolean>;
  /** Takes this one job; `others` are left alone. */
  claim(job: { job_id: string; kind: string }, others: readonly string[]): Promise<JobRow | undefined>;
  /** Does what was claimed, now or long after. */
  attempt(job: JobRow): Promise<void>;
  /** What the boot on an embedded database does with the leases of the dead process. */
  voidLeases(): Promise<void>;
};

export type ProcessOptions = Omit<Given, 'database'> & {
  name: string;
  database: Given['database'];
  batchSize: number;
  /** Whether a consumer is to fail at an event. */
  poisons(consumer: string, event: DomainEvent): boolean;
  onEvents(): void;
  onJobs(): void;
};

export function startProcess(options: ProcessOptions): SimulatedProcess {
  const own = crashable(options.database);
  const parts = makeParts({ ...options, database: own.database });
  parts.bell.listen({ ring: options.onEvents });
  parts.jobBell.listen({ ring: options.onJobs });
  const contexts = wireContexts(parts);
  const wired = {
    ...contexts,
    modules: contexts.modules.map((module) => ({
      ...module,
      reactions: module.reactions.map((reaction) => poisonable(reaction, options)),
    })),
  };
  const gateway = gatewayOf(parts, wired, () => true);
  const { catalogue, works, bell, clock, logger, seal } = parts;
  const { database } = own;
  const feed = createFeed(database);
  const subscriptions = new Map<string, Subscription>(
    wired.modules
      .flatMap(({ reactions }) => reactions)
      .map((reaction) => [
        reaction.consumer,
        subscribe(reaction, {
          database,
          catalogue,
          works,
          bell,
          feed,
          sealError: (error, eventId) => sealError(seal, error, eventId),
          onError: (error, facts) => logger.error('a reaction failed', { error, ...facts }),
          stopwatchMs: () => 0,
        }),
      ]),
  );
  const definitions = new Map(
    wired.modules.flatMap(({ jobs }) => jobs).map((definition) => [definition.kind, definition]),
  );
  const never = new AbortController().signal;

  return {
    name: options.name,
    crash: own,
    consumers: new Map(
      wired.modules.flatMap(({ reactions }) => reactions).map((each) => [each.consumer, each.eventTypes]),
    ),
    works,
    fetch: async (request) => gateway.fetch(request),
    provision: (tenant) => provision(wired.ports, tenant),
    step: (consumer) => mustHave(subscriptions, consumer).step(),
    claim: async ({ kind }, others) => {
      const [claimed] = await database.transaction({ role: 'worker' }, (transaction) =>
        claimJobs(transaction.tables<JobTables>(), {
          room: new Map([[kind, 1]]),
          running: others,
          now: clock.now(),
          leaseMs,
          worker: options.name,
        }),
      );
      return claimed;
    },
    attempt: (job) =>
      attemptJob(
        job,
        mustHave(definitions, job.kind),
        {
          database,
          works,
          clock,
          sealError: (error, jobId) => seal.seal(Buffer.from(String(error)), `job-error:${jobId}`),
          onError: (error, facts) => logger.warn('a job failed', { error, ...facts }),
        },
        { stopping: never, lost: never },
      ),
    voidLeases: async () => {
      await database.transaction({ role: 'worker' }, (transaction) =>
        voidLeases(transaction.tables<JobTables>()),
      );
    },
  };
}

function poisonable(
  reaction: Reaction,
  { batchSize, poisons }: Pick<ProcessOptions, 'batchSize' | 'poisons'>,
): Reaction {
  return {
    ...reaction,
    batchSize,
    react: async (events, work) => {
      const poisoned = events.findIndex((event) => poisons(reaction.consumer, event));
      // What comes before it has its effects by then, and they must be undone.
      await reaction.react(poisoned < 0 ? events : events.slice(0, poisoned), work);
      if (poisoned >= 0) throw new Error(`${reaction.consumer} was poisoned.`);
    },
  };
}

function mustHave<Value>(map: ReadonlyMap<string, Value>, key: string): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error(`There is no ${key}.`);
  return value;
}

import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { manualClock } from '../../../src/kernel/clock.ts';
import { createIdGenerator } from '../../../src/kernel/ids.ts';
import { systemRandom } from '../../../src/platform/crypto/random-source.ts';
import type { Database } from '../../../src/platform/database/database.ts';
import { openPostgres } from '../../../src/platform/database/postgres.ts';
import type { TenantScope } from '../../../src/platform/database/scope.ts';
import { countDead } from '../../../src/platform/jobs/leases.ts';
import type { JobTables } from '../../../src/platform/jobs/rows.ts';
import { type PostgresServer, startPostgres } from '../../support/postgres.ts';
import { effectsOf, gate, jobsOf, openProcess, prepareDatabase, probeJob, until } from './jobs-house.ts';

const start = new Date('2026-11-22T09:30:00.000Z');
const named = (count: number) => Array.from({ length: count }, (_, index) => `job ${1000 + index}`);
describe('jobs on PostgreSQL', { timeout: 120_000 }, () => {
  let server: PostgresServer;
  let database: Database;
  let other: Database;
  let scope: TenantScope;
  /** One for each test: what another one left behind is not its business. */
  let kind: string;
  const ids = createIdGenerator({ now: () => new Date() }, systemRandom);
  beforeAll(async () => {
    server = await startPostgres();
    database = openPostgres({ connectionString: server.url, poolMin: 0, poolMax: 20 });
    other = openPostgres({ connectionString: server.url, poolMin: 0, poolMax: 20 });
    await prepareDatabase(database);
  });
  beforeEach(() => {
    anew();
  });
  const anew = (): void => {
    scope = { tenantId: ids.next('tenant'), mode: 'test' };
    kind = `probe of ${scope.tenantId}`;
  };
  const newJob = (name: string, dueAt?: Date) => ({ kind, payload: { name }, ...(dueAt ? { dueAt } : {}) });
  const probe = (worker: string, more: Parameters<typeof probeJob>[1] = {}) =>
    probeJob(worker, { kind, ...more });
  afterAll(async () => {
    await database.close();
    await other.close();
    await server.stop();
  });

  it('are done once each by two runners side by side, with few claims', async () => {
    const { counted, count } = counting(database);
    const [one, two] = [openProcess(counted), openProcess(other)];
    const names = named(1_000);
    await one.schedule(scope, ...names.map((name) => newJob(name)));
    const runners = [one.runner('one', [probe('one')]), two.runner('two', [probe('two')])];
    const before = count();
    for (const runner of runners) runner.start();
    await until(async () => (await jobsOf(database, scope)).length === 0);
    for (const runner of runners) await runner.stop();
    const effects = await effectsOf(database, scope);
    expect(effects.map(({ name }) => name)).toEqual(names);
    const byOne = effects.filter(({ worker }) => worker === 'one').length;
    expect(byOne).toBeGreaterThan(0);
    expect(byOne).toBeLessThan(names.length);
    // The rest of the transactions are the effects themselves, one each.
    const claims = count() - before - byOne;
    console.info(`1,000 jobs, two runners: ${byOne} + ${1000 - byOne}; ${claims} claims for ${byOne} jobs`);
    expect(claims).toBeLessThan(byOne);
  });

  it('of a dead process are taken over once its lease has run out, and its own late effect does not count', async () => {
    const clock = manualClock(start);
    const [dying, heir] = [openProcess(database, { clock }), openProcess(other, { clock })];
    const { opened, open } = gate();
    const begun = gate();
    const hangs = probe('dying', {
      concurrency: 1,
      before: () => {
        begun.open();
        return opened;
      },
    });
    const first = dying.runner('dying', [hangs], { leaseMs: 60_000 });
    const second = heir.runner('heir', [probe('heir')], { leaseMs: 60_000, pollMs: () => 20 });
    await dying.schedule(scope, newJob('inherited'));
    first.start();
    await begun.opened;
    second.start();
    await heir.schedule(scope, newJob('meanwhile'));
    await until(async () => (await effectsOf(database, scope)).length === 1);
    clock.advance(59_999);
    await heir.schedule(scope, newJob('just before'));
    await until(async () => (await effectsOf(database, scope)).length === 2);
    expect((await effectsOf(database, scope)).map(({ name }) => name)).not.toContain('inherited');
    clock.advance(2);
    await until(async () => (await jobsOf(database, scope)).length === 0);
    open();
    await first.stop();
    await second.stop();
    const effects = await effectsOf(database, scope);
    expect(effects.filter(({ name }) => name === 'inherited')).toEqual([
      { name: 'inherited', worker: 'heir', attempt: 2 },
    ]);
  });

  it('that take longer than their lease keep it by the heartbeat', async () => {
    const [slow, idle] = [openProcess(database), openProcess(other)];
    const { opened, open } = gate();
    const first = slow.runner('slow', [probe('slow', { before: () => opened })], { leaseMs: 300 });
    const second = idle.runner('idle', [probe('idle')], { leaseMs: 300, pollMs: () => 20 });
    await slow.schedule(scope, newJob('long'));
    first.start();
    const leasedUntil = async () => (await jobsOf(database, scope))[0]?.leased_until?.getTime() ?? 0;
    await until(async () => (await leasedUntil()) > 0);
    const firstLease = await leasedUntil();
    second.start();
    await until(async () => (await leasedUntil()) > firstLease + 900);
    open();
    await until(async () => (await jobsOf(database, scope)).length === 0);
    await first.stop();
    await second.stop();
    expect(await effectsOf(database, scope)).toEqual([{ name: 'long', worker: 'slow', attempt: 1 }]);
  });

  it('that throw come again on their schedule, by the clock, and end as dead for all to see', async () => {
    const clock = manualClock(start);
    const house = openProcess(database, { clock });
    const tries: string[] = [];
    const dead: string[] = [];
    const failing = probe('one', {
      maxAttempts: 3,
      retryDelayMs: (attempt) => attempt * 1_000,
      before: () => {
        tries.push(clock.now().toISOString());
        throw new Error('no luck');
      },
    });
    const runner = house.runner('one', [failing], {
      pollMs: () => 600_000,
      onDead: (job) => dead.push(job.kind),
    });
    await house.schedule(scope, newJob('hopeless'));
    runner.start();
    const freed = async (attempts: number) => {
      const [job] = await jobsOf(database, scope);
      return job?.attempts === attempts && job.leased_by === null;
    };
    await until(() => freed(1));
    clock.advance(999);
    clock.advance(1);
    await until(() => freed(2));
    clock.advance(2_000);
    await until(() => dead.length === 1);
    await runner.stop();
    expect(tries).toEqual([
      '2026-11-22T09:30:00.000Z',
      '2026-11-22T09:30:01.000Z',
      '2026-11-22T09:30:03.000Z',
    ]);
    const [job] = await jobsOf(database, scope);
    expect(job).toMatchObject({ state: 'dead', attempts: 3, leased_by: null });
    expect(Buffer.from(job?.sealed_error ?? '').toString()).toContain('no luck');
    expect(await effectsOf(database, scope)).toEqual([]);
    const counts = await database.transaction({ role: 'worker' }, (transaction) =>
      countDead(transaction.tables<JobTables>()),
    );
    expect(counts.get(kind)).toBe(1);
  });

  it('wait for their time across a restart, and are done once', async () => {
    const clock = manualClock(start);
    const before = openProcess(database, { clock });
    const first = before.runner('before', [probe('before')]);
    first.start();
    const hour = 60 * 60 * 1000;
    await before.schedule(scope, newJob('in an hour', new Date(start.getTime() + hour)), newJob('now'));
    await until(async () => (await jobsOf(database, scope)).length === 1);
    await first.stop();
    clock.advance(hour);
    const after = openProcess(other, { clock });
    const second = after.runner('after', [probe('after')]);
    second.start();
    await until(async () => (await jobsOf(database, scope)).length === 0);
    await second.stop();
    expect(await effectsOf(database, scope)).toEqual([
      { name: 'in an hour', worker: 'after', attempt: 1 },
      { name: 'now', worker: 'before', attempt: 1 },
    ]);
  });

  it('that hang hold up their own kind only', async () => {
    const house = openProcess(database);
    const { opened, open } = gate();
    let hanging = 0;
    const hangs = probe('one', {
      kind: 'hang',
      concurrency: 4,
      before: () => {
        hanging += 1;
        return opened;
      },
    });
    const runner = house.runner('one', [hangs, probe('one')], { pollMs: () => 600_000 });
    await house.schedule(scope, ...named(40).map((name) => ({ kind: 'hang', payload: { name } })));
    runner.start();
    await until(() => hanging === 4);
    await house.schedule(scope, ...named(100).map((name) => newJob(`free ${name}`)));
    await until(async () => (await effectsOf(database, scope)).length === 100);
    expect(hanging).toBe(4);
    open();
    await until(async () => (await effectsOf(database, scope)).length === 140);
    await runner.stop();
  });

  it('do not make a full house look for more: while one kind is full, nothing is asked', async () => {
    const { counted, count } = counting(database);
    const house = openProcess(counted);
    const { opened, open } = gate();
    let hanging = 0;
    const hangs = probe('one', {
      concurrency: 2,
      before: () => {
        hanging += 1;
        return opened;
      },
    });
    await house.schedule(scope, ...named(10).map((name) => newJob(name)));
    const runner = house.runner('one', [hangs], { pollMs: () => 600_000 });
    const before = count();
    runner.start();
    await until(() => hanging === 2);
    // Time for a busy loop to show itself: fifty round trips of somebody else.
    for (let trip = 0; trip < 50; trip += 1) await effectsOf(other, scope);
    expect(count() - before).toBeLessThanOrEqual(2);
    open();
    await until(async () => (await jobsOf(database, scope)).length === 0);
    await runner.stop();
  });

  it('are each done when their time has come, not before, without a poll: any times, any steps of the clock', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 12 }),
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 6 }),
        async (dueHours, stepHours) => {
          anew();
          const clock = manualClock(start);
          const { counted, count } = counting(database);
          const house = openProcess(counted, { clock });
          const after = (hours: number) => new Date(start.getTime() + hours * 3_600_000);
          const runner = house.runner('one', [probe('one')], { pollMs: () => 600_000_000 });
          runner.start();
          const jobs = dueHours.map((hours, index) => newJob(`${index}`, after(hours)));
          await house.schedule(scope, ...jobs);
          let hour = 0;
          for (const step of [0, ...stepHours]) {
            hour += step;
            if (step > 0) clock.advance(step * 3_600_000);
            const due = dueHours.filter((hours) => hours <= hour).length;
            await until(async () => (await effectsOf(other, scope)).length >= due);
            expect(await effectsOf(other, scope)).toHaveLength(due);
          }
          await runner.stop();
          // The start, the schedule, each step and each end of a job may cause one look; each effect is one transaction.
          expect(count()).toBeLessThanOrEqual(2 * dueHours.length + stepHours.length + 4);
        },
      ),
      { numRuns: 25 },
    );
  });
});

/** The same database, with a count of its transactions. */
function counting(database: Database): { counted: Database; count: () => number } {
  let transactions = 0;
  return {
    count: () => transactions,
    counted: {
      ...database,
      transaction: (scope, work) => {
        transactions += 1;
        return database.transaction(scope, work);
      },
    },
  };
}

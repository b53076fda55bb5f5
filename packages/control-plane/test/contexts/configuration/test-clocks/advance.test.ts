import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { configurationEvents } from '../../../../src/contexts/configuration/events.ts';
import { advanceJobs } from '../../../../src/contexts/configuration/test-clocks/advance-job.ts';
import {
  beginAdvance,
  createTestClock,
} from '../../../../src/contexts/configuration/test-clocks/commands.ts';
import { testClockRoutes } from '../../../../src/contexts/configuration/test-clocks/routes.ts';
import { manualClock } from '../../../../src/kernel/clock.ts';
import { type ClockMovement, createClockMovement } from '../../../../src/platform/clocks/movement.ts';
import { findTestClock } from '../../../../src/platform/clocks/test-clocks.ts';
import type { Database } from '../../../../src/platform/database/database.ts';
import { openPostgres } from '../../../../src/platform/database/postgres.ts';
import type { TenantScope } from '../../../../src/platform/database/scope.ts';
import type { RequestContext } from '../../../../src/platform/http/request-context.ts';
import { defineJob, type JobDefinition } from '../../../../src/platform/jobs/definition.ts';
import type { JobRunner, JobRunnerParts } from '../../../../src/platform/jobs/runner.ts';
import type { Work } from '../../../../src/platform/unit-of-work/work.ts';
import { gate, openProcess, prepareDatabase, until } from '../../../platform/jobs/jobs-house.ts';
import { type PostgresServer, startPostgres } from '../../../support/postgres.ts';

const start = new Date('2027-03-01T12:00:00.000Z');
const after = (days: number): Date => new Date(start.getTime() + days * 86_400_000);

/** A timer that notes when it went off, by its clock, and sets the next one after so many days. */
function timerJob(before: () => Promise<void> = async () => {}): JobDefinition {
  return defineJob({
    kind: 'timer',
    payload: z.object({ name: z.string(), gaps: z.array(z.number()) }),
    maxAttempts: 3,
    retryDelayMs: () => 0,
    run: async ({ name, gaps: [days, ...gaps] }, { now }) => {
      await before();
      return async (work) => {
        expect(work.now).toEqual(now);
        await note(work, `${now.toISOString()} ${name}`);
        if (days === undefined) return;
        const dueAt = new Date(now.getTime() + days * 86_400_000);
        await work.schedule({ kind: 'timer', payload: { name: `${name}'`, gaps }, dueAt });
      };
    },
  });
}

async function note(work: Work, name: string): Promise<void> {
  const { tenantId, mode } = work.scope;
  await sql`insert into probe.effects (tenant_id, mode, name, worker, attempt)
    values (${tenantId}, ${mode}, ${name}, '', 1)`.execute(work.tables());
}

describe('a test clock on PostgreSQL', { timeout: 120_000 }, () => {
  let server: PostgresServer;
  let database: Database;
  let scope: TenantScope;
  let testClockId: string;
  const running: JobRunner[] = [];
  const cause = { correlationId: 'rqt_1', causationId: 'rqt_1', actor: 'key_1' };
  const events = Object.values(configurationEvents);
  const open = (clock = manualClock(new Date('2026-11-22T09:30:00.000Z'))) => {
    const house = openProcess(database, { clock, events });
    const onJobs = () => house.bell.ring();
    return {
      ...house,
      clock,
      movement: createClockMovement({ database, clock, consumers: () => [], onJobs }),
    };
  };
  const begin = (
    house: ReturnType<typeof open>,
    timer: JobDefinition,
    more: Partial<JobRunnerParts> & { movement?: ClockMovement; worker?: string } = {},
  ): JobRunner => {
    const { movement = house.movement, worker = 'one', ...rest } = more;
    const runner = house.runner(worker, [timer, ...advanceJobs(movement)], rest);
    runner.start();
    running.push(runner);
    return runner;
  };
  const inTenant = <Result>(effect: (work: Work) => Promise<Result>, testClock?: string): Promise<Result> =>
    open().works.run(scope, { ...cause, ...(testClock ? { testClockId: testClock } : {}) }, effect);
  const anew = async (): Promise<void> => {
    scope = { tenantId: open().ids.next('tenant'), mode: 'test' };
    testClockId = (await inTenant((work) => createTestClock(work, start))).id;
  };
  const plan = (...timers: { name: string; days: number; gaps?: number[] }[]) =>
    inTenant(
      (work) =>
        work.schedule(
          ...timers.map(({ name, days, gaps = [] }) => ({
            kind: 'timer',
            payload: { name, gaps },
            dueAt: after(days),
          })),
        ),
      testClockId,
    );
  const clockNow = async () => {
    const clock = await inTenant((work) => findTestClock(work, testClockId));
    if (!clock) throw new Error('The clock is gone.');
    return clock;
  };
  const advanced = async (house: ReturnType<typeof open>, days: number): Promise<void> => {
    await house.works.run(scope, cause, (work) => beginAdvance(work, testClockId, after(days)));
    await until(async () => (await clockNow()).target === null);
  };
  const notes = () =>
    inTenant(async (work) => {
      const found = await sql<{ name: string }>`select name from probe.effects order by position`.execute(
        work.tables(),
      );
      return found.rows.map(({ name }) => name);
    });

  beforeAll(async () => {
    server = await startPostgres();
    database = openPostgres({ connectionString: server.url, poolMin: 0, poolMax: 20 });
    await prepareDatabase(database);
  });
  beforeEach(async () => {
    await Promise.all(running.splice(0).map((runner) => runner.stop()));
    await anew();
  });
  afterAll(async () => {
    await Promise.all(running.map((runner) => runner.stop()));
    await database.close();
    await server.stop();
  });

  it('lets each timer go off at its own time and in order, those included that others set on the way', async () => {
    const house = open();
    begin(house, timerJob());
    const day = fc.integer({ min: 0, max: 30 });
    const timers = fc.array(fc.record({ days: day, gaps: fc.array(day, { maxLength: 3 }) }), {
      minLength: 1,
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(timers, fc.array(day, { minLength: 1, maxLength: 3 }), async (planned, steps) => {
        await anew();
        await plan(...planned.map(({ days, gaps }, index) => ({ name: `t${index}`, days, gaps })));
        let today = 0;
        for (const step of steps) {
          today += step;
          await advanced(house, today);
          expect((await clockNow()).now).toEqual(after(today));
          const expected = planned.flatMap(({ days, gaps }, index) => {
            const sum = (numbers: number[]) => numbers.reduce((total, next) => total + next, days);
            const dates = [days, ...gaps.map((_, index) => sum(gaps.slice(0, index + 1)))];
            return dates.flatMap((date, later) =>
              date > today ? [] : [`${after(date).toISOString()} t${index}${"'".repeat(later)}`],
            );
          });
          const gone = await notes();
          expect(gone.toSorted()).toEqual(expected.toSorted());
          const times = gone.map((line) => line.split(' ')[0]);
          expect(times).toEqual(times.toSorted());
        }
      }),
      { numRuns: 20 },
    );
  });

  it('tells each advance once', async () => {
    const house = open();
    begin(house, timerJob());
    await advanced(house, 1);
    await advanced(house, 3);
    const { events: told } = await inTenant((work) => work.readStream(testClockId));
    expect(told.map(({ eventType, payload }) => [eventType, payload])).toEqual([
      ['TestClockCreated', { testClockId, now: after(0).toISOString() }],
      ['TestClockAdvanced', { testClockId, from: after(0).toISOString(), now: after(1).toISOString() }],
      ['TestClockAdvanced', { testClockId, from: after(1).toISOString(), now: after(3).toISOString() }],
    ]);
  });

  it('stands until what is under way is done; meanwhile the answer is 202 and another advance 409', async () => {
    const house = open();
    const { opened, open: letGo } = gate();
    begin(
      house,
      timerJob(() => opened),
    );
    await plan({ name: 'slow', days: 0 }, { name: 'later', days: 5 });
    const route = testClockRoutes(50).find(({ contract }) => contract.operationId === 'testClocks.advance');
    const ask = async (days: number) =>
      route?.handle(
        { params: { testClockId }, query: {}, body: { now: after(days).toISOString() } },
        contextOf(house),
      );
    const answer = await ask(10);
    expect(answer).toMatchObject({
      status: 202,
      body: { status: 'advancing', now: after(0).toISOString(), target: after(10).toISOString() },
    });
    await expect(ask(11)).rejects.toMatchObject({ status: 409 });
    expect(await notes()).toEqual([]);
    letGo();
    await until(async () => (await clockNow()).target === null);
    expect(await notes()).toEqual([`${after(0).toISOString()} slow`, `${after(5).toISOString()} later`]);
  });

  it('is carried on by another process where the one that moved it died, with each timer once', async () => {
    const clock = manualClock(new Date('2026-11-22T09:30:00.000Z'));
    const [dying, heir] = [open(clock), open(clock)];
    await plan({ name: 'a', days: 1 }, { name: 'b', days: 2 }, { name: 'c', days: 3 });
    const stuck = gate();
    const never = gate();
    let moves = 0;
    const halfWay: ClockMovement = {
      ...dying.movement,
      isQuiet: async (...asked) => {
        if (moves === 2) {
          stuck.open();
          await never.opened;
        }
        return dying.movement.isQuiet(...asked);
      },
      moveOn: (...asked) => {
        moves += 1;
        return dying.movement.moveOn(...asked);
      },
    };
    begin(dying, timerJob(), { movement: halfWay, worker: 'dying' });
    await dying.works.run(scope, cause, (work) => beginAdvance(work, testClockId, after(10)));
    await stuck.opened;
    begin(heir, timerJob(), { worker: 'heir', pollMs: () => 20 });
    clock.advance(61_000);
    await until(async () => (await clockNow()).target === null);
    never.open();
    expect(await notes()).toEqual([
      `${after(1).toISOString()} a`,
      `${after(2).toISOString()} b`,
      `${after(3).toISOString()} c`,
    ]);
    const { events: told } = await inTenant((work) => work.readStream(testClockId));
    expect(told.filter(({ eventType }) => eventType === 'TestClockAdvanced')).toHaveLength(1);
  });

  it('is not quiet while a consumer has not come to the last event of the tenant', async () => {
    const clock = manualClock(start);
    const movement = createClockMovement({
      database,
      clock,
      consumers: () => [
        { consumer: 'quick', eventTypes: 'all' },
        { consumer: 'slow', eventTypes: ['TestClockAdvanced', 'TestClockCreated'] },
        { consumer: 'bored', eventTypes: ['NeverHappens'] },
      ],
      onJobs: () => {},
    });
    const quiet = () => movement.isQuiet(scope, testClockId);
    const reach = (consumer: string, place: string) =>
      database.transaction({ role: 'worker' }, (transaction) =>
        sql
          .raw(
            `insert into event_store.checkpoints (consumer, epoch, transaction_id, position)
             select '${consumer}', epoch, transaction_id, position ${place} from event_store.events
             where tenant_id = '${scope.tenantId}' order by epoch desc, transaction_id desc, position desc limit 1
             on conflict (consumer) do update set position = excluded.position`,
          )
          .execute(transaction.tables()),
      );
    expect(await quiet()).toBe(false);
    await reach('quick', '');
    expect(await quiet()).toBe(false);
    await reach('slow', '- 1');
    expect(await quiet()).toBe(false);
    await reach('slow', '');
    expect(await quiet()).toBe(true);
    await plan({ name: 'asleep', days: 1 });
    expect(await quiet()).toBe(true);
    await plan({ name: 'due', days: 0 });
    expect(await quiet()).toBe(false);
  });

  function contextOf(house: ReturnType<typeof open>): RequestContext {
    return {
      requestId: 'rqt_1',
      principal: { ...scope, actor: 'key_1', keyKind: 'secret', roles: ['user'], scopes: [] },
      cause,
      now: house.clock.now(),
      signal: new AbortController().signal,
      read: (query) => house.works.run(scope, cause, query),
      commit: (command) => house.works.run(scope, cause, command),
      witness: async () => {},
    };
  }
});

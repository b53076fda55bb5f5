import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createIdGenerator } from '../../../src/kernel/ids.ts';
import { systemRandom } from '../../../src/platform/crypto/random-source.ts';
import type { Database } from '../../../src/platform/database/database.ts';
import { openPostgres } from '../../../src/platform/database/postgres.ts';
import type { TenantScope } from '../../../src/platform/database/scope.ts';
import { type PostgresServer, startPostgres } from '../../support/postgres.ts';
import { effectsOf, jobsOf, openProcess, prepareDatabase, until } from './jobs-house.ts';

const timers = 300;

describe('timers of two processes on one PostgreSQL', { timeout: 120_000 }, () => {
  let server: PostgresServer;
  let database: Database;
  let scope: TenantScope;
  let children: ChildProcess[];
  beforeAll(async () => {
    server = await startPostgres();
    database = openPostgres({ connectionString: server.url, poolMin: 0, poolMax: 10 });
    await prepareDatabase(database);
  });
  beforeEach(async () => {
    const ids = createIdGenerator({ now: () => new Date() }, systemRandom);
    scope = { tenantId: ids.next('tenant'), mode: 'test' };
    const program = fileURLToPath(new URL('./timer-process.ts', import.meta.url));
    children = ['one', 'two'].map((name) => fork(program, [name, server.url]));
    await Promise.all(children.map((child) => once(child, 'message')));
    // Due from now on, over the next second and a half: both processes wait for the same moments.
    const now = Date.now();
    await openProcess(database).schedule(
      scope,
      ...Array.from({ length: timers }, (_, index) => ({
        kind: 'timer',
        payload: { name: `timer ${1000 + index}` },
        dueAt: new Date(now + index * 5),
      })),
    );
  });
  afterAll(async () => {
    await database.close();
    await server.stop();
  });

  const allDone = async () => (await jobsOf(database, scope)).length === 0;
  const stop = (child: ChildProcess, signal: NodeJS.Signals) => {
    const ended = once(child, 'exit');
    child.kill(signal);
    return ended;
  };
  const expectEachOnce = async (): Promise<string[]> => {
    const effects = await effectsOf(database, scope);
    expect(effects.map(({ name }) => name)).toEqual(
      Array.from({ length: timers }, (_, index) => `timer ${1000 + index}`),
    );
    return effects.map(({ worker }) => worker);
  };

  it('go off once each, and both take part', async () => {
    await until(allDone);
    await Promise.all(children.map((child) => stop(child, 'SIGTERM')));
    const workers = await expectEachOnce();
    expect(new Set(workers)).toEqual(new Set(['one', 'two']));
  });

  it('go off once each although one process is killed on the way', async () => {
    const [victim, survivor] = children;
    if (!victim || !survivor) throw new Error('Two processes were started.');
    await until(async () => (await effectsOf(database, scope)).length > timers / 4);
    await stop(victim, 'SIGKILL');
    await until(allDone);
    await stop(survivor, 'SIGTERM');
    await expectEachOnce();
  });
});

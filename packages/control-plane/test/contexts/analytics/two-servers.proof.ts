import { afterAll, beforeAll, expect, it } from 'vitest';
import { rebuildIn, rebuildProjections } from '../../../src/composition/rebuild.ts';
import { analyticsProjection } from '../../../src/contexts/analytics/rebuild.ts';
import { createMasterKeyBytes, importMasterKeys } from '../../../src/platform/crypto/master-keys.ts';
import { systemRandom } from '../../../src/platform/crypto/random-source.ts';
import type { Database } from '../../../src/platform/database/database.ts';
import { openPostgres } from '../../../src/platform/database/postgres.ts';
import { measureLag } from '../../../src/platform/event-bus/lag.ts';
import { application } from '../../api/lender.ts';
import { type PostgresProcess, startPostgresProcess } from '../../faults/postgres-process.ts';
import { until } from '../../platform/event-bus-house.ts';
import { startTraffic, type Traffic } from '../../projections/catalogue-traffic.ts';
import { dumpTables, tablesOf } from '../../projections/dump.ts';
import { freePort } from '../../support/free-port.ts';

const tables = tablesOf([analyticsProjection]);
const keys = importMasterKeys(createMasterKeyBytes(systemRandom));

let main: PostgresProcess;
let apart: PostgresProcess;
let database: Database;
let own: Database;
let traffic: Traffic;
beforeAll(async () => {
  main = await startPostgresProcess({ port: await freePort(), durable: true });
  apart = await startPostgresProcess({ port: await freePort(), durable: true });
  database = openPostgres({ connectionString: main.url, poolMin: 0, poolMax: 20 });
  own = openPostgres({ connectionString: apart.url, poolMin: 0, poolMax: 10, acquireTimeoutMs: 5_000 });
  traffic = await startTraffic(database, { analyticsDatabase: own, keys });
}, 60_000);
afterAll(async () => {
  await traffic.stop();
  await Promise.all([database.close(), own.close()]);
  await Promise.all([main.stop(), apart.stop()]);
});

const counted = (keptIn: Database) =>
  until(
    async () => {
      const lags = await measureLag(database, ['analytics'], keptIn).catch(() => []);
      return lags[0]?.eventsBehind === 0;
    },
    'everything is counted',
    60_000,
  );

it('loses and doubles no figure where either server is killed, the process begins again, or both', {
  timeout: 240_000,
}, async () => {
  let stopping = false;
  let submitted = 0;
  const lend = async (): Promise<void> => {
    while (!stopping) {
      // Refused while a server is down, or unanswered: then it is simply done again.
      try {
        const userId = await traffic.createPerson();
        await traffic.call('POST', '/applications', { ...application(userId), allowDuplicate: true });
        submitted += 1;
      } catch {
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
  };
  const lenders = [lend(), lend()];
  const flows = async (): Promise<void> => {
    const before = submitted;
    await until(async () => submitted >= before + 3, 'traffic flows', 60_000);
  };
  const blows = [
    () => apart.killAndRestart(),
    () => main.killAndRestart(),
    () => Promise.all([apart.killAndRestart(), main.killAndRestart()]),
    async () => {
      await traffic.stop();
      traffic = await startTraffic(database, { analyticsDatabase: own, keys });
    },
  ];
  for (const blow of blows) {
    await flows();
    await blow();
    await flows();
    await rebuildProjections({ dataDir: 'none', databaseUrl: main.url, analyticsDatabaseUrl: apart.url }, [
      'analytics',
    ]);
  }
  stopping = true;
  await Promise.all(lenders);

  await until(() => traffic.caughtUp(), 'all is handled', 60_000);
  await counted(own);
  const figures = await dumpTables(own, tables);
  expect(figures['analytics.journeys']?.length).toBeGreaterThanOrEqual(submitted);
  const [verified] = await rebuildIn(database, [analyticsProjection], { figures: own, verifyOnly: true });
  expect(verified).toMatchObject({ changed: 0, added: 0, removed: 0 });

  // The same log, counted in one database from its first event.
  await traffic.stop();
  traffic = await startTraffic(database, { keys });
  await counted(database);
  expect(await dumpTables(database, tables)).toEqual(figures);
});

it('lends while the server of the figures is away from the start, and counts when it is there', {
  timeout: 120_000,
}, async () => {
  await traffic.stop();
  const nobody = openPostgres({
    connectionString: `postgres://nobody@127.0.0.1:${await freePort()}/creditplane`,
    poolMin: 0,
  });
  let there = false;
  const late: Database = {
    ...own,
    bootstrap: () => (there ? own : nobody).bootstrap(),
    ping: () => (there ? own : nobody).ping(),
  };
  traffic = await startTraffic(database, { analyticsDatabase: late, keys });
  const lent = await traffic.call('POST', '/applications', {
    ...application(await traffic.createPerson()),
    allowDuplicate: true,
  });
  expect(lent['status']).toBe('approved');
  await expect(traffic.call('GET', '/analytics/funnel')).rejects.toThrow('unavailable');
  const health = async () => {
    const answer = await traffic.controlPlane.fetch(new Request('http://localhost/health'));
    return (await answer.json()) as { status: string; checks: Record<string, { status: string }> };
  };
  const away = await health();
  expect(away.status).toBe('degraded');
  expect(away.checks['analytics_database']?.status).toBe('warn');
  there = true;
  await until(
    async () => {
      const report = await traffic.call('GET', '/analytics/funnel').catch(() => undefined);
      return report !== undefined;
    },
    'the figures are there',
    30_000,
  );
  await counted(own);
  expect((await health()).checks['analytics_database']?.status).toBe('pass');
  await nobody.close();
});

import { afterAll, beforeAll, expect, it } from 'vitest';
import { allProjections, rebuildIn, rebuildProjections } from '../../src/composition/rebuild.ts';
import type { Database } from '../../src/platform/database/database.ts';
import { openPostgres } from '../../src/platform/database/postgres.ts';
import { application } from '../api/lender.ts';
import { until } from '../platform/event-bus-house.ts';
import { type PostgresServer, startPostgres } from '../support/postgres.ts';
import { startTraffic, type Traffic } from './catalogue-traffic.ts';
import { dumpTables, tablesOf, tamper } from './dump.ts';

const projections = allProjections();
const tables = tablesOf(projections);

let server: PostgresServer;
let database: Database;
let traffic: Traffic;
beforeAll(async () => {
  server = await startPostgres();
  database = openPostgres({ connectionString: server.url, poolMin: 0, poolMax: 20 });
  traffic = await startTraffic(database);
}, 60_000);
afterAll(async () => {
  await traffic.stop();
  await database.close();
  await server.stop();
});

it('loses and doubles nothing of what happens while everything is rebuilt, again and again', {
  timeout: 180_000,
}, async () => {
  let stopping = false;
  let submitted = 0;
  const lend = async (): Promise<void> => {
    const userId = await traffic.createPerson();
    while (!stopping) {
      const made = await traffic.call('POST', '/applications', {
        ...application(userId),
        allowDuplicate: true,
      });
      submitted += 1;
      const [offer] = made['offers'] as { id: string }[];
      if (offer && submitted % 2 === 0) await traffic.call('POST', `/credit/offers/${offer.id}/accept`, {});
    }
  };
  const lenders = [lend(), lend(), lend()];
  await until(async () => submitted >= 5, 'traffic flows');
  const before = submitted;
  for (let round = 0; round < 4; round += 1) {
    await tamper(
      database,
      'update analytics.funnel set accepted = accepted + 7',
      `update risk.assessments set score = 1 where status = 'completed'`,
    );
    await rebuildProjections({ dataDir: 'none', databaseUrl: server.url }, []);
  }
  // Two at once: one takes the other's place, and neither harms.
  await Promise.allSettled([1, 2].map(() => rebuildIn(database, projections)));
  const during = submitted - before;
  stopping = true;
  await Promise.all(lenders);
  expect(during).toBeGreaterThan(5);

  await until(async () => {
    const { total } = (await traffic.call('GET', '/analytics/funnel')) as { total: Record<string, number> };
    return total['submitted'] === submitted && total['decided'] === submitted && (await traffic.caughtUp());
  }, 'the figures are those of the traffic');
  const told = await dumpTables(database, tables);
  expect(told['applications.applications']).toHaveLength(submitted);
  for (const one of await rebuildIn(database, projections, { verifyOnly: true })) {
    expect(one).toMatchObject({ changed: 0, added: 0, removed: 0, lost: 0, unexplained: 0 });
  }
  await rebuildIn(database, projections);
  expect(await dumpTables(database, tables)).toEqual(told);
});

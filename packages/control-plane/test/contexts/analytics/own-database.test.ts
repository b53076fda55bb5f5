import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { followFigures, prepareFigures } from '../../../src/composition/figures/database.ts';
import { rebuildIn } from '../../../src/composition/rebuild.ts';
import { analyticsProjection } from '../../../src/contexts/analytics/rebuild.ts';
import { createMasterKeyBytes, importMasterKeys } from '../../../src/platform/crypto/master-keys.ts';
import { systemRandom } from '../../../src/platform/crypto/random-source.ts';
import type { Database } from '../../../src/platform/database/database.ts';
import { openPglite } from '../../../src/platform/database/pglite.ts';
import { measureLag } from '../../../src/platform/event-bus/lag.ts';
import { openEpoch } from '../../../src/platform/event-store/epochs.ts';
import { application } from '../../api/lender.ts';
import { until } from '../../platform/event-bus-house.ts';
import { startTraffic, type Traffic } from '../../projections/catalogue-traffic.ts';
import { dumpTables, tablesOf, tamper } from '../../projections/dump.ts';
import { testDatabase } from '../../support/database.ts';

const tables = tablesOf([analyticsProjection]);
const keys = importMasterKeys(createMasterKeyBytes(systemRandom));

describe('figures in a database of their own', { timeout: 60_000 }, () => {
  let database: Database;
  let own: Database;
  let traffic: Traffic;
  let approvedId: string;
  beforeAll(async () => {
    database = await testDatabase();
    own = await openPglite({});
    traffic = await startTraffic(database, { analyticsDatabase: own, keys });
    await apply('000-01-0004');
    approvedId = String((await apply('000-01-0001'))['id']);
    await counted(own);
  }, 60_000);
  afterAll(async () => {
    await traffic.stop();
    await own.close();
    await database.close();
  });

  const apply = async (nationalId: string) =>
    traffic.call('POST', '/applications', application(await traffic.createPerson(nationalId)));
  const counted = (keptIn: Database) =>
    until(async () => {
      const [lag] = await measureLag(database, ['analytics'], keptIn);
      return lag?.eventsBehind === 0;
    }, 'everything is counted');
  const restarted = async (analyticsDatabase?: Database): Promise<void> => {
    await traffic.stop();
    traffic = await startTraffic(database, { keys, ...(analyticsDatabase ? { analyticsDatabase } : {}) });
  };

  it('are reported from there, and the main database knows none of them', async () => {
    const figures = await dumpTables(own, tables);
    expect(figures['analytics.journeys']).toHaveLength(2);
    expect(figures['analytics.provider_calls']).not.toEqual([]);
    expect((await dumpTables(database, tables))['analytics.journeys']).toEqual([]);
  });

  it('are compared with the log of the other database, and made anew from it, with a word of how far it is', async () => {
    const told = await dumpTables(own, tables);
    await tamper(own, 'update analytics.funnel set accepted = accepted + 7');
    const seen: number[] = [];
    const rebuild = () =>
      rebuildIn(database, [analyticsProjection], {
        figures: own,
        onProgress: ({ done, total }) => seen.push(done / total),
      });
    expect((await rebuild())[0]?.changed).toBeGreaterThan(0);
    expect(seen.at(-1)).toBe(1);
    expect(await dumpTables(own, tables)).toEqual(told);
    expect((await rebuild())[0]).toMatchObject({ changed: 0, added: 0, removed: 0 });
  });

  it('have their dead letters there, listed beside those of the others and released as they are', async () => {
    await tamper(own, `delete from analytics.journeys where application_id = '${approvedId}'`);
    await traffic.call('POST', `/applications/${approvedId}/withdraw`, { reason: 'applicant_request' });
    const list = async (query = '') => {
      const page = await traffic.call('GET', `/admin/dead-letters${query}`);
      return page['data'] as Record<string, unknown>[];
    };
    await until(async () => (await list()).length === 1, 'the event is put aside');
    const [letter] = await list('?consumer=analytics&limit=1');
    expect(letter).toMatchObject({
      eventType: 'ApplicationWithdrawn',
      aggregateId: approvedId,
      state: 'failed',
    });
    expect(await list('?consumer=risk')).toEqual([]);
    const path = `/admin/dead-letters/analytics/${String(letter?.['id'])}`;
    expect(await traffic.call('GET', path)).toMatchObject({
      error: expect.stringContaining('came before its submission'),
      payload: { applicationId: approvedId },
    });
    expect(await traffic.call('POST', `${path}/replay`, {})).toMatchObject({ replayed: 0, remaining: 1 });
    // A rebuild counts what was put aside, too.
    await rebuildIn(database, [analyticsProjection], { figures: own });
    expect(await list()).toEqual([]);
  });

  it('come out the same as in one database, whenever they move', async () => {
    await counted(own);
    const apart = await dumpTables(own, tables);
    await restarted();
    await counted(database);
    expect(await dumpTables(database, tables)).toEqual(apart);
    await apply('000-01-0005');
    await restarted(own);
    await counted(own);
    expect((await dumpTables(own, tables))['analytics.journeys']).toHaveLength(3);
  });

  it('are counted anew where the log was restored since, and only then', async () => {
    await traffic.stop();
    const told = await dumpTables(own, tables);
    expect(await followFigures(own, database)).toBe(false);
    await tamper(own, 'update analytics.funnel set submitted = 100');
    await openEpoch(database, 'restore');
    traffic = await startTraffic(database, { keys, analyticsDatabase: own });
    await counted(own);
    expect(await dumpTables(own, tables)).toEqual(told);
    expect(await followFigures(own, database)).toBe(false);
  });

  it('are never put into the main database of a control plane, nor on top of those of another log', async () => {
    await expect(prepareFigures(database)).rejects.toThrow('ANALYTICS_DATABASE_URL');
    await tamper(own, `update event_store.epochs set system_identifier = 'another' where epoch = 1`);
    await expect(followFigures(own, database)).rejects.toThrow('another control plane');
  });
});

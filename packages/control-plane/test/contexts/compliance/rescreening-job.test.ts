import { ScreeningIndex } from '@creditplane/screening';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseTables } from '../../../src/contexts/compliance/cases/rows.ts';
import type { ListIndexes } from '../../../src/contexts/compliance/screening/list-indexes.ts';
import { rescreening, rescreeningJob } from '../../../src/contexts/compliance/screening/rescreening.ts';
import { importList } from '../../../src/contexts/compliance/watchlists/importing.ts';
import type { WatchlistTables } from '../../../src/contexts/compliance/watchlists/rows.ts';
import type { Database } from '../../../src/platform/database/database.ts';
import { testDatabase } from '../../support/database.ts';
import { type ConsumerWorld, consumerWorld } from '../risk/consumer-world.ts';
import { person } from '../risk/submission.ts';

const listed = (entityId: string, name: string) => ({
  entityId,
  kind: 'person' as const,
  names: [{ name, type: 'primary' as const, strength: 'strong' as const }],
  programs: [],
  birthDates: [],
  countries: [],
  documents: [],
  addresses: [],
});

describe('screening everybody anew', () => {
  let database: Database;
  let world: ConsumerWorld;
  let versionId: string;
  const entities = [listed('1', 'Odalys Marroway'), listed('2', 'Wendel Tulliver')];
  const indexes: ListIndexes = {
    ready: async () => async () => [
      {
        list: 'fraud',
        version: '1',
        contentHash: 'sha256:1',
        loadedAt: new Date(0),
        index: ScreeningIndex.build([{ list: 'fraud', entities }]),
      },
    ],
  };
  const people = new Map([
    ['usr_1', person({ name: { given: 'Odalys', family: 'Marroway' } })],
    ['usr_2', person({ name: { given: 'Wendel', family: 'Tulliver' } })],
  ]);
  const job = () =>
    rescreening({
      seal: world.seal,
      indexes,
      users: {
        currentVersion: async () => 1,
        person: async (_work, { userId }) => people.get(userId),
        activeConsents: async () => ({}),
        personByConsent: async () => undefined,
      },
    });
  const cases = () =>
    world.run((work) =>
      work.tables<CaseTables>().selectFrom('compliance.cases').select(['user_id', 'status']).execute(),
    );
  const planned = async () =>
    (await world.jobs()).filter(({ kind }) => kind === 'compliance.rescreen').map(({ payload }) => payload);

  beforeAll(async () => {
    database = await testDatabase();
    world = await consumerWorld(database, 21);
    const party = (at: number, live: boolean) => ({
      tenant_id: world.scope.tenantId,
      mode: 'test' as const,
      application_id: `app_${at}`,
      party_id: `app_${at}_p1`,
      user_id: `usr_${at}`,
      user_version: 1,
      live,
    });
    await world.run((work) =>
      work
        .tables<WatchlistTables>()
        .insertInto('compliance.screened_parties')
        .values([party(1, true), party(2, false)])
        .execute(),
    );
    ({ versionId } = await world.run((work) =>
      importList(work, { list: 'fraud', format: 'own-csv', entities }, 'key_1'),
    ));
  });
  afterAll(() => database.close());

  it('screens parties of live applications alone, and plans a look for the next day', async () => {
    await world.run((work) => work.schedule(rescreeningJob(versionId)));
    await world.runJobs(job());
    expect(await cases()).toEqual([{ user_id: 'usr_1', status: 'open' }]);
    expect(await planned()).toMatchObject([
      { extent: 'full', round: 1, restUntil: '2026-11-29T09:00:00.000Z' },
    ]);
  });

  it('rests as long as the method stays, and screens everybody at once where it changed', async () => {
    await world.run((work) =>
      work.tables<WatchlistTables>().updateTable('compliance.screened_parties').set({ live: true }).execute(),
    );
    await world.runJobs(job());
    expect(await cases()).toHaveLength(1);
    expect(await planned()).toMatchObject([{ round: 2 }]);
    const old = {
      versionId,
      extent: 'full',
      method: 'another/0.9',
      round: 7,
      restUntil: '2099-01-01T00:00:00.000Z',
    };
    await world.run((work) => work.schedule({ kind: 'compliance.rescreen', payload: old, dedupeKey: 'old' }));
    await world.runJobs(job());
    expect((await cases()).map(({ user_id: userId }) => userId).sort()).toEqual(['usr_1', 'usr_2']);
  });
});

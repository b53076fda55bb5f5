import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allProjections, rebuildIn } from '../../src/composition/rebuild.ts';
import type { Database } from '../../src/platform/database/database.ts';
import { readTables } from '../../src/platform/database/table-catalogue.ts';
import type { Progress, Rebuilt } from '../../src/platform/projections/projection.ts';
import { testDatabase } from '../support/database.ts';
import { playCatalogue, startTraffic } from './catalogue-traffic.ts';
import { dumpTables, tablesOf, tamper } from './dump.ts';
import { toldByNoEvent } from './told-by-no-event.ts';

const projections = allProjections();
const tables = tablesOf(projections);
const nothing = { changed: 0, added: 0, removed: 0, lost: 0, unexplained: 0 };

describe('rebuilding every projection from the log', { timeout: 90_000 }, () => {
  let database: Database;
  let told: Record<string, string[]>;
  beforeAll(async () => {
    database = await testDatabase();
    const traffic = await startTraffic(database);
    await playCatalogue(traffic);
    await traffic.stop();
    told = await dumpTables(database, tables);
  }, 90_000);
  afterAll(() => database.close());

  const rebuild = (verifyOnly = false): Promise<Rebuilt[]> =>
    rebuildIn(database, projections, { verifyOnly });
  const of = (rebuilt: readonly Rebuilt[], name: string) =>
    rebuilt.find(({ projection }) => projection === name);

  it('has rows in every projected table to begin with', () => {
    expect(Object.entries(told).filter(([, rows]) => rows.length === 0)).toEqual([]);
    expect(told['applications.applications']?.length).toBeGreaterThan(25);
  });

  it('covers every table, but for those of which it is listed why no event tells them', async () => {
    const all = await database.transaction({ role: 'owner' }, readTables);
    const names = all.filter(({ kind }) => kind !== 'partition').map(({ name }) => name);
    const projected = tables.map(({ name }) => name);
    expect(names.filter((name) => !projected.includes(name))).toEqual(Object.keys(toldByNoEvent).sort());
    for (const { name, kept } of tables) {
      const columns = all.find((table) => table.name === name)?.columns.map((column) => column.name);
      expect(columns, name).toEqual(expect.arrayContaining(Object.keys(kept)));
    }
  });

  it('finds nothing amiss where nothing was touched, and says how far it has come', async () => {
    const seen: Progress[] = [];
    const verified = await rebuildIn(database, projections, {
      verifyOnly: true,
      onProgress: (progress) => seen.push(progress),
    });
    expect(verified).toEqual(
      projections.map(({ name }) => ({ projection: name, read: expect.any(Number), ...nothing })),
    );
    for (const { name } of projections) {
      const last = seen.findLast(({ projection }) => projection === name);
      expect(last?.done).toBe(last?.total);
      expect(last?.done).toBeGreaterThan(0);
    }
    expect(await dumpTables(database, tables)).toEqual(told);
  });

  it('finds a row that was changed by hand, and mends it without touching what no event holds', async () => {
    const kept = await keptColumns(database);
    expect(kept.some(({ external_id, sealed_metadata }) => external_id && sealed_metadata)).toBe(true);
    await tamper(
      database,
      `update applications.applications set status = 'declined' where status = 'approved'`,
      `update risk.assessments set score = score + 1 where score is not null`,
      `update compliance.checks set outcome = 'decline' where outcome = 'pass'`,
      `update providers.requests set cost_minor = 0 where cost_minor > 0`,
      `update notifications.events set data = data || '{"status":"declined"}' where type = 'application.approved'`,
      `update analytics.funnel set accepted = accepted + 1`,
      `delete from applications.offers where offer_id = (select min(offer_id) from applications.offers)`,
      `insert into applications.offers select 'off_made_up', tenant_id, mode, application_id from applications.applications limit 1`,
    );
    expect(await dumpTables(database, tables)).not.toEqual(told);

    const verified = await rebuild(true);
    expect(of(verified, 'applications')).toMatchObject({ added: 1, removed: 1 });
    for (const { name } of projections) expect(of(verified, name)?.changed, name).toBeGreaterThan(0);
    expect(await rebuild(true)).toEqual(verified);

    expect(await rebuild()).toEqual(verified);
    expect(await dumpTables(database, tables)).toEqual(told);
    expect(await keptColumns(database)).toEqual(kept);
  });

  it('makes every row anew, to the byte, where all that the log tells was wiped out', async () => {
    await tamper(
      database,
      ...['journeys', 'funnel', 'decisions', 'decision_times', 'provider_calls'].map(
        (table) => `delete from analytics.${table}`,
      ),
      'delete from applications.applications',
      'delete from applications.offers',
      'delete from risk.assessments',
      'delete from compliance.checks',
      `update notifications.events set correlation_id = '', application_id = null, product_id = null, data = '{}', occurred_at = '2000-01-01'`,
      `update providers.requests set provider = '', kind = 'identity', application_id = '', consent_id = '', pull = '',
        outcome = 'pending', latency_ms = -1, cost_minor = -1, answer_hash = null, fallback_of = null, late_at = null, created_at = '2000-01-01', updated_at = '2000-01-01'`,
    );
    const rebuilt = await rebuild();
    expect(await dumpTables(database, tables)).toEqual(told);
    expect(of(rebuilt, 'applications')?.added).toBe(
      (told['applications.applications']?.length ?? 0) + (told['applications.offers']?.length ?? 0),
    );
    expect(await rebuild(true)).toEqual(rebuilt.map((one) => ({ ...one, ...nothing })));
  });

  it('tells of rows that the log cannot bring back, and of those that it knows nothing of', async () => {
    await tamper(
      database,
      'delete from providers.requests where request_id = (select min(request_id) from providers.requests)',
      `insert into applications.offers select 'off_unheard_of', tenant_id, mode, 'app_unheard_of' from applications.applications limit 1`,
    );
    const rebuilt = await rebuild();
    expect(of(rebuilt, 'provider-requests')).toMatchObject({ lost: 1, added: 0 });
    expect(of(rebuilt, 'applications')).toMatchObject({ unexplained: 1, removed: 0 });
  });
});

/** What a rebuild must leave as it is. */
async function keptColumns(database: Database) {
  return database.transaction({ role: 'owner' }, async (transaction) => {
    const found = await sql<{ external_id: string | null; sealed_metadata: Uint8Array | null }>`
      select a.application_id, a.external_id, a.sealed_metadata, r.sealed_inputs, c.sealed_record, p.intent_key, p.sealed_report
      from applications.applications a
      left join risk.assessments r on r.application_id = a.application_id
      left join compliance.checks c on c.application_id = a.application_id
      left join providers.requests p on p.application_id = a.application_id
      order by 1, p.request_id
    `.execute(transaction.tables());
    return found.rows;
  });
}

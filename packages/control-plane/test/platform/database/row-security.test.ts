import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database, Transaction } from '../../../src/platform/database/database.ts';
import { testDatabase } from '../../support/database.ts';

/** Tables that belong to no tenant. Each one more is a decision, to be made here. */
const withoutTenant = [
  'compliance.watchlist_entries',
  'event_store.checkpoints',
  'event_store.relay_tails',
  'event_store.relay_topics',
  'event_store.high_waters',
  'event_store.epochs',
  'identity.tenants',
  'platform.master_keys',
  'platform.migrations',
];

/** Of these the ones that are protected all the same, by policies of their own. */
const protectedByHand = ['event_store.checkpoints', 'identity.tenants'];

type TableFacts = {
  name: string;
  secured: boolean;
  forced: boolean;
  owner_policy: boolean;
  tenant_columns: number;
  tenant_may_write: boolean;
};

let database: Database;
let tables: readonly TableFacts[];

beforeAll(async () => {
  database = await testDatabase();
  tables = await database.transaction({ role: 'owner' }, readTables);
});
afterAll(() => database.close());

describe('row-level security', () => {
  it('is forced on every table that holds rows of a tenant, and leaves the owner free', () => {
    const expected = tables.filter(
      ({ name }) => !withoutTenant.includes(name) || protectedByHand.includes(name),
    );
    const open = expected.filter(({ secured, forced, owner_policy }) => !(secured && forced && owner_policy));
    expect(expected.length).toBeGreaterThan(20);
    expect(open).toEqual([]);
  });

  it('knows the tenant and the mode of every row but those of the listed tables', () => {
    const without = tables.filter(({ tenant_columns }) => tenant_columns !== 2).map(({ name }) => name);
    expect(without.filter((name) => !withoutTenant.includes(name))).toEqual([]);
  });

  it('lets no tenant write where nothing tells tenants apart', () => {
    const open = tables.filter(({ secured, tenant_may_write }) => tenant_may_write && !secured);
    expect(open).toEqual([]);
  });

  it('lists no table that is not there', () => {
    const names = new Set(tables.map(({ name }) => name));
    expect(withoutTenant.filter((name) => !names.has(name))).toEqual([]);
  });

  it('lets a data migration of the owner touch the rows of every tenant', async () => {
    const tenants = ['ten_00000000000000000000000001', 'ten_00000000000000000000000002'];
    for (const tenantId of tenants) {
      await database.transaction({ role: 'tenant', tenantId, mode: 'test' }, (transaction) =>
        sql`insert into event_store.streams
          (aggregate_id, aggregate_type, tenant_id, mode, version, epoch, last_tx)
          values (${`row-security-${tenantId}`}, 'probe', ${tenantId}, 'test', 1, 1, pg_current_xact_id())`.execute(
          transaction.tables(),
        ),
      );
    }
    const changed = await database.transaction({ role: 'owner' }, (transaction) =>
      sql`update event_store.streams set aggregate_type = 'migrated'
        where aggregate_type = 'probe' returning tenant_id`.execute(transaction.tables()),
    );
    expect(changed.rows).toHaveLength(2);
  });
});

async function readTables(transaction: Transaction): Promise<readonly TableFacts[]> {
  const { rows } = await sql<TableFacts>`
    select n.nspname || '.' || c.relname as name, c.relrowsecurity as secured, c.relforcerowsecurity as forced,
      exists (
        select from pg_policy p
        where p.polrelid = c.oid and p.polcmd = '*'
          and p.polroles @> array[(select oid from pg_roles where rolname = 'creditplane_owner')]
          and pg_get_expr(p.polqual, p.polrelid) = 'true'
      ) as owner_policy,
      (select count(*)::int from pg_attribute a
        where a.attrelid = c.oid and a.attname in ('tenant_id', 'mode') and a.attnotnull) as tenant_columns,
      has_table_privilege('creditplane_tenant', c.oid, 'insert, update, delete, truncate') as tenant_may_write
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'
    order by 1
  `.execute(transaction.tables());
  return rows;
}

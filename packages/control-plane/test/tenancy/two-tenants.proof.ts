import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/platform/database/database.ts';
import type { TenantScope } from '../../src/platform/database/scope.ts';
import { readTables, type Table } from '../../src/platform/database/table-catalogue.ts';
import { type Asker, attempt, become, nobody, rowsOf, tenantAsker } from './attempts.ts';
import { type SampleRow, sampleRow } from './sample-row.ts';
import { grants, sharedTables } from './shared-tables.ts';
import { type House, houses } from './two-tenants.ts';

type Sample = { table: Table; row: SampleRow };

const denied = { refused: '42501' };

describe.each(Object.entries(houses))('two tenants on %s', (_kind, build) => {
  let house: House;
  let database: Database;
  let first: TenantScope;
  let strangers: Asker[];
  let samples: Sample[];
  beforeAll(async () => {
    house = await build();
    database = await house.open();
    const [own, other] = house.lenders;
    first = own;
    strangers = [
      tenantAsker('the other tenant', other.tenantId, other.mode),
      tenantAsker('the same tenant in the other mode', own.tenantId, 'live'),
      tenantAsker('a tenant of an empty name', '', own.mode),
      tenantAsker('the same tenant in no mode', own.tenantId, ''),
      nobody,
    ];
    const tables = await database.transaction({ role: 'owner' }, readTables);
    samples = [];
    for (const table of tables.filter(({ name }) => !(name in sharedTables))) {
      samples.push({ table, row: await sampleRow(database, table, own) });
    }
  }, 120_000);
  afterAll(async () => {
    await database.close();
    await house.close();
  });

  /** What all samples come to when each is asked the same, by table. */
  const ofEach = async (ask: (sample: Sample) => Promise<unknown>): Promise<Record<string, unknown>> => {
    const answers: Record<string, unknown> = {};
    for (const sample of samples) answers[sample.table.name] = await ask(sample);
    return answers;
  };
  const everywhere = (answer: unknown): Record<string, unknown> =>
    Object.fromEntries(samples.map(({ table }) => [table.name, answer]));
  const of = (scope: TenantScope) => sql`tenant_id = ${scope.tenantId} and mode = ${scope.mode}`;

  it('lets a tenant read its own rows, so that what follows proves something', async () => {
    const self = tenantAsker('itself', first.tenantId, first.mode);
    const seen = await ofEach(async ({ table }) => {
      const own = await attempt(
        database,
        self,
        sql`select 1 from ${sql.table(table.name)} where ${of(first)} limit 1`,
      );
      return 'rows' in own && own.rows > 0;
    });
    expect(samples.length).toBeGreaterThan(25);
    expect(seen).toEqual(everywhere(true));
  });

  it('shows nobody else a row of it', async () => {
    for (const asker of strangers) {
      const seen = await ofEach(({ table }) =>
        attempt(database, asker, sql`select 1 from ${sql.table(table.name)} where ${of(first)}`),
      );
      expect(seen, asker.name).toEqual(everywhere({ rows: 0 }));
    }
  });

  it('lets nobody else change or delete a row of it', async () => {
    for (const asker of strangers) {
      const changed = await ofEach(({ table }) =>
        attempt(
          database,
          asker,
          sql`update ${sql.table(table.name)} set tenant_id = tenant_id where ${of(first)}`,
        ),
      );
      const deleted = await ofEach(({ table }) =>
        attempt(database, asker, sql`delete from ${sql.table(table.name)} where ${of(first)}`),
      );
      for (const outcomes of [changed, deleted]) {
        for (const [table, outcome] of Object.entries(outcomes)) {
          expect([{ rows: 0 }, denied], `${asker.name} on ${table}`).toContainEqual(outcome);
        }
      }
    }
  });

  it('lets nobody else write a row in its name, nor itself one of another mode', async () => {
    for (const asker of strangers) {
      const written = await ofEach(({ table, row }) => attempt(database, asker, insertRow(table, row)));
      expect(written, asker.name).toEqual(everywhere(denied));
    }
    const self = tenantAsker('itself', first.tenantId, first.mode);
    const otherMode = await ofEach(({ table, row }) =>
      attempt(database, self, insertRow(table, JSON.stringify({ ...JSON.parse(row), mode: 'live' }))),
    );
    expect(otherMode).toEqual(everywhere(denied));
  });

  it('lets a tenant give none of its rows away', async () => {
    const self = tenantAsker('itself', first.tenantId, first.mode);
    const [, other] = house.lenders;
    const given = await ofEach(({ table }) =>
      attempt(
        database,
        self,
        sql`update ${sql.table(table.name)} set tenant_id = ${other.tenantId} where ${of(first)}`,
      ),
    );
    expect(given).toEqual(everywhere(denied));
  });

  it('matches nothing on a connection that a tenant has used before, where the setting is empty', async () => {
    // The embedded folder opens once; there the one connection has served tenants already.
    const used = database.kind === 'postgres' ? await house.open() : database;
    const settings = (asker: Asker) =>
      used.transaction({ role: 'owner' }, async (transaction) => {
        await become(transaction, asker);
        const read = await sql<{ tenant: string | null }>`
          select current_setting('creditplane.tenant_id', true) as tenant
        `.execute(transaction.tables());
        return read.rows[0]?.tenant;
      });
    if (used.kind === 'postgres') expect(await settings(nobody)).toBeNull();
    await used.transaction({ role: 'tenant', ...first }, (transaction) =>
      sql`select 1`.execute(transaction.tables()),
    );
    expect(await settings(nobody)).toBe('');
    const seen = await ofEach(({ table }) =>
      attempt(used, nobody, sql`select 1 from ${sql.table(table.name)}`),
    );
    expect(seen).toEqual(everywhere({ rows: 0 }));
    if (used !== database) await used.close();
  });

  it.each(Object.keys(grants) as (keyof typeof grants)[])(
    'refuses %s every table it was not granted',
    async (role) => {
      const asker: Asker = { name: role, statements: `set local role creditplane_${role}` };
      const tables = await database.transaction({ role: 'owner' }, readTables);
      const statements = {
        select: (name: string) => sql`select * from ${sql.table(name)} limit 0`,
        insert: (name: string) =>
          sql`insert into ${sql.table(name)} select * from ${sql.table(name)} where false`,
        update: (name: string) => sql.raw(`update ${name} set ${columnOf(tables, name)} = null where false`),
        delete: (name: string) => sql`delete from ${sql.table(name)} where false`,
      };
      for (const { name } of tables) {
        const granted = (grants[role][name] ?? '').split(' ');
        for (const [right, statement] of Object.entries(statements)) {
          const outcome = await attempt(database, asker, statement(name));
          expect(outcome, `${right} on ${name}`).toEqual(granted.includes(right) ? { rows: 0 } : denied);
        }
      }
    },
  );

  it('finds the key of any tenant as identity_lookup, and neither its name nor when it was made', async () => {
    const asker: Asker = { name: 'lookup', statements: 'set local role creditplane_identity_lookup' };
    const both = await attempt(database, asker, sql`select distinct tenant_id from identity.api_keys`);
    expect(both).toEqual({ rows: 2 });
    expect(await attempt(database, asker, sql`select name from identity.api_keys`)).toEqual(denied);
    expect(await attempt(database, asker, sql`select 1 from identity.creditors`)).toEqual(denied);
  });

  it('reaches every row of every tenant in a data migration of the owner', async () => {
    const owner: Asker = { name: 'owner', statements: 'set local role creditplane_owner' };
    const counted = await ofEach(async ({ table }) => {
      const [row] = await rowsOf<{ tuples: number }>(
        database,
        sql`select count(*)::int as tuples from ${sql.table(table.name)}`,
      );
      return { rows: row?.tuples };
    });
    const touched = await ofEach(({ table }) =>
      attempt(database, owner, sql`update ${sql.table(table.name)} set mode = mode`),
    );
    expect(touched).toEqual(counted);
    const tenants = await attempt(database, owner, sql`select distinct tenant_id from users.users`);
    expect(tenants).toEqual({ rows: 2 });
  });

  it('raises instead of touching no row where a migration turns row security off', async () => {
    const owner: Asker = {
      name: 'owner',
      statements: 'set local role creditplane_owner; set local row_security = off',
    };
    const touched = await ofEach(({ table }) =>
      attempt(database, owner, sql`update ${sql.table(table.name)} set mode = mode`),
    );
    expect(touched).toEqual(everywhere(denied));
  });
});

function insertRow(table: Table, row: SampleRow) {
  const name = sql.table(table.name);
  return sql`insert into ${name} select * from jsonb_populate_record(null::${name}, ${row}::jsonb)`;
}

function columnOf(tables: readonly Table[], name: string): string {
  return tables.find((table) => table.name === name)?.columns[0]?.name ?? 'none';
}

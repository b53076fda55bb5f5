import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/platform/database/database.ts';
import { readTables, type Table } from '../../src/platform/database/table-catalogue.ts';
import { rowsOf } from './attempts.ts';
import { grants, sharedTables, tenantGrantsOnSharedTables } from './shared-tables.ts';
import { type House, houses } from './two-tenants.ts';

const ours = (name: string) => sql`${sql.ref(name)} = 'creditplane_owner'::regrole`;

describe.each(Object.entries(houses))('the schema on %s', (_kind, build) => {
  let house: House;
  let database: Database;
  let tables: Table[];
  beforeAll(async () => {
    house = await build();
    database = await house.open();
    tables = await database.transaction({ role: 'owner' }, readTables);
  }, 120_000);
  afterAll(async () => {
    await database.close();
    await house.close();
  });

  it('has every table belong to the owner role, none to whoever logged in', async () => {
    const strangers = await rowsOf(
      database,
      sql`select t.relname from pg_class t join pg_namespace s on s.oid = t.relnamespace
        where t.relkind in ('r', 'p', 'v', 'm', 'S') and s.nspname not like 'pg\_%' and s.nspname <> 'information_schema'
          and t.relowner <> 'creditplane_owner'::regrole`,
    );
    expect(strangers).toEqual([]);
  });

  it('knows more than the tables of one context', () => {
    expect(new Set(tables.map(({ name }) => name.split('.')[0])).size).toBeGreaterThan(8);
    expect(tables.some(({ kind }) => kind === 'partition')).toBe(true);
  });

  it('gives every table and partition a tenant and a mode that must be set, but for the listed ones', () => {
    const without = tables.filter(
      ({ columns }) =>
        !['tenant_id', 'mode'].every((name) =>
          columns.some((column) => column.name === name && column.required),
        ),
    );
    expect(without.map(({ name }) => name)).toEqual(Object.keys(sharedTables).sort());
  });

  it('forces row security on every table of tenants, with the policies of owner and tenant', async () => {
    const found = await rowsOf<{ name: string; forced: boolean; policies: string[] }>(
      database,
      sql`select format('%I.%I', s.nspname, t.relname) as name, t.relrowsecurity and t.relforcerowsecurity as forced,
          array(select p.polname::text from pg_policy p where p.polrelid = t.oid order by 1) as policies
        from pg_class t join pg_namespace s on s.oid = t.relnamespace
        where t.relkind in ('r', 'p') and ${ours('t.relowner')} order by 1`,
    );
    const unprotected = found.filter(
      ({ name, forced, policies }) =>
        !(name in sharedTables) &&
        !(forced && policies.includes('owner_all') && policies.includes('tenant_own')),
    );
    expect(unprotected).toEqual([]);
  });

  it('lets a policy of the tenant role compare both tenant and mode', async () => {
    const loose = await rowsOf(
      database,
      sql`select p.polrelid::regclass::text as table, p.polname
        from pg_policy p
        where 'creditplane_tenant'::regrole = any (p.polroles)
          and p.polrelid::regclass::text <> 'identity.tenants'
          and not (pg_get_expr(p.polqual, p.polrelid) like '%platform.tenant_id()%'
            and pg_get_expr(p.polqual, p.polrelid) like '%platform.mode()%'
            and pg_get_expr(p.polwithcheck, p.polrelid) like '%platform.tenant_id()%'
            and pg_get_expr(p.polwithcheck, p.polrelid) like '%platform.mode()%')`,
    );
    expect(loose).toEqual([]);
  });

  it('has views ask as their reader, no materialised view, and no function that runs as its owner', async () => {
    const views = await rowsOf(
      database,
      sql`select t.relname, t.relkind, t.reloptions from pg_class t where ${ours('t.relowner')}
        and (t.relkind = 'm' or (t.relkind = 'v' and not coalesce(t.reloptions && array['security_invoker=true', 'security_invoker=on'], false)))`,
    );
    const functions = await rowsOf(
      database,
      sql`select p.proname from pg_proc p where ${ours('p.proowner')} and p.prosecdef`,
    );
    expect({ views, functions }).toEqual({ views: [], functions: [] });
  });

  it('has four roles that are neither superuser nor free of row security, and a login that is no superuser', async () => {
    const roles = await rowsOf(
      database,
      sql`select rolname, rolsuper, rolbypassrls, rolcanlogin from pg_roles where rolname like 'creditplane\_%'
        and rolname not in ('creditplane_login', 'creditplane_test') order by 1`,
    );
    expect(roles).toEqual(
      ['identity_lookup', 'owner', 'tenant', 'worker'].map((name) => ({
        rolname: `creditplane_${name}`,
        rolsuper: false,
        rolbypassrls: false,
        rolcanlogin: false,
      })),
    );
    if (database.kind === 'postgres') {
      const login = await rowsOf(
        database,
        sql`select rolname, rolsuper, rolbypassrls from pg_roles where rolname = session_user`,
      );
      expect(login).toEqual([{ rolname: 'creditplane_login', rolsuper: false, rolbypassrls: false }]);
    }
  });

  it.each(Object.entries(grants))('grants %s what is listed and nothing else', async (role, expected) => {
    expect(await grantsOf(database, `creditplane_${role}`)).toEqual(expected);
  });

  it('grants a tenant no more than reading on what all share, and the public nothing', async () => {
    const tenant = Object.entries(await grantsOf(database, 'creditplane_tenant'));
    expect(Object.fromEntries(tenant.filter(([table]) => table in sharedTables))).toEqual(
      tenantGrantsOnSharedTables,
    );
    const open = await rowsOf(
      database,
      sql`select t.relname from pg_class t, aclexplode(t.relacl) as acl where ${ours('t.relowner')} and acl.grantee = 0`,
    );
    expect(open).toEqual([]);
  });
});

/** Per table what the role may do; rights on some columns only are written with them. */
async function grantsOf(database: Database, role: string): Promise<Record<string, string>> {
  const rows = await rowsOf<{ name: string; whole: string; partial: string | null }>(
    database,
    sql`select format('%I.%I', s.nspname, t.relname) as name,
        concat_ws(' ', variadic array(select p from unnest(array['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger']) p
          where has_table_privilege(${role}, t.oid, p))) as whole,
        (select 'select(' || string_agg(a.attname, ',' order by a.attname) || ')' from pg_attribute a
          where a.attrelid = t.oid and a.attnum > 0 and has_column_privilege(${role}, t.oid, a.attnum, 'select')
            and not has_table_privilege(${role}, t.oid, 'select')) as partial
      from pg_class t join pg_namespace s on s.oid = t.relnamespace
      where t.relkind in ('r', 'p', 'v') and ${ours('t.relowner')} order by 1`,
  );
  return Object.fromEntries(
    rows
      .map(({ name, whole, partial }) => [name, [whole, partial].filter(Boolean).join(' ')] as const)
      .filter(([, rights]) => rights !== ''),
  );
}

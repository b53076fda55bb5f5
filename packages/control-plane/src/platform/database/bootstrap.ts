import { type Kysely, sql } from 'kysely';

/**
 * What must stand before the first transaction under a role: the four roles and the migrations table.
 * Runs as the login role, which needs CREATEROLE and CREATE on the database with grant option, or finds the roles made
 * and granted (docs/runbooks/database-roles.md). Safe to repeat, and to run in several databases of a cluster at once.
 */
const bootstrapSql = `
do $$
declare role_name text;
begin
  perform pg_advisory_xact_lock(hashtext('creditplane.bootstrap'));
  foreach role_name in array array['creditplane_owner', 'creditplane_tenant', 'creditplane_worker', 'creditplane_identity_lookup'] loop
    if not exists (select from pg_roles where rolname = role_name) then
      begin
        execute format('create role %I nologin', role_name);
      exception when duplicate_object or unique_violation then
        null; -- Roles belong to the cluster, the lock to this database: another database's bootstrap was first.
      end;
    end if;
    if not pg_has_role(current_user, role_name, 'set') then
      execute format('grant %I to %I', role_name, current_user);
    end if;
  end loop;
  if not has_database_privilege('creditplane_owner', current_database(), 'create') then
    execute format('grant create on database %I to creditplane_owner', current_database());
    -- Without the grant option that is a warning, and the first migration would fail on a schema of its own.
    if not has_database_privilege('creditplane_owner', current_database(), 'create') then
      raise exception 'creditplane_owner may not create schemas in database %', current_database()
        using hint = format('Run: grant create on database %I to %I with grant option', current_database(), current_user);
    end if;
  end if;
  create schema if not exists platform authorization creditplane_owner;
end $$;
set role creditplane_owner;
create table if not exists platform.migrations (
  id text primary key,
  checksum text not null,
  breaking boolean not null,
  applied_at timestamptz not null default now()
);
reset role;
`;

/** Runs the bootstrap where it has not run: one cheap look-up, so that a warm boot changes nothing. */
export async function bootstrapDatabase(kysely: Kysely<unknown>): Promise<void> {
  const found = await sql<{ ready: boolean }>`
    select to_regclass('platform.migrations') is not null as ready
  `.execute(kysely);
  if (found.rows[0]?.ready) return;
  await kysely.connection().execute((connection) => sql.raw(bootstrapSql).execute(connection));
}

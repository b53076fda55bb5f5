import pg from 'pg';

/**
 * A login that is no superuser, with the grants of docs/runbooks/database-roles.md and no more: a superuser would walk
 * through row security and hide every mistake. Yields the address to connect with.
 */
export async function ordinaryLogin(superuserUrl: string): Promise<string> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    await client.query(`
      do $$ begin
        if not exists (select from pg_roles where rolname = 'creditplane_login') then
          create role creditplane_login login createrole password 'login';
        end if;
        execute format('grant create on database %I to creditplane_login with grant option', current_database());
      end $$;
    `);
  } finally {
    await client.end();
  }
  const url = new URL(superuserUrl);
  url.username = 'creditplane_login';
  url.password = 'login';
  return url.toString();
}

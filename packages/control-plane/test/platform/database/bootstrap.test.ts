import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPostgres } from '../../../src/platform/database/postgres.ts';
import { type PostgresServer, startPostgres } from '../../support/postgres.ts';

describe('the bootstrap of a database', () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server.stop());

  /** Runs statements as the superuser of the cluster, in this database. */
  const administer = async (database: string, statements: string): Promise<void> => {
    const client = new pg.Client({ connectionString: urlOf(server, { database }) });
    await client.connect();
    try {
      await client.query(statements);
    } finally {
      await client.end();
    }
  };
  const bootstrapAs = async (user: string | undefined, database: string): Promise<void> => {
    const opened = openPostgres({
      connectionString: urlOf(server, { ...(user ? { user } : {}), database }),
      poolMin: 0,
      poolMax: 2,
    });
    try {
      await opened.bootstrap();
      await opened.transaction({ role: 'owner' }, async () => {});
    } finally {
      await opened.close();
    }
  };

  it('says which grant is missing', async () => {
    await administer('postgres', 'create database lacking');
    await administer('postgres', "create role lacking_login login createrole password 'login'");
    await administer('postgres', 'grant create on database lacking to lacking_login');
    await expect(bootstrapAs('lacking_login', 'lacking')).rejects.toThrow(
      'creditplane_owner may not create schemas in database lacking',
    );
  });

  it('needs no right over roles where an administrator made and granted them', async () => {
    await administer('postgres', 'create database prepared');
    await administer(
      'prepared',
      `create role prepared_login login password 'login';
       do $$ declare r text; begin
         foreach r in array array['owner', 'tenant', 'worker', 'identity_lookup'] loop
           if not exists (select from pg_roles where rolname = 'creditplane_' || r) then
             execute format('create role %I nologin', 'creditplane_' || r);
           end if;
           execute format('grant %I to prepared_login', 'creditplane_' || r);
         end loop;
       end $$;
       grant create on database prepared to creditplane_owner;`,
    );
    await expect(bootstrapAs('prepared_login', 'prepared')).resolves.toBeUndefined();
  });

  // It drops roles: only in a cluster of its own.
  it.skipIf(process.env['TEST_DATABASE_URL'])(
    'runs in eight databases of one cluster at once, whose roles they share',
    async () => {
      const names = Array.from({ length: 8 }, (_, index) => `side_${index}`);
      for (const name of names) await administer('postgres', `create database ${name}`);
      await administer(
        'prepared',
        'drop owned by creditplane_owner cascade; drop role creditplane_tenant, creditplane_worker, creditplane_identity_lookup',
      );
      const outcomes = await Promise.allSettled(names.map((name) => bootstrapAs(undefined, name)));
      expect(outcomes.filter(({ status }) => status === 'rejected')).toEqual([]);
    },
  );
});

function urlOf(server: PostgresServer, change: { user?: string; database: string }): string {
  const url = new URL(server.url);
  url.pathname = `/${change.database}`;
  if (change.user) {
    url.username = change.user;
    url.password = 'login';
  }
  return url.toString();
}

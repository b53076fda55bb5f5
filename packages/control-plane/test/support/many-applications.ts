import { sql } from 'kysely';
import pg from 'pg';
import type { Database } from '../../src/platform/database/database.ts';

export type Crowd = {
  /** Whose applications are read. It has decided one already, which the others are copied from. */
  tenantId: string;
  /** Of the measured tenant; the others, 40 of them, share half as many, their rows between its own. */
  applications: number;
};

/** One in so many applications; the last ones are rare, as some states and products are with every lender. */
const statuses = [
  ...Array.from({ length: 300 }, () => 'approved'),
  ...Array.from({ length: 300 }, () => 'declined'),
  ...Array.from({ length: 200 }, () => 'accepted'),
  ...Array.from({ length: 150 }, () => 'expired'),
  ...Array.from({ length: 40 }, () => 'withdrawn'),
  ...Array.from({ length: 9 }, () => 'referred'),
  'incomplete',
];

/** The place of a made application in time, from 1: the greater, the newer. Ids sort as the times do. */
export const crowd = {
  applicationId: (n: number): string => `app_0${String(n).padStart(25, '0')}`,
  externalId: (n: number): string => `crowd-${n}`,
  /** Three of each approved, accepted or expired application: m * 4 + 1 to 3 of the m-th. */
  offerId: (n: number): string => `off_0${String(n).padStart(25, '0')}`,
  userId: (n: number): string => `usr_0${String(n).padStart(25, '0')}`,
  /** Six of ten are of product 1, one in a thousand is of product 4. */
  productId: (n: number): string => `prd_0${String(n).padStart(25, '0')}`,
  createdAt: (n: number): Date => new Date(Date.UTC(2025, 0, 1) + n * 20_000),
  /** Persons of the measured tenant: each applied about eight times; one in ten applications has a co-applicant. */
  users: (applications: number): number => Math.floor(applications / 8) | 1,
};

/** Fills the tables of a migrated database straight in SQL, as the owner: a million in minutes, not in days. */
export async function makeCrowd(database: Database, { tenantId, applications }: Crowd): Promise<void> {
  const total = applications + Math.floor(applications / 2);
  const id = (prefix: string, n: string) => sql.raw(`'${prefix}_0' || lpad((${n})::text, 25, '0')`);
  await database.transaction({ role: 'owner' }, async (transaction) => {
    const tables = transaction.tables();
    await sql`create temporary table crowd_template on commit drop as
      select * from applications.applications where tenant_id = ${tenantId} order by created_at desc limit 1`.execute(
      tables,
    );
    // Every third row is of another tenant: n counts the rows, m those of the measured one.
    await sql`create temporary table crowd on commit drop as
      select n, of_ours, m,
        case when of_ours then ${id('app', 'm')} else ${id('app', '500000000000 + n')} end as application_id,
        case when of_ours then ${tenantId} else 'ten_0' || lpad((n % 40)::text, 25, '0') end as tenant_id,
        (${sql.val(statuses)}::text[])[1 + (m::bigint * 7919) % ${sql.lit(statuses.length)}] as status,
        ${id('prd', 'case when m % 1000 = 3 then 4 when m % 10 < 6 then 1 when m % 10 < 9 then 2 else 3 end')} as product_id,
        case when of_ours then ${id('usr', `1 + m % ${crowd.users(applications)}`)}
          else ${id('usr', '500000000000 + n % 100000')} end as user_id,
        timestamptz '2025-01-01 00:00:00Z' + m * interval '20 seconds' as created_at
      from (select n, n % 3 <> 2 as of_ours, n - (n + 1) / 3 as m from generate_series(1, ${sql.lit(total)}) n) counted`.execute(
      tables,
    );
    await sql`insert into applications.applications (application_id, tenant_id, mode, external_id, status, product_id,
        primary_user_id, party_set, version, state, sealed_metadata, decided_at, completed_at, created_at, updated_at)
      select c.application_id, c.tenant_id, t.mode, 'crowd-' || c.m || case when of_ours then '' else '-' || n end, c.status,
        c.product_id, c.user_id, c.user_id, t.version,
        t.state || jsonb_build_object('status', c.status, 'submission', t.state -> 'submission' || jsonb_build_object(
          'applicationId', c.application_id, 'productId', c.product_id, 'createdAt', to_char(c.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))),
        null, t.decided_at, t.completed_at, c.created_at, c.created_at
      from crowd c, crowd_template t order by n`.execute(tables);
    await sql`insert into applications.parties (application_id, user_id, tenant_id, mode, role, created_at)
      select c.application_id, c.user_id, c.tenant_id, t.mode, 'primary', c.created_at from crowd c, crowd_template t
      union all
      select c.application_id, ${id('usr', `1 + (m + 1) % ${crowd.users(applications)}`)}, c.tenant_id, t.mode,
        'co_applicant', c.created_at
      from crowd c, crowd_template t where of_ours and m % 10 = 0 and ${sql.lit(crowd.users(applications) > 1)}`.execute(
      tables,
    );
    await sql`insert into applications.offers (offer_id, tenant_id, mode, application_id, status)
      select case when of_ours then ${id('off', 'm * 4 + i')} else ${id('off', '500000000000 + n * 4 + i')} end,
        c.tenant_id, t.mode, c.application_id,
        case when i = 1 then case c.status when 'approved' then case when m % 1000 = 0 then 'superseded' else 'open' end else c.status end
          when i = 2 then 'expired' else 'revoked' end
      from crowd c, crowd_template t, generate_series(1, 3) i
      where c.status in ('approved', 'accepted', 'expired') order by n, i`.execute(tables);
  });
}

/** Counts the rows for the planner and marks what every transaction may see, as autovacuum does in its own time. */
export async function settleCrowd(connectionString: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    for (const table of ['applications', 'parties', 'offers'])
      await client.query(`vacuum analyze applications.${table}`);
    await client.query('checkpoint');
  } finally {
    await client.end();
  }
}

/** The one tenant of a database that has just been set up. */
export async function onlyTenant(database: Database): Promise<string> {
  const { rows } = await database.transaction({ role: 'owner' }, (transaction) =>
    sql<{ tenant_id: string }>`select tenant_id from identity.tenants`.execute(transaction.tables()),
  );
  const [tenant] = rows;
  if (!tenant || rows.length > 1) throw new Error('There is no tenant, or several.');
  return tenant.tenant_id;
}

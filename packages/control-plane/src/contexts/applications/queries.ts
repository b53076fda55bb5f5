import { sql } from 'kysely';
import type { Work } from '../../platform/unit-of-work/work.ts';
import type { ApplicationRow, ApplicationTables } from './rows.ts';

export async function findApplication(
  work: Work,
  applicationId: string,
): Promise<ApplicationRow | undefined> {
  return work
    .tables<ApplicationTables>()
    .selectFrom('applications.applications')
    .selectAll()
    .where('application_id', '=', applicationId)
    .executeTakeFirst();
}

/** The state alone, without the document. */
export async function statusOf(work: Work, applicationId: string): Promise<string | undefined> {
  const row = await work
    .tables<ApplicationTables>()
    .selectFrom('applications.applications')
    .select('status')
    .where('application_id', '=', applicationId)
    .executeTakeFirst();
  return row?.status;
}

/** The application that an offer belongs to. */
export async function findByOffer(work: Work, offerId: string): Promise<ApplicationRow | undefined> {
  return work
    .tables<ApplicationTables>()
    .selectFrom('applications.applications')
    .innerJoin(
      'applications.offers',
      'applications.offers.application_id',
      'applications.applications.application_id',
    )
    .selectAll('applications.applications')
    .where('applications.offers.offer_id', '=', offerId)
    .executeTakeFirst();
}

/**
 * Lets one submission at a time look for duplicates: of the same applicants and product, and of the same external
 * id. The locks go with the transaction; the applicants' comes first, so that two submissions never wait for each other.
 */
export async function lockAgainstDuplicates(
  work: Work,
  same: { partySet: string; productId: string; externalId?: string | undefined },
): Promise<void> {
  const place = (what: string): string => `${work.scope.tenantId}:${work.scope.mode}:${what}`;
  const applicants = place(`applicants:${same.partySet}:${same.productId}`);
  const tables = work.tables<ApplicationTables>();
  await sql`select pg_advisory_xact_lock(hashtextextended(${applicants}, 0))`.execute(tables);
  if (same.externalId === undefined) return;
  const external = place(`external:${same.externalId}`);
  await sql`select pg_advisory_xact_lock(hashtextextended(${external}, 0))`.execute(tables);
}

/** The newest application of the same applicants for the same product since a time, unless it was withdrawn. */
export async function findDuplicate(
  work: Work,
  same: { partySet: string; productId: string; since: Date },
): Promise<string | undefined> {
  const row = await work
    .tables<ApplicationTables>()
    .selectFrom('applications.applications')
    .select('application_id')
    .where('party_set', '=', same.partySet)
    .where('product_id', '=', same.productId)
    .where('created_at', '>=', same.since)
    .where('status', '!=', 'withdrawn')
    .orderBy('application_id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.application_id;
}

export async function findByExternalId(work: Work, externalId: string): Promise<string | undefined> {
  const row = await work
    .tables<ApplicationTables>()
    .selectFrom('applications.applications')
    .select('application_id')
    .where('external_id', '=', externalId)
    .executeTakeFirst();
  return row?.application_id;
}

/** Of these applications, the ones that are no longer being processed. One read for all who wait. */
export async function settledAmong(work: Work, applicationIds: readonly string[]): Promise<string[]> {
  const rows = await work
    .tables<ApplicationTables>()
    .selectFrom('applications.applications')
    .select('application_id')
    .where((where) => where.eb('application_id', '=', where.fn.any(where.val([...applicationIds]))))
    .where('status', 'not in', ['submitted', 'processing'])
    .execute();
  return rows.map((row) => row.application_id);
}

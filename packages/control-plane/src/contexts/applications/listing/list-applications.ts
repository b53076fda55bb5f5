import { type RawBuilder, sql } from 'kysely';
import type { Work } from '../../../platform/unit-of-work/work.ts';
import type { ApplicationRow } from '../rows.ts';
import type { ApplicationFilter } from './filter.ts';

/**
 * Newest first by (created_at, application_id), one more than asked, so that the caller knows whether a page follows.
 * Every shape reads entries of an index in the list's own order and stops at the page's end, so that a page costs the
 * same at a thousand applications and at a million; `listing.proof.ts` holds the plans to it.
 */
export async function listApplications(
  work: Work,
  filter: ApplicationFilter,
  limit: number,
): Promise<ApplicationRow[]> {
  const { rows } = await pageQuery(filter, limit + 1).execute(work.tables());
  return rows;
}

/** The one statement of a page. Its text depends on which filters there are, never on their values. */
export function pageQuery(filter: ApplicationFilter, rows: number): RawBuilder<ApplicationRow> {
  if (filter.externalId !== undefined) return named(filter, rows);
  if (filter.userId !== undefined) return ofUser(filter, filter.userId, rows);
  const { statuses } = filter;
  const [only, ...others] = statuses ?? [];
  return statuses === undefined || others.length === 0
    ? oneRun(filter, only, rows)
    : severalRuns(filter, statuses, rows);
}

/** Of one status or of all, of one product or of all: one run of one index. */
function oneRun(
  filter: ApplicationFilter,
  status: string | undefined,
  rows: number,
): RawBuilder<ApplicationRow> {
  const conditions = [...placed(filter, 'a'), ...ofProduct(filter)];
  if (status !== undefined) conditions.push(sql`a.status = ${status}`);
  return sql<ApplicationRow>`
    select a.* from applications.applications a
    ${where(conditions)}
    order by a.created_at desc, a.application_id desc
    limit ${rows}`;
}

/**
 * Of several statuses: a run of the index for each, merged. An index cannot give several statuses in the order of time, and
 * filtering all applications by status would read them all where a status is rare.
 */
function severalRuns(
  filter: ApplicationFilter,
  statuses: readonly string[],
  rows: number,
): RawBuilder<ApplicationRow> {
  return sql<ApplicationRow>`
    select a.* from (
      select run.created_at, run.application_id
      from unnest(${[...statuses]}::text[]) as wanted (status)
      cross join lateral (
        select a.created_at, a.application_id from applications.applications a
        ${where([sql`a.status = wanted.status`, ...placed(filter, 'a'), ...ofProduct(filter)])}
        order by a.created_at desc, a.application_id desc
        limit ${rows}
      ) run
      order by run.created_at desc, run.application_id desc
      limit ${rows}
    ) page
    join applications.applications a on a.application_id = page.application_id
    order by page.created_at desc, page.application_id desc`;
}

/** Of one person, in whatever role: the run of that person's applications, few as a rule, filtered. */
function ofUser(filter: ApplicationFilter, userId: string, rows: number): RawBuilder<ApplicationRow> {
  return sql<ApplicationRow>`
    select a.* from applications.parties p
    join applications.applications a on a.application_id = p.application_id
    ${where([sql`p.user_id = ${userId}`, ...placed(filter, 'p'), ...ofProduct(filter), ...ofStatuses(filter)])}
    order by p.created_at desc, p.application_id desc
    limit ${rows}`;
}

/** The lender's own key names one application at most. */
function named(filter: ApplicationFilter, rows: number): RawBuilder<ApplicationRow> {
  const conditions = [
    sql`a.external_id = ${filter.externalId}`,
    ...placed(filter, 'a'),
    ...ofProduct(filter),
    ...ofStatuses(filter),
  ];
  if (filter.userId !== undefined) {
    conditions.push(sql`exists (
      select from applications.parties p where p.application_id = a.application_id and p.user_id = ${filter.userId})`);
  }
  return sql<ApplicationRow>`
    select a.* from applications.applications a
    ${where(conditions)}
    order by a.created_at desc, a.application_id desc
    limit ${rows}`;
}

function placed(filter: ApplicationFilter, table: 'a' | 'p'): RawBuilder<unknown>[] {
  const { createdAfter, createdBefore, after } = filter;
  const createdAt = sql.ref(`${table}.created_at`);
  const id = sql.ref(`${table}.application_id`);
  return [
    ...(createdAfter ? [sql`${createdAt} >= ${createdAfter}`] : []),
    ...(createdBefore ? [sql`${createdAt} < ${createdBefore}`] : []),
    ...(after ? [sql`(${createdAt}, ${id}) < (${after.createdAt}, ${after.applicationId})`] : []),
  ];
}

function ofProduct({ productId }: ApplicationFilter): RawBuilder<unknown>[] {
  return productId === undefined ? [] : [sql`a.product_id = ${productId}`];
}

function ofStatuses({ statuses }: ApplicationFilter): RawBuilder<unknown>[] {
  return statuses === undefined ? [] : [sql`a.status = any(${[...statuses]}::text[])`];
}

function where(conditions: readonly RawBuilder<unknown>[]): RawBuilder<unknown> {
  return conditions.length === 0 ? sql`` : sql`where ${sql.join(conditions, sql` and `)}`;
}

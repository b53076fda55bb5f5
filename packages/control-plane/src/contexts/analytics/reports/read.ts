import { type RawBuilder, sql } from 'kysely';
import type { Transaction } from '../../../platform/database/database.ts';
import { analyticsSchema } from '../reactions.ts';
import type { ReportOrder } from './query.ts';

/** What a row of a report is of. Null where the report is not grouped by it, or the figures belong to none. */
export type Group = {
  period: string | null;
  productId: string | null;
  policyId: string | null;
  policyVersion: number | null;
};

type Column = { column: string; as: string };

/** Sums of a table in the range, by the groups of the order and by what else is asked for. One statement. */
export async function readSums<Row>(
  { tables }: Pick<Transaction, 'tables'>,
  order: ReportOrder,
  report: { table: string; by?: readonly Column[]; sums: readonly Column[] },
): Promise<(Group & Row)[]> {
  const { period, byProduct, byPolicy } = order;
  const none = sql`null`;
  const groups: [as: string, expression: RawBuilder<unknown>][] = [
    ['period', period ? sql`date_trunc(${sql.lit(period)}, day)::date::text` : none],
    ['productId', byProduct ? sql`nullif(product_id, '')` : none],
    ['policyId', byPolicy ? sql`nullif(policy_id, '')` : none],
    ['policyVersion', byPolicy ? sql`nullif(policy_version, 0)` : none],
    ...(report.by ?? []).map(({ column, as }): [string, RawBuilder<unknown>] => [as, sql`${sql.id(column)}`]),
  ];
  const sums = report.sums.map(({ column, as }) => sql`sum(${sql.id(column)})::float8 as ${sql.id(as)}`);
  const found = await sql<Group & Row>`
    select ${sql.join([...groups.map(([as, expression]) => sql`${expression} as ${sql.id(as)}`), ...sums])}
    from ${sql.id(analyticsSchema, report.table)}
    where day between ${order.from}::date and ${order.to}::date
      and (${order.productId ?? null}::text is null or product_id = ${order.productId ?? null}::text)
      and (${order.policyId ?? null}::text is null or policy_id = ${order.policyId ?? null}::text)
    group by ${sql.join(groups.map((_, index) => sql.lit(index + 1)))}
  `.execute(tables());
  return found.rows;
}

import { Fault, type FieldMistake } from '../../../kernel/faults.ts';
import { z } from '../../../platform/http/schema.ts';
import { addDays, dayOf, daysBetween, type Period, periods } from './periods.ts';

const groupings = [...periods, 'product', 'policy'] as const;
type Grouping = (typeof groupings)[number];

const daySchema = z.iso.date();
const groupBySchema = z
  .string()
  .regex(/^(day|week|month|product|policy)(,(day|week|month|product|policy))*$/, {
    error: `must be one or more of ${groupings.join(', ')}, with commas between`,
  });

/** What every report may be asked for. */
export const reportQuerySchema = z.strictObject({
  from: daySchema.optional().openapi({
    description: 'First day, UTC. Default: 29 days before `to`.',
    example: '2026-11-01',
  }),
  to: daySchema.optional().openapi({
    description: 'Last day, UTC, counted too. Default: today.',
    example: '2026-11-30',
  }),
  groupBy: groupBySchema.optional().openapi({
    description:
      'What a row is of: one of `day`, `week` (from Monday) and `month`, and `product`, and `policy` (with its version), in any combination with commas between. Default: `day`.',
    example: 'week,product',
  }),
  productId: z.string().max(100).optional().openapi({ description: 'Only this product.' }),
  policyId: z.string().max(100).optional().openapi({ description: 'Only this policy, all versions.' }),
});

export type ReportQuery = z.output<typeof reportQuerySchema>;

/** A report to be made. */
export type ReportOrder = {
  from: string;
  to: string;
  groupBy: readonly Grouping[];
  period: Period | undefined;
  byProduct: boolean;
  byPolicy: boolean;
  productId: string | undefined;
  policyId: string | undefined;
};

/** Rows of empty days are told too, so the range bounds the answer. */
const mostDays = { byDay: 400, coarser: 4_000 };

/** The order that a query stands for; a range or a grouping that makes no sense is a 422. */
export function orderOf(query: ReportQuery, now: Date): ReportOrder {
  const to = query.to ?? dayOf(now);
  const from = query.from ?? addDays(to, -29);
  const groupBy = [...new Set((query.groupBy ?? 'day').split(','))] as Grouping[];
  const chosen = periods.filter((period) => groupBy.includes(period));
  const [period] = chosen;
  const most = period === 'day' ? mostDays.byDay : mostDays.coarser;
  const errors: FieldMistake[] = [];
  if (chosen.length > 1) {
    errors.push({ pointer: '/groupBy', message: `Choose one of ${chosen.join(', ')}.` });
  }
  if (from > to) errors.push({ pointer: '/from', message: `It is after the last day, ${to}.` });
  if (daysBetween(from, to) > most) {
    errors.push({
      pointer: '/from',
      message: `Ask for at most ${most} days at once; grouped by week or month for ${mostDays.coarser}.`,
    });
  }
  if (errors.length > 0) {
    throw new Fault({ code: 'validation_failed', publicMessage: 'No such report can be made.', errors });
  }
  return {
    from,
    to,
    groupBy,
    period,
    byProduct: groupBy.includes('product'),
    byPolicy: groupBy.includes('policy'),
    productId: query.productId,
    policyId: query.policyId,
  };
}

import { z } from '../../../platform/http/schema.ts';

const count = z.int().nonnegative();
const milliseconds = z.int().nonnegative().nullable();
const rate = z.number().min(0).max(1).nullable();

/** What a row is of; a field is null where the report is not grouped by it. */
const groupShape = {
  period: z.iso
    .date()
    .nullable()
    .openapi({ description: 'First day of the day, week or month.', example: '2026-11-22' }),
  productId: z.string().nullable(),
  policyId: z.string().nullable(),
  policyVersion: z.int().nullable(),
};

const outcomesSchema = z
  .object({ approved: count, counteroffered: count, declined: count, referred: count, actionRequired: count })
  .openapi('AnalyticsOutcomes');

const funnelShape = {
  submitted: count,
  checked: count.openapi({ description: 'Both the credit assessment and the compliance checks are in.' }),
  decided: count.openapi({ description: 'At least one decision was made.' }),
  outcomes: outcomesSchema.openapi({ description: 'By the latest decision; they add up to `decided`.' }),
  offered: count.openapi({ description: 'At least one offer was made.' }),
  accepted: count,
  expired: count,
  incomplete: count.openapi({ description: 'What was asked of the applicant did not come in time.' }),
  withdrawn: count,
  acceptanceRate: rate.openapi({ description: '`accepted` of `offered`.' }),
};

const decisionShape = {
  decisions: count.openapi({ description: 'Every decision counts, those that supersede another too.' }),
  outcomes: outcomesSchema,
  approvalRate: rate.openapi({
    description:
      'Approvals of all approvals, counteroffers and declines: referrals and requests are not final.',
  }),
};

const histogramSchema = z
  .array(z.object({ upToMs: z.int().positive(), count }))
  .openapi({ description: 'Buckets that have any, by their upper bounds. Buckets of any rows add up.' });

const decisionTimeShape = {
  decisions: count.openapi({ description: 'First decisions.' }),
  meanMs: milliseconds,
  p50Ms: milliseconds.openapi({
    description: 'From buckets, as all percentiles: at most 7.2 % above the true one.',
  }),
  p90Ms: milliseconds,
  p95Ms: milliseconds,
  p99Ms: milliseconds,
  histogram: histogramSchema,
};

const callShape = {
  calls: count,
  receivedRate: rate.openapi({ description: 'Calls that were answered.' }),
  costMinor: count.openapi({ description: 'In minor units of `costCurrency`.' }),
  meanMs: milliseconds,
  p50Ms: milliseconds,
  p95Ms: milliseconds,
};

const providerShape = {
  ...callShape,
  costCurrency: z.literal('USD'),
  providers: z.array(
    z.object({
      provider: z.string(),
      kind: z.string(),
      ...callShape,
      outcomes: z.array(
        z.object({
          outcome: z.string().openapi({ description: '`received` or `unavailable`. Open: more may come.' }),
          calls: count,
          costMinor: count,
        }),
      ),
    }),
  ),
};

export type FunnelFigures = z.output<z.ZodObject<typeof funnelShape>>;
export type DecisionFigures = z.output<z.ZodObject<typeof decisionShape>>;
export type DecisionTimeFigures = z.output<z.ZodObject<typeof decisionTimeShape>>;
export type ProviderFigures = z.output<z.ZodObject<typeof providerShape>>;
export type CallFigures = z.output<z.ZodObject<typeof callShape>>;

function reportSchema<Shape extends z.ZodRawShape>(shape: Shape, name: string) {
  return z
    .object({
      from: z.iso.date(),
      to: z.iso.date(),
      groupBy: z.array(z.string()),
      data: z.array(z.object({ ...groupShape, ...shape })),
      total: z.object(shape),
    })
    .openapi(name);
}

export const funnelReportSchema = reportSchema(funnelShape, 'FunnelReport');
export const decisionReportSchema = reportSchema(decisionShape, 'DecisionReport');
export const timeToDecisionReportSchema = reportSchema(decisionTimeShape, 'TimeToDecisionReport');
export const providerReportSchema = reportSchema(providerShape, 'ProviderReport');

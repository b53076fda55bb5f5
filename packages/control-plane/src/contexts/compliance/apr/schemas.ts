import { capMeasures, chargeKinds, intervalWords, parseInterval } from '@creditplane/policy/regulation-z';
import { amountMinorSchema, currencySchema, z } from '../../../platform/http/schema.ts';

const dateSchema = z.iso.date().openapi({ description: 'YYYY-MM-DD.', example: '1978-02-10' });

const percentSchema = (description: string, example: string) =>
  z
    .string()
    .regex(/^\d{1,6}(\.\d{1,6})?$/, 'must be a number of percent such as 11.75')
    .openapi({ description, example });

const intervalSchema = z
  .string()
  .refine((word) => parseInterval(word) !== undefined, `must be ${intervalWords}`)
  .openapi({ description: `Time between two of them: ${intervalWords}.`, example: 'month' });

const seriesSchema = z
  .strictObject({
    amount: amountMinorSchema.openapi({ description: 'Of each, minor units.', example: 23_000 }),
    date: dateSchema,
    count: z.int().min(1).max(20_000).default(1).openapi({ example: 24 }),
    every: intervalSchema.optional(),
  })
  .openapi('DatedSeries');

const chargeSchema = z
  .strictObject({
    kind: z.enum(chargeKinds).openapi({ description: 'What it is for decides which rates count it.' }),
    amount: amountMinorSchema.openapi({ description: 'Minor units.', example: 15_000 }),
  })
  .openapi('LoanCharge');

export const aprRequestSchema = z
  .strictObject({
    currency: currencySchema,
    advances: z.array(seriesSchema).min(1).max(500).openapi({ description: 'What is lent, in any order.' }),
    payments: z.array(seriesSchema).min(1).max(2_000).openapi({ description: 'What is paid, in any order.' }),
    termBegins: dateSchema.optional().openapi({
      description:
        'Where the finance charge begins to be earned later than the first advance (App. J (b)(2)).',
    }),
    charges: z.array(chargeSchema).max(50).default([]).openapi({
      description:
        'Withheld from the first advance, paid before it or added to it. Those of the finance charge lessen the amount financed; the military rate counts more of them (32 CFR 232.4(c)).',
    }),
    disclosedApr: percentSchema('A rate to hold against the exact one and its tolerance.', '9.75').optional(),
  })
  .openapi('AprCalculationRequest');

const money = (description: string, example: number) =>
  z.int().openapi({ description: `${description}, minor units.`, example });

export const aprCalculationSchema = z
  .object({
    apr: z.string().openapi({ description: 'Percent a year, two decimals.', example: '9.69' }),
    unroundedApr: z
      .string()
      .openapi({ description: 'The same to twelve decimals.', example: '9.685708301542' }),
    mapr: z
      .string()
      .openapi({ description: 'Military annual percentage rate (32 CFR 232.4(c)).', example: '9.69' }),
    unitPeriod: z.string().openapi({ description: 'App. J (b)(4).', example: 'month' }),
    unitPeriodsPerYear: z.string().openapi({ example: '12' }),
    unitPeriodRate: z.string().openapi({ description: 'A fraction of one.', example: '0.0080714235846184' }),
    termBegins: dateSchema,
    unitPeriodsToFirstPayment: z.int().openapi({ description: 'Full ones (App. J (b)(5)).', example: 1 }),
    oddFraction: z
      .string()
      .openapi({ description: 'Of a unit-period besides; `0` for none.', example: '19/30' }),
    currency: currencySchema,
    amountFinanced: money('Advances less the charges of the finance charge', 500_000),
    financeCharge: money('Total of payments less amount financed', 52_000),
    totalOfPayments: money('All payments', 552_000),
    regularity: z.enum(['regular', 'irregular']).openapi({ description: '12 CFR 1026.22(a)(3).' }),
    tolerance: z
      .string()
      .openapi({ description: 'How far off a disclosed rate may be, points.', example: '0.125' }),
    disclosed: z
      .object({
        apr: z.string().openapi({ example: '9.75' }),
        difference: z.string().openapi({ description: 'Points.', example: '0.064292' }),
        withinTolerance: z.boolean(),
      })
      .nullable(),
  })
  .openapi('AprCalculation');

export const rateCapSchema = z
  .object({
    id: z.string().openapi({ example: 'us-military-lending-act' }),
    listVersion: z.string().openapi({ description: 'Of the list that it stands in.', example: '2026-11-26' }),
    measure: z.enum(capMeasures).openapi({ description: 'What it bounds. Open enum.' }),
    maxPercent: z.string().openapi({ example: '36.00' }),
    states: z.array(z.string()).nullable().openapi({ description: 'null: every state.' }),
    coveredBorrowersOnly: z.boolean().openapi({ description: 'Of the Military Lending Act.' }),
    creditorTypes: z.array(z.string()).nullable().openapi({ description: 'null: every kind of creditor.' }),
    upToAmount: z.int().nullable().openapi({ description: 'Minor units; null: any amount.' }),
    source: z.string().openapi({ example: '10 U.S.C. 987(b); 32 CFR 232.4(b)' }),
    verifiedAt: z.iso.date().openapi({ description: 'When it was last held against its source.' }),
    reviewBy: z.iso.date().openapi({ description: 'When it must be again.' }),
    overdue: z.boolean().openapi({ description: 'That day has passed. The cap still holds.' }),
  })
  .openapi('RateCap');

export type AprRequest = z.output<typeof aprRequestSchema>;
export type AprCalculationResource = z.output<typeof aprCalculationSchema>;
export type RateCapResource = z.output<typeof rateCapSchema>;

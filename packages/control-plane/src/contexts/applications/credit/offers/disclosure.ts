import { disclosureBox } from '@creditplane/policy/regulation-z';
import { z } from '../../../../platform/http/schema.ts';
import type { OfferTerms } from '../../results.ts';

const minorUnits = (description: string, example: number) =>
  z.int().openapi({ description: `${description}, minor units.`, example });

/** The disclosure box of 12 CFR 1026.18, as data. */
export const disclosureSchema = z
  .object({
    apr: z.string().openapi({
      description: 'The cost of the credit as a yearly rate, percent (12 CFR 1026.18(e)).',
      example: '17.90',
    }),
    mapr: z.string().openapi({
      description:
        'Military annual percentage rate, percent (32 CFR 232.4(c)). The same where no charge but interest is part of the offer.',
      example: '17.90',
    }),
    financeCharge: minorUnits('The amount that the credit will cost (12 CFR 1026.18(d))', 488997),
    amountFinanced: minorUnits('The amount of credit provided (12 CFR 1026.18(b))', 1200000),
    totalOfPayments: minorUnits('What is paid when every payment is made (12 CFR 1026.18(h))', 1688997),
    paymentSchedule: z
      .array(
        z.object({
          payments: z.int().openapi({ description: 'How many.', example: 47 }),
          amount: minorUnits('Of each', 35187),
          every: z.string().openapi({ description: 'Open enum.', example: 'month' }),
          firstNumber: z.int().openapi({
            description: 'Of the first of them; payment 1 is due one month after the advance.',
            example: 1,
          }),
        }),
      )
      .openapi({ description: '12 CFR 1026.18(g).' }),
  })
  .openapi('Disclosure');

export type DisclosureResource = z.output<typeof disclosureSchema>;

export function presentDisclosure(terms: OfferTerms): DisclosureResource {
  const box = disclosureBox(terms);
  return {
    apr: box.apr,
    mapr: box.mapr,
    financeCharge: box.financeChargeMinor,
    amountFinanced: box.amountFinancedMinor,
    totalOfPayments: box.totalOfPaymentsMinor,
    paymentSchedule: box.schedule.map(({ payments, amountMinor, firstNumber }) => ({
      payments,
      amount: amountMinor,
      every: 'month',
      firstNumber,
    })),
  };
}

import { amortise } from '@creditplane/policy/regulation-z';
import { idSchema, z } from '../../../../platform/http/schema.ts';
import { presentOffer } from '../../presentation.ts';
import { offerSchema } from '../schemas.ts';
import type { FoundOffer } from './list-offers.ts';

const minorUnits = (description: string, example: number) =>
  z.int().openapi({ description: `${description}, minor units.`, example });

const instalmentSchema = z
  .object({
    number: z.int().openapi({ description: '1 is due one month after the advance.', example: 1 }),
    payment: minorUnits('What is paid', 35187),
    interest: minorUnits('Interest of the month in it', 17900),
    principal: minorUnits('What it repays', 17287),
    balance: minorUnits('Owed after it', 1182713),
  })
  .openapi('Instalment');

/** An offer with all that is disclosed of it. */
export const offerDetailSchema = z
  .object({
    ...offerSchema.shape,
    productId: idSchema('product'),
    amountFinanced: minorUnits('What the applicant has the use of (12 CFR 1026.18(b))', 1200000),
    lastPayment: minorUnits('The last payment settles what rounding left', 35208),
    schedule: z.array(instalmentSchema).openapi({
      description: 'Every payment, first to last. They sum to `totalOfPayments` exactly.',
    }),
  })
  .openapi('OfferDetail');

export type OfferDetailResource = z.output<typeof offerDetailSchema>;

/**
 * The schedule follows from the terms. It is worked out anew for each reader, by the arithmetic that priced the offer;
 * throws where it would not be what was disclosed.
 */
export function presentOfferDetail({ offer, row }: FoundOffer): OfferDetailResource {
  const { amountMinor, annualRateBps, termMonths, totalOfPaymentsMinor, financeChargeMinor } = offer.terms;
  const schedule = amortise({
    principalMinor: amountMinor,
    annualRate: (annualRateBps / 10_000).toFixed(4),
    termMonths,
  });
  if (schedule.totalOfPaymentsMinor !== totalOfPaymentsMinor) {
    throw new Error(`The schedule of ${offer.offerId} is not the one that was disclosed.`);
  }
  return {
    ...presentOffer(offer, row),
    productId: row.product_id,
    amountFinanced: totalOfPaymentsMinor - financeChargeMinor,
    lastPayment: schedule.lastPaymentMinor,
    schedule: schedule.instalments.map((instalment) => ({
      number: instalment.number,
      payment: instalment.paymentMinor,
      interest: instalment.interestMinor,
      principal: instalment.principalMinor,
      balance: instalment.balanceMinor,
    })),
  };
}

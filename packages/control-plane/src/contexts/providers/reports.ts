import { z } from 'zod';
import type { ProviderData, ProviderKind } from './public.ts';

/** What a provider of this kind says, in our words. */
export type DataOf<Kind extends ProviderKind> = Extract<ProviderData, { kind: Kind }>;

const count = z.int().nonnegative();

/** By kind, what a report must look like: a connector's parse ends here, and so does the opening of a sealed one. */
export const reportSchemas: { readonly [Kind in ProviderKind]: z.ZodType<DataOf<Kind>> } = {
  bureau: z.strictObject({
    kind: z.literal('bureau'),
    fileStatus: z.enum(['hit', 'thin', 'no_hit', 'frozen']),
    score: z.int().min(300).max(850).exactOptional(),
    openTradelines: count.exactOptional(),
    delinquencies24m: count.exactOptional(),
    bankruptcies: count.exactOptional(),
    monthsSinceBankruptcy: count.exactOptional(),
    utilisationPercent: z.number().nonnegative().exactOptional(),
    monthlyDebtMinor: count.exactOptional(),
    inquiries6m: count.exactOptional(),
    fraudAlert: z.boolean().exactOptional(),
  }),
  bank_data: z.discriminatedUnion('status', [
    z.strictObject({ kind: z.literal('bank_data'), status: z.enum(['pending', 'no_accounts']) }),
    z.strictObject({
      kind: z.literal('bank_data'),
      status: z.literal('ready'),
      currency: z.string().regex(/^[A-Z]{3}$/),
      asOf: z.iso.date(),
      accounts: z.strictObject({
        checking: count,
        savings: count,
        other: count,
        totalBalanceMinor: z.int(),
      }),
      verifiedMonthlyIncomeMinor: count.exactOptional(),
      averageBalanceMinor: z.int(),
      overdrafts90d: count,
      nsf90d: count,
      historyDays: count,
      transactions90d: z.strictObject({ count, inflowMinor: count, outflowMinor: count }),
    }),
  ]),
  identity: z.strictObject({
    kind: z.literal('identity'),
    result: z.enum(['match', 'mismatch', 'deceased', 'pending']),
    mismatchedFields: z.array(z.string()),
  }),
};

/** Whether a report is of this kind; narrows it. */
export function isOfKind<Kind extends ProviderKind>(data: ProviderData, kind: Kind): data is DataOf<Kind> {
  return data.kind === kind;
}

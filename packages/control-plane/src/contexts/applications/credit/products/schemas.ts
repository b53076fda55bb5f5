import { pageOf, pageQueryShape } from '../../../../platform/http/page.ts';
import {
  amountMinorSchema,
  currencySchema,
  idSchema,
  modeSchema,
  timestampSchema,
  z,
} from '../../../../platform/http/schema.ts';
import { servedStates } from '../../../compliance/public.ts';

export const productKinds = ['personal_loan'] as const;
const productStatuses = ['active', 'retired'] as const;

const distinct = <Value>(values: readonly Value[]): boolean => new Set(values).size === values.length;

const policyBindingSchema = z
  .strictObject({
    policyId: idSchema('policy'),
    version: z.union([z.int().positive(), z.literal('latest')]).openapi({
      description:
        'A version of the policy, or `latest`: the newest published one at the time of each submission.',
      example: 1,
    }),
  })
  .openapi('PolicyBinding', { description: 'The credit policy that decides.' });

/** What a version of a product is made of: all that an edit may change. */
const termsShape = {
  name: z.string().trim().min(1).max(120).openapi({ example: 'Personal loan' }),
  minAmount: amountMinorSchema.openapi({ description: 'Minor units.', example: 100000 }),
  maxAmount: amountMinorSchema.openapi({ description: 'Minor units.', example: 5000000 }),
  termsMonths: z
    .array(z.int().min(1).max(480))
    .min(1)
    .max(24)
    .refine(distinct, 'must name each term once')
    .openapi({ example: [12, 24, 36, 48, 60] }),
  policy: policyBindingSchema,
  statesServed: z
    .array(z.enum(servedStates))
    .min(1)
    .refine(distinct, 'must name each state once')
    .nullable()
    .openapi({
      description:
        'Where its borrowers live, by USPS code; null: the fifty states and the District of Columbia. Who lives ' +
        'elsewhere is declined for reason C03, with the notice that a decline asks for.',
      example: ['CA', 'NY', 'TX'],
    }),
  offerValidityDays: z.int().min(1).max(365).nullable().openapi({
    description: "Days until an offer expires; null: as the tenant's settings say.",
    example: 14,
  }),
};

export const productTermsSchema = z.object(termsShape);

const fixedShape = {
  creditorId: idSchema('creditor').openapi({ description: 'Who lends, in law.' }),
  kind: z.enum(productKinds).openapi({ description: 'Open enum.' }),
  currency: currencySchema,
};

export const productSchema = z
  .object({
    id: idSchema('product'),
    mode: modeSchema,
    version: z.int().positive().openapi({ description: 'Rises by one with each edit.' }),
    status: z.enum(productStatuses).openapi({ description: 'A retired product takes no application.' }),
    ...fixedShape,
    ...termsShape,
    createdAt: timestampSchema,
    updatedAt: timestampSchema,
  })
  .openapi('Product');

export const createProductBody = z
  .strictObject({
    ...fixedShape,
    ...termsShape,
    statesServed: termsShape.statesServed.default(null),
    offerValidityDays: termsShape.offerValidityDays.default(null),
  })
  .openapi('CreateProduct');

export const updateProductBody = z
  .strictObject(termsShape)
  .partial()
  .extend({
    basedOnVersion: z.int().positive().optional().openapi({
      description: 'The version that the change was made from; 409 where the product has another by now.',
    }),
  })
  .openapi('UpdateProduct');

export const productVersionSchema = z
  .object({
    productId: idSchema('product'),
    version: z.int().positive(),
    ...termsShape,
    createdBy: z.string().openapi({ description: '`key_...`, `mem_...` or `system`.' }),
    createdAt: timestampSchema,
  })
  .openapi('ProductVersion');

export const productParams = z.object({ productId: idSchema('product') });

export const listProductsQuery = z.object({
  ...pageQueryShape,
  creditorId: idSchema('creditor').optional(),
  status: z.enum(productStatuses).optional(),
});

export const productPageSchema = pageOf(productSchema, 'ProductPage');
export const productVersionPageSchema = pageOf(productVersionSchema, 'ProductVersionPage');

export type ProductKind = (typeof productKinds)[number];
export type ProductTerms = z.output<typeof productTermsSchema>;
export type ProductResource = z.output<typeof productSchema>;
export type ProductVersionResource = z.output<typeof productVersionSchema>;
export type CreateProduct = z.output<typeof createProductBody>;
export type UpdateProduct = z.output<typeof updateProductBody>;

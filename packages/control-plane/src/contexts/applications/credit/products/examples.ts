import type { ProductResource, ProductVersionResource } from './schemas.ts';

/** Examples of the contract; the contract test parses each by its schema. */
const at = '2026-11-22T09:30:00.000Z';
const productId = 'prd_01k9z3c4e8f7tbv2m5n6p7q8r9';

const termsExample = {
  name: 'Personal loan',
  minAmount: 100_000,
  maxAmount: 5_000_000,
  termsMonths: [12, 24, 36, 48, 60],
  policy: { policyId: 'pol_01k9z3c4e8f7tbv2m5n6p7q8r9', version: 1 },
  statesServed: ['CA' as const, 'NY' as const, 'TX' as const],
  offerValidityDays: 14,
};

const fixedExample = {
  creditorId: 'crd_01k9z3c4e8f7tbv2m5n6p7q8r9',
  kind: 'personal_loan' as const,
  currency: 'USD' as const,
};

export const createProductExample = { ...fixedExample, ...termsExample };
export const updateProductExample = { maxAmount: 2_500_000, basedOnVersion: 1 };

export const productExample: ProductResource = {
  id: productId,
  mode: 'test',
  version: 1,
  status: 'active',
  ...fixedExample,
  ...termsExample,
  createdAt: at,
  updatedAt: at,
};

export const productVersionExample: ProductVersionResource = {
  productId,
  version: 1,
  ...termsExample,
  createdBy: 'key_01k9z3c4e8f7tbv2m5n6p7q8r9',
  createdAt: at,
};

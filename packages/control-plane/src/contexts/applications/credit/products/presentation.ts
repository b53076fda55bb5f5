import type { ProductRow, ProductVersionRow } from './rows.ts';
import type { ProductResource, ProductTerms, ProductVersionResource } from './schemas.ts';

export function termsOf(row: ProductRow): ProductTerms {
  return {
    name: row.name,
    minAmount: row.min_amount,
    maxAmount: row.max_amount,
    termsMonths: row.terms_months,
    policy: { policyId: row.policy_id, version: row.policy_version ?? 'latest' },
    // The schema let codes of states in and nothing else.
    statesServed: row.states_served as ProductTerms['statesServed'],
    offerValidityDays: row.offer_validity_days,
  };
}

export function presentProduct(row: ProductRow): ProductResource {
  return {
    id: row.product_id,
    mode: row.mode,
    version: row.version,
    status: row.status,
    creditorId: row.creditor_id,
    kind: row.kind,
    currency: row.currency as ProductResource['currency'],
    ...termsOf(row),
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  };
}

export function presentProductVersion(row: ProductVersionRow): ProductVersionResource {
  return {
    productId: row.product_id,
    version: row.version,
    ...row.terms,
    createdBy: row.created_by,
    createdAt: row.created_at.toISOString(),
  };
}

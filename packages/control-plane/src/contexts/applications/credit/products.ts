import type { Work } from '../../../platform/unit-of-work/work.ts';
import type { ApplicationTables, ProductRow } from '../rows.ts';
import type { ProductResource } from './schemas.ts';

export type NewProduct = { creditorId: string; name: string; policyId: string; policyVersion: number };

/** A consumer personal loan in the sizes of the default policy: USD 1,000 to 50,000 over 12 to 60 months. */
export async function insertPersonalLoan(work: Work, product: NewProduct): Promise<{ productId: string }> {
  const productId = work.ids.next('product');
  await work
    .tables<ApplicationTables>()
    .insertInto('applications.products')
    .values({
      product_id: productId,
      tenant_id: work.scope.tenantId,
      mode: work.scope.mode,
      creditor_id: product.creditorId,
      name: product.name,
      kind: 'personal_loan',
      currency: 'USD',
      min_amount: 100_000,
      max_amount: 5_000_000,
      terms_months: [12, 24, 36, 48, 60],
      policy_id: product.policyId,
      policy_version: product.policyVersion,
      status: 'active',
      created_at: work.now,
      updated_at: work.now,
    })
    .execute();
  return { productId };
}

export async function findProduct(work: Work, productId: string): Promise<ProductRow | undefined> {
  return work
    .tables<ApplicationTables>()
    .selectFrom('applications.products')
    .selectAll()
    .where('product_id', '=', productId)
    .executeTakeFirst();
}

/** The product where a tenant has just one to choose from; undefined where it has none or several. */
export async function onlyProduct(work: Work): Promise<ProductRow | undefined> {
  const products = await work
    .tables<ApplicationTables>()
    .selectFrom('applications.products')
    .selectAll()
    .where('status', '=', 'active')
    .limit(2)
    .execute();
  return products.length === 1 ? products[0] : undefined;
}

/** Newest first, one more than asked, so that the caller knows whether a page follows. */
export async function listProducts(work: Work, limit: number, before?: string): Promise<ProductRow[]> {
  let query = work
    .tables<ApplicationTables>()
    .selectFrom('applications.products')
    .selectAll()
    .orderBy('product_id', 'desc')
    .limit(limit + 1);
  if (before) query = query.where('product_id', '<', before);
  return query.execute();
}

export function presentProduct(row: ProductRow): ProductResource {
  return {
    id: row.product_id,
    mode: row.mode,
    creditorId: row.creditor_id,
    name: row.name,
    kind: row.kind,
    status: row.status,
    currency: row.currency as ProductResource['currency'],
    minAmount: row.min_amount,
    maxAmount: row.max_amount,
    termsMonths: row.terms_months,
    policyId: row.policy_id,
    policyVersion: row.policy_version,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  };
}

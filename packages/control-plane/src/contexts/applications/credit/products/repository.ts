import type { Work } from '../../../../platform/unit-of-work/work.ts';
import type { ProductRow, ProductTables, ProductVersionRow } from './rows.ts';
import type { ProductTerms } from './schemas.ts';

/** `for update`: whoever else changes the product waits until this transaction ends. */
export function findProduct(
  work: Work,
  productId: string,
  lock?: 'for update',
): Promise<ProductRow | undefined> {
  return work
    .tables<ProductTables>()
    .selectFrom('applications.products')
    .selectAll()
    .where('product_id', '=', productId)
    .$if(lock === 'for update', (query) => query.forUpdate())
    .executeTakeFirst();
}

/** The product where a tenant has just one to choose from; undefined where it has none or several. */
export async function onlyProduct(work: Work): Promise<ProductRow | undefined> {
  const products = await work
    .tables<ProductTables>()
    .selectFrom('applications.products')
    .selectAll()
    .where('status', '=', 'active')
    .limit(2)
    .execute();
  return products.length === 1 ? products[0] : undefined;
}

export type ProductFilter = {
  creditorId?: string | undefined;
  status?: ProductRow['status'] | undefined;
};

/** Newest first, one more than asked, so that the caller knows whether a page follows. */
export function listProducts(
  work: Work,
  filter: ProductFilter,
  page: { limit: number; before: string | undefined },
): Promise<ProductRow[]> {
  let query = work
    .tables<ProductTables>()
    .selectFrom('applications.products')
    .selectAll()
    .orderBy('product_id', 'desc')
    .limit(page.limit + 1);
  if (filter.creditorId) query = query.where('creditor_id', '=', filter.creditorId);
  if (filter.status) query = query.where('status', '=', filter.status);
  if (page.before) query = query.where('product_id', '<', page.before);
  return query.execute();
}

/** Newest first, one more than asked. */
export function listProductVersions(
  work: Work,
  productId: string,
  page: { limit: number; before: number | undefined },
): Promise<ProductVersionRow[]> {
  let query = work
    .tables<ProductTables>()
    .selectFrom('applications.product_versions')
    .selectAll()
    .where('product_id', '=', productId)
    .orderBy('version', 'desc')
    .limit(page.limit + 1);
  if (page.before !== undefined) query = query.where('version', '<', page.before);
  return query.execute();
}

export async function insertProduct(
  work: Work,
  fixed: Pick<ProductRow, 'product_id' | 'creditor_id' | 'kind' | 'currency'>,
  terms: ProductTerms,
): Promise<ProductRow> {
  const row: ProductRow = {
    ...fixed,
    ...columnsOf(terms),
    tenant_id: work.scope.tenantId,
    mode: work.scope.mode,
    version: 1,
    status: 'active',
    created_at: work.now,
    updated_at: work.now,
  };
  await work.tables<ProductTables>().insertInto('applications.products').values(row).execute();
  await insertVersion(work, row, terms);
  return row;
}

/** The same product in its next version. */
export async function writeNextVersion(
  work: Work,
  row: ProductRow,
  terms: ProductTerms,
): Promise<ProductRow> {
  const next: ProductRow = { ...row, ...columnsOf(terms), version: row.version + 1, updated_at: work.now };
  await work
    .tables<ProductTables>()
    .updateTable('applications.products')
    .set({ ...columnsOf(terms), version: next.version, updated_at: next.updated_at })
    .where('product_id', '=', row.product_id)
    .execute();
  await insertVersion(work, next, terms);
  return next;
}

export async function writeRetirement(work: Work, row: ProductRow): Promise<ProductRow> {
  const change = { status: 'retired', updated_at: work.now } as const;
  await work
    .tables<ProductTables>()
    .updateTable('applications.products')
    .set(change)
    .where('product_id', '=', row.product_id)
    .execute();
  return { ...row, ...change };
}

async function insertVersion(work: Work, row: ProductRow, terms: ProductTerms): Promise<void> {
  await work
    .tables<ProductTables>()
    .insertInto('applications.product_versions')
    .values({
      product_id: row.product_id,
      version: row.version,
      tenant_id: row.tenant_id,
      mode: row.mode,
      terms: JSON.stringify(terms) as unknown as ProductTerms,
      created_by: work.cause.actor,
      created_at: work.now,
    })
    .execute();
}

function columnsOf(terms: ProductTerms) {
  return {
    name: terms.name,
    min_amount: terms.minAmount,
    max_amount: terms.maxAmount,
    terms_months: terms.termsMonths,
    policy_id: terms.policy.policyId,
    policy_version: terms.policy.version === 'latest' ? null : terms.policy.version,
    states_served: terms.statesServed,
    offer_validity_days: terms.offerValidityDays,
  };
}

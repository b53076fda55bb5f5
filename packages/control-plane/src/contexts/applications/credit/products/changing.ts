import { isDeepStrictEqual } from 'node:util';
import { Fault, notFound } from '../../../../kernel/faults.ts';
import type { Work } from '../../../../platform/unit-of-work/work.ts';
import type { ProductEventBody } from './events.ts';
import { termsOf } from './presentation.ts';
import { findProduct, insertProduct, writeNextVersion, writeRetirement } from './repository.ts';
import type { ProductRow } from './rows.ts';
import type { CreateProduct, ProductTerms, UpdateProduct } from './schemas.ts';

/** Makes a product in its first version. */
export async function createProduct(work: Work, product: CreateProduct): Promise<ProductRow> {
  const { creditorId, kind, currency, ...terms } = product;
  const fixed = { product_id: work.ids.next('product'), creditor_id: creditorId, kind, currency };
  const row = await insertProduct(work, fixed, terms);
  await append(work, row, 0, {
    type: 'ProductCreated',
    payload: { productId: row.product_id, productVersion: row.version, creditorId, kind, currency },
  });
  return row;
}

/**
 * Gives an active product other terms, as its next version. What is so already changes nothing. Applications that were
 * submitted before keep the version that they pinned. Throws `conflict` where it is retired or was edited meanwhile.
 */
export async function updateProduct(
  work: Work,
  productId: string,
  { basedOnVersion, ...changes }: UpdateProduct,
): Promise<ProductRow> {
  const row = await mustFindActive(work, productId);
  if (basedOnVersion !== undefined && basedOnVersion !== row.version) {
    throw new Fault({
      code: 'conflict',
      publicMessage: `The product is at version ${row.version} by now, not ${basedOnVersion}. Read it again.`,
    });
  }
  const before = termsOf(row);
  const after = withChanges(before, changes);
  const changed = termNames.filter((name) => !isDeepStrictEqual(before[name], after[name]));
  if (changed.length === 0) return row;
  refuseCrossedAmounts(after);
  const next = await writeNextVersion(work, row, after);
  await append(work, row, await streamVersion(work, productId), {
    type: 'ProductUpdated',
    payload: { productId, productVersion: next.version, changed: [...changed] },
  });
  return next;
}

/** Takes a product off sale for good. Throws `conflict` where it is retired already. */
export async function retireProduct(work: Work, productId: string): Promise<ProductRow> {
  const row = await mustFindActive(work, productId);
  const retired = await writeRetirement(work, row);
  await append(work, row, await streamVersion(work, productId), {
    type: 'ProductRetired',
    payload: { productId, productVersion: row.version },
  });
  return retired;
}

/** A smallest amount above the largest one would refuse every application. */
export function refuseCrossedAmounts({ minAmount, maxAmount }: ProductTerms): void {
  if (minAmount <= maxAmount) return;
  const message = `must not be above maxAmount, which is ${maxAmount}`;
  throw new Fault({
    code: 'validation_failed',
    publicMessage: 'The amounts are crossed.',
    errors: [{ pointer: '/minAmount', message }],
  });
}

const termNames = [
  'name',
  'minAmount',
  'maxAmount',
  'termsMonths',
  'policy',
  'statesServed',
  'offerValidityDays',
] as const satisfies readonly (keyof ProductTerms)[];

/** Fields that are given replace the old ones whole; null is a value, absence is not. */
export function withChanges(before: ProductTerms, changes: Partial<UpdateProduct>): ProductTerms {
  const given = Object.entries(changes).filter(([, value]) => value !== undefined);
  return { ...before, ...Object.fromEntries(given) };
}

async function mustFindActive(work: Work, productId: string): Promise<ProductRow> {
  const row = await findProduct(work, productId, 'for update');
  if (!row) throw notFound('product', productId);
  if (row.status === 'active') return row;
  throw new Fault({ code: 'conflict', publicMessage: 'The product is retired.' });
}

/** Products made before there were events of them have a stream only from their first edit on. */
async function streamVersion(work: Work, productId: string): Promise<number> {
  return (await work.readStream(productId)).version;
}

async function append(
  work: Work,
  { product_id }: ProductRow,
  expectedVersion: number,
  event: ProductEventBody,
): Promise<void> {
  await work.append('applications', {
    aggregateType: 'product',
    aggregateId: product_id,
    expectedVersion,
    events: [event],
  });
}

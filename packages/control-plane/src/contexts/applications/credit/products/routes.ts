import { notFound } from '../../../../kernel/faults.ts';
import { idPattern } from '../../../../kernel/ids.ts';
import { cutPage, decodeCursor, pageQueryShape } from '../../../../platform/http/page.ts';
import type { RequestContext } from '../../../../platform/http/request-context.ts';
import { defineRoute, type Route } from '../../../../platform/http/route.ts';
import { z } from '../../../../platform/http/schema.ts';
import { type BindingPorts, refuseOutsidePolicy, refuseUnknownCreditor } from './binding.ts';
import {
  createProduct,
  refuseCrossedAmounts,
  retireProduct,
  updateProduct,
  withChanges,
} from './changing.ts';
import type { ProductChoice } from './choosing.ts';
import {
  createProductExample,
  productExample,
  productVersionExample,
  updateProductExample,
} from './examples.ts';
import { presentProduct, presentProductVersion, termsOf } from './presentation.ts';
import { findProduct, listProducts, listProductVersions } from './repository.ts';
import type { ProductRow } from './rows.ts';
import {
  createProductBody,
  listProductsQuery,
  type ProductResource,
  productPageSchema,
  productParams,
  productSchema,
  productVersionPageSchema,
  updateProductBody,
} from './schemas.ts';

export type ProductRouteParts = BindingPorts & { products: ProductChoice };

const everyRole = ['user', 'admin', 'compliance-officer', 'service'] as const;
const administrators = ['admin'] as const;
const tag = 'Products';
/** Catalogues are read far more often than they change, and change by the routes here only. */
const cachedSeconds = 30;

/** What a creditor lends. Anyone of the lender may read it, administrators write it. */
export function productRoutes(parts: ProductRouteParts): Route[] {
  return [
    defineRoute(
      {
        operationId: 'products.list',
        method: 'get',
        path: '/credit/products',
        tag,
        cachedSeconds,
        summary: 'List credit products, newest first',
        roles: everyRole,
        scope: 'applications:read',
        query: listProductsQuery,
        response: {
          status: 200,
          description: 'A page.',
          schema: productPageSchema,
          example: { data: [productExample], hasMore: false, nextCursor: null },
        },
      },
      async ({ query: { limit, cursor, ...filter } }, context) => {
        const before = cursor ? decodeCursor(cursor, idPattern('product')) : undefined;
        const rows = await context.read((work) => listProducts(work, filter, { limit, before }));
        return { status: 200, body: cutPage(rows, limit, (row) => row.product_id, presentProduct) };
      },
    ),
    defineRoute(
      {
        operationId: 'products.create',
        method: 'post',
        path: '/credit/products',
        tag,
        summary: 'Create a credit product',
        description:
          'A product is of one creditor and goes by one credit policy. It must lie inside what the policy grants: kind, ' +
          'currency, amounts and terms.',
        roles: administrators,
        scope: 'products:write',
        body: createProductBody,
        bodyExample: createProductExample,
        response: {
          status: 201,
          description: 'The product, in version 1.',
          schema: productSchema,
          example: productExample,
        },
        faults: ['validation_failed'],
      },
      async ({ body }, context) => {
        refuseCrossedAmounts(body);
        await refuseUnknownCreditor(parts, context.principal, body.creditorId);
        await refuseOutsidePolicy(parts, context.principal, body);
        return write(context, 201, async (work) => createProduct(work, body));
      },
    ),
    defineRoute(
      {
        operationId: 'products.get',
        method: 'get',
        path: '/credit/products/{productId}',
        tag,
        cachedSeconds,
        summary: 'One credit product in its newest version',
        roles: everyRole,
        scope: 'applications:read',
        params: productParams,
        response: {
          status: 200,
          description: 'The product.',
          schema: productSchema,
          example: productExample,
        },
        faults: ['not_found'],
      },
      async ({ params: { productId } }, context) => ({
        status: 200,
        body: presentProduct(await mustFind(context, productId)),
      }),
    ),
    defineRoute(
      {
        operationId: 'products.update',
        method: 'patch',
        path: '/credit/products/{productId}',
        tag,
        summary: 'Give a credit product other terms, as its next version',
        description:
          'What is not named stays. An application keeps the version that it was submitted under. Every process follows ' +
          'within a second, the one that answers at once.',
        roles: administrators,
        scope: 'products:write',
        params: productParams,
        body: updateProductBody,
        bodyExample: updateProductExample,
        response: {
          status: 200,
          description: 'The product in its newest version.',
          schema: productSchema,
          example: { ...productExample, version: 2, maxAmount: updateProductExample.maxAmount },
        },
        faults: ['not_found', 'conflict', 'validation_failed'],
      },
      async ({ params: { productId }, body }, context) => {
        const row = await mustFind(context, productId);
        const wanted = withChanges(termsOf(row), body);
        refuseCrossedAmounts(wanted);
        await refuseOutsidePolicy(parts, context.principal, {
          ...wanted,
          kind: row.kind,
          currency: row.currency,
        });
        return write(context, 200, (work) => updateProduct(work, productId, body));
      },
    ),
    defineRoute(
      {
        operationId: 'products.retire',
        method: 'post',
        path: '/credit/products/{productId}/retire',
        tag,
        summary: 'Retire a credit product',
        description:
          'For good: it takes no application any more. Those that were submitted go on as they are.',
        roles: administrators,
        scope: 'products:write',
        params: productParams,
        response: {
          status: 200,
          description: 'The product, retired.',
          schema: productSchema,
          example: { ...productExample, status: 'retired' },
        },
        faults: ['not_found', 'conflict'],
      },
      async ({ params: { productId } }, context) =>
        write(context, 200, (work) => retireProduct(work, productId)),
    ),
    defineRoute(
      {
        operationId: 'products.versions',
        method: 'get',
        path: '/credit/products/{productId}/versions',
        tag,
        cachedSeconds,
        summary: 'Every version of a credit product, newest first',
        description: '`productVersion` of an application names one of them.',
        roles: everyRole,
        scope: 'applications:read',
        params: productParams,
        query: z.object(pageQueryShape),
        response: {
          status: 200,
          description: 'A page of versions. A version never changes.',
          schema: productVersionPageSchema,
          example: { data: [productVersionExample], hasMore: false, nextCursor: null },
        },
        faults: ['not_found'],
      },
      async ({ params: { productId }, query: { limit, cursor } }, context) => {
        const before = cursor ? versionOf(decodeCursor(cursor, /^v[1-9]\d{0,8}$/)) : undefined;
        const rows = await context.read(async (work) => {
          const found = await listProductVersions(work, productId, { limit, before });
          // A product has one version at least; past the oldest one there is still the product.
          if (found.length === 0 && !(await findProduct(work, productId))) throw missing(productId);
          return found;
        });
        return { status: 200, body: cutPage(rows, limit, (row) => `v${row.version}`, presentProductVersion) };
      },
    ),
  ];

  async function write(
    context: RequestContext,
    status: 200 | 201,
    change: (work: Parameters<typeof createProduct>[0]) => Promise<ProductRow>,
  ): Promise<{ status: number; body: ProductResource }> {
    const { tenantId, mode } = context.principal;
    const answer = await context.commit(async (work) => {
      const row = await change(work);
      work.afterCommit(() => parts.products.forget({ tenantId, mode }, row.product_id));
      return { status, resourceId: row.product_id, body: presentProduct(row) };
    });
    return { status: answer.status, body: productSchema.parse(answer.body) };
  }
}

async function mustFind(context: RequestContext, productId: string): Promise<ProductRow> {
  const row = await context.read((work) => findProduct(work, productId));
  if (!row) throw missing(productId);
  return row;
}

const missing = (productId: string) => notFound('product', productId);

function versionOf(cursor: string): number {
  return Number(cursor.slice(1));
}

import { createList, type List } from '../pages/list.ts';
import type { BodyOf, Call, QueryOf, ResultOf } from '../transport/operation.ts';
import type { RequestOptions } from '../transport/transport.ts';

export type Product = ResultOf<'products.get'>;
export type CreateProductParams = BodyOf<'products.create'>;
export type UpdateProductParams = BodyOf<'products.update'>;
export type ListProductsParams = QueryOf<'products.list'>;
export type ProductVersion = ResultOf<'products.versions'>['data'][number];
export type ListProductVersionsParams = QueryOf<'products.versions'>;
export type AcceptOfferParams = BodyOf<'offers.accept'>;
export type Offer = ResultOf<'offers.list'>['data'][number];
export type OfferDetail = ResultOf<'offers.get'>;
export type ListOffersParams = QueryOf<'offers.list'>;

/** What can be applied for, and what was offered. */
export function creditResource(call: Call) {
  return {
    products: {
      /** For keys of role `admin`. The product must lie inside what its policy grants. */
      create: (params: CreateProductParams, options?: RequestOptions): Promise<Product> =>
        call('products.create', { body: params, options }),
      /** Fields that are given make the next version; applications keep the one that they were submitted under. */
      update: (productId: string, changes: UpdateProductParams, options?: RequestOptions): Promise<Product> =>
        call('products.update', { path: { productId }, body: changes, options }),
      /** For good: it takes no application any more. */
      retire: (productId: string, options?: RequestOptions): Promise<Product> =>
        call('products.retire', { path: { productId }, options }),
      /** Every version, newest first; `productVersion` of an application names one of them. */
      versions: (
        productId: string,
        params?: ListProductVersionsParams,
        options?: RequestOptions,
      ): List<ProductVersion> =>
        createList((from) =>
          call('products.versions', { path: { productId }, query: { ...params, ...from }, options }),
        ),
      get: (productId: string, options?: RequestOptions): Promise<Product> =>
        call('products.get', { path: { productId }, options }),
      list: (params?: ListProductsParams, options?: RequestOptions): List<Product> =>
        createList((from) => call('products.list', { query: { ...params, ...from }, options })),
    },
    offers: {
      /** One offer with its totals and payment schedule. */
      get: (offerId: string, options?: RequestOptions): Promise<OfferDetail> =>
        call('offers.get', { path: { offerId }, options }),
      list: (params?: ListOffersParams, options?: RequestOptions): List<Offer> =>
        createList((from) => call('offers.list', { query: { ...params, ...from }, options })),
      /**
       * The applicant takes this offer; the application's other offers are revoked. With `expectedVersion` only where the
       * application is as the applicant saw it; else a ConflictError.
       */
      accept: (offerId: string, params: AcceptOfferParams = {}, options?: RequestOptions): Promise<Offer> =>
        call('offers.accept', { path: { offerId }, body: params, options }),
      /** Takes one offer of several back. The last one goes by a decision only. */
      revoke: (offerId: string, options?: RequestOptions): Promise<Offer> =>
        call('offers.revoke', { path: { offerId }, options }),
    },
  };
}

import { createList, type List } from '../pages/list.ts';
import type { Call, QueryOf, ResultOf } from '../transport/operation.ts';
import type { RequestOptions } from '../transport/transport.ts';

export type Product = ResultOf<'products.get'>;
export type ListProductsParams = QueryOf<'products.list'>;
export type Offer = ResultOf<'offers.get'>;

/** What can be applied for, and what was offered. */
export function creditResource(call: Call) {
  return {
    products: {
      get: (productId: string, options?: RequestOptions): Promise<Product> =>
        call('products.get', { path: { productId }, options }),
      list: (params?: ListProductsParams, options?: RequestOptions): List<Product> =>
        createList((from) => call('products.list', { query: { ...params, ...from }, options })),
    },
    offers: {
      get: (offerId: string, options?: RequestOptions): Promise<Offer> =>
        call('offers.get', { path: { offerId }, options }),
      /** The applicant takes this offer; the application's other offers are revoked. */
      accept: (offerId: string, options?: RequestOptions) =>
        call('offers.accept', { path: { offerId }, options }),
    },
  };
}

import { createList, type List } from '../pages/list.ts';
import type { BodyOf, Call, QueryOf, ResultOf } from '../transport/operation.ts';
import type { RequestOptions } from '../transport/transport.ts';

export type Provider = ResultOf<'providers.list'>['data'][number];
export type ProviderRequest = ResultOf<'providerRequests.get'>;
export type ListProviderRequestsParams = QueryOf<'providerRequests.list'>;
export type RevealProviderAnswerParams = BodyOf<'providerRequests.reveal'>;
export type RevealedProviderAnswer = ResultOf<'providerRequests.reveal'>;

/** Bureaus, bank data and identity checks, and what was asked of them. */
export function providersResource(call: Call) {
  return {
    /** Each with its health; all fit one page. */
    list: (options?: RequestOptions): List<Provider> => createList(() => call('providers.list', { options })),
    /** One by its name: circuit breaker, price, limits. */
    get: (provider: string, options?: RequestOptions): Promise<Provider> =>
      call('providers.get', { path: { provider }, options }),
    requests: {
      get: (requestId: string, options?: RequestOptions): Promise<ProviderRequest> =>
        call('providerRequests.get', { path: { requestId }, options }),
      /** Who was asked, why, under which consent, and what came of it. */
      list: (params?: ListProviderRequestsParams, options?: RequestOptions): List<ProviderRequest> =>
        createList((from) => call('providerRequests.list', { query: { ...params, ...from }, options })),
      /** What the provider said, word for word. For compliance officers; the audit keeps each reading and its reason. */
      reveal: (
        requestId: string,
        params: RevealProviderAnswerParams,
        options?: RequestOptions,
      ): Promise<RevealedProviderAnswer> =>
        call('providerRequests.reveal', { path: { requestId }, body: params, options }),
    },
  };
}

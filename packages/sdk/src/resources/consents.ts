import { createList, type List } from '../pages/list.ts';
import type { BodyOf, Call, QueryOf, ResultOf } from '../transport/operation.ts';
import type { RequestOptions } from '../transport/transport.ts';

export type Consent = ResultOf<'consents.create'>;
export type CreateConsentParams = BodyOf<'consents.create'>;
export type ListConsentsParams = QueryOf<'consents.list'>;

/** What a person agreed to, by the hash and version of the text that was shown. */
export function consentsResource(call: Call) {
  return {
    create: (userId: string, params: CreateConsentParams, options?: RequestOptions): Promise<Consent> =>
      call('consents.create', { path: { userId }, body: params, options }),
    get: (userId: string, consentId: string, options?: RequestOptions): Promise<Consent> =>
      call('consents.get', { path: { userId, consentId }, options }),
    list: (userId: string, params?: ListConsentsParams, options?: RequestOptions): List<Consent> =>
      createList((from) =>
        call('consents.list', { path: { userId }, query: { ...params, ...from }, options }),
      ),
    /** From now on it covers nothing; what was done under it stays. */
    revoke: (userId: string, consentId: string, options?: RequestOptions): Promise<Consent> =>
      call('consents.revoke', { path: { userId, consentId }, options }),
  };
}

import { createList, type List } from '../pages/list.ts';
import type { Call, QueryOf, ResultOf } from '../transport/operation.ts';
import type { RequestOptions } from '../transport/transport.ts';

export type DuplicateLink = ResultOf<'duplicates.list'>['data'][number];
export type ListDuplicatesParams = QueryOf<'duplicates.list'>;

/** Users who may be the same person: linked, never merged. */
export function duplicatesResource(call: Call) {
  return {
    list: (userId: string, params?: ListDuplicatesParams, options?: RequestOptions): List<DuplicateLink> =>
      createList((from) =>
        call('duplicates.list', { path: { userId }, query: { ...params, ...from }, options }),
      ),
    /** Says that they are two people, for both and for good. */
    dismiss: (userId: string, duplicateUserId: string, options?: RequestOptions): Promise<DuplicateLink> =>
      call('duplicates.dismiss', { path: { userId, duplicateUserId }, options }),
  };
}

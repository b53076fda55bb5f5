import { createList, type List } from '../pages/list.ts';
import type { BodyOf, Call, QueryOf, ResultOf } from '../transport/operation.ts';
import type { RequestOptions } from '../transport/transport.ts';
import { consentsResource } from './consents.ts';

export type User = ResultOf<'users.get'>;
export type CreateUserParams = BodyOf<'users.create'>;
export type UpdateUserParams = BodyOf<'users.update'>;
export type ListUsersParams = QueryOf<'users.list'>;

/** People, in the encrypted vault. Each edit makes a new version; applications keep the one that they pinned. */
export function usersResource(call: Call) {
  return {
    consents: consentsResource(call),
    /** Puts a person in the vault. The national id is write-only: reads show its last four digits. */
    create: (params: CreateUserParams, options?: RequestOptions): Promise<User> =>
      call('users.create', { body: params, options }),
    get: (userId: string, options?: RequestOptions): Promise<User> =>
      call('users.get', { path: { userId }, options }),
    list: (params?: ListUsersParams, options?: RequestOptions): List<User> =>
      createList((from) => call('users.list', { query: { ...params, ...from }, options })),
    /** A field that is given replaces the whole of the old one. */
    update: (userId: string, changes: UpdateUserParams, options?: RequestOptions): Promise<User> =>
      call('users.update', { path: { userId }, body: changes, options }),
  };
}

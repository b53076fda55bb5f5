import { createList, type List } from '../pages/list.ts';
import type { BodyOf, Call, QueryOf, ResultOf } from '../transport/operation.ts';
import type { RequestOptions } from '../transport/transport.ts';
import { consentsResource } from './consents.ts';
import { duplicatesResource } from './duplicates.ts';

export type User = ResultOf<'users.get'>;
export type CreateUserParams = BodyOf<'users.create'>;
export type UpdateUserParams = BodyOf<'users.update'>;
export type ListUsersParams = QueryOf<'users.list'>;
export type SearchUsersParams = Omit<BodyOf<'users.search'>, 'cursor'>;
export type UserVersion = ResultOf<'users.versions'>['data'][number];
export type UserVersionDetail = ResultOf<'users.version'>;
export type ListUserVersionsParams = QueryOf<'users.versions'>;
export type RevealUserParams = BodyOf<'users.reveal'>;
export type RevealedUser = ResultOf<'users.reveal'>;
export type Reveal = ResultOf<'users.reveals'>['data'][number];
export type ListRevealsParams = QueryOf<'users.reveals'>;

/** `ifVersion`: edit this version only. Where it was edited meanwhile, a ConflictError with `precondition_failed`. */
export type UpdateUserOptions = RequestOptions & { ifVersion?: number };

/** People, in the encrypted vault. Each edit makes a new version; applications keep the one that they pinned. */
export function usersResource(call: Call) {
  return {
    consents: consentsResource(call),
    duplicates: duplicatesResource(call),
    /** Puts a person in the vault. The national id is write-only: reads show its last four digits. */
    create: (params: CreateUserParams, options?: RequestOptions): Promise<User> =>
      call('users.create', { body: params, options }),
    get: (userId: string, options?: RequestOptions): Promise<User> =>
      call('users.get', { path: { userId }, options }),
    list: (params?: ListUsersParams, options?: RequestOptions): List<User> =>
      createList((from) => call('users.list', { query: { ...params, ...from }, options })),
    /** A field that is given replaces the whole of the old one. */
    update: (
      userId: string,
      changes: UpdateUserParams,
      { ifVersion, ...options }: UpdateUserOptions = {},
    ): Promise<User> =>
      call('users.update', {
        path: { userId },
        body: changes,
        options,
        ...(ifVersion === undefined ? {} : { headers: { 'If-Match': `"${ifVersion}"` } }),
      }),
    /** Finds people by exact values; all that are given must hold. */
    search: (params: SearchUsersParams, options?: RequestOptions): List<User> =>
      createList((from) => call('users.search', { body: { ...params, ...from }, options })),
    /** Who changed which fields when, the newest first. */
    versions: (
      userId: string,
      params?: ListUserVersionsParams,
      options?: RequestOptions,
    ): List<UserVersion> =>
      createList((from) =>
        call('users.versions', { path: { userId }, query: { ...params, ...from }, options }),
      ),
    /** One version, masked. */
    version: (userId: string, version: number, options?: RequestOptions): Promise<UserVersionDetail> =>
      call('users.version', { path: { userId, version }, options }),
    /** Shows personal fields, the national id too; the audit keeps who looked and why. */
    reveal: (userId: string, params: RevealUserParams, options?: RequestOptions): Promise<RevealedUser> =>
      call('users.reveal', { path: { userId }, body: params, options }),
    /** Who was shown what, and why, the newest first. */
    reveals: (userId: string, params?: ListRevealsParams, options?: RequestOptions): List<Reveal> =>
      createList((from) =>
        call('users.reveals', { path: { userId }, query: { ...params, ...from }, options }),
      ),
  };
}

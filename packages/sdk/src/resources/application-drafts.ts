import { createList, type List } from '../pages/list.ts';
import type { BodyOf, Call, QueryOf, ResultOf } from '../transport/operation.ts';
import type { RequestOptions } from '../transport/transport.ts';
import type { Application } from './application.ts';

export type ApplicationDraft = ResultOf<'applicationDrafts.get'>;
export type CreateDraftParams = BodyOf<'applicationDrafts.create'>;
export type ReplaceDraftParams = BodyOf<'applicationDrafts.replace'>;
export type SubmitDraftParams = BodyOf<'applicationDrafts.submit'>;
export type ListDraftsParams = QueryOf<'applicationDrafts.list'>;

/** Applications that are being prepared: no event, no webhook and no check comes of one before its submission. */
export function applicationDraftsResource(call: Call) {
  return {
    /** Any part of what a submission takes; `problems` of the answer tells what is missing. */
    create: (params: CreateDraftParams = {}, options?: RequestOptions): Promise<ApplicationDraft> =>
      call('applicationDrafts.create', { body: params, options }),
    get: (draftId: string, options?: RequestOptions): Promise<ApplicationDraft> =>
      call('applicationDrafts.get', { path: { draftId }, options }),
    list: (params?: ListDraftsParams, options?: RequestOptions): List<ApplicationDraft> =>
      createList((from) => call('applicationDrafts.list', { query: { ...params, ...from }, options })),
    /** Writes the whole content anew; with `expectedVersion` only over what you have seen. */
    replace: (
      draftId: string,
      params: ReplaceDraftParams,
      options?: RequestOptions,
    ): Promise<ApplicationDraft> =>
      call('applicationDrafts.replace', { path: { draftId }, body: params, options }),
    /** Makes an application of it, under the same id. */
    submit: (
      draftId: string,
      params: SubmitDraftParams = {},
      options?: RequestOptions,
    ): Promise<Application> => call('applicationDrafts.submit', { path: { draftId }, body: params, options }),
    /** Gives it up; its content is deleted. */
    withdraw: (draftId: string, options?: RequestOptions): Promise<ApplicationDraft> =>
      call('applicationDrafts.withdraw', { path: { draftId }, options }),
  };
}

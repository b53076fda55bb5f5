import { createList, type List } from '../pages/list.ts';
import type { CallLines } from '../transport/lines.ts';
import type { BodyOf, Call, QueryOf, ResultOf } from '../transport/operation.ts';
import type { RequestOptions } from '../transport/transport.ts';
import { auditResource } from './audit.ts';

export type ApiKey = ResultOf<'apiKeys.revoke'>;
export type ApiKeyWithSecret = ResultOf<'apiKeys.create'>;
export type CreateApiKeyParams = BodyOf<'apiKeys.create'>;
export type ListApiKeysParams = QueryOf<'apiKeys.list'>;
export type UpdateApiKeyParams = BodyOf<'apiKeys.update'>;
export type RotateApiKeyParams = BodyOf<'apiKeys.rotate'>;
export type Member = ResultOf<'members.get'>;
export type InviteMemberParams = BodyOf<'members.invite'>;
export type UpdateMemberParams = BodyOf<'members.update'>;
export type CreateMemberKeyParams = BodyOf<'members.createKey'>;
export type ListMembersParams = QueryOf<'members.list'>;
export type Creditor = ResultOf<'creditors.get'>;
export type CreateCreditorParams = BodyOf<'creditors.create'>;
export type UpdateCreditorParams = BodyOf<'creditors.update'>;
export type Activation = ResultOf<'activation.get'>;
export type Activated = ResultOf<'activation.create'>;
export type ListCreditorsParams = QueryOf<'creditors.list'>;
export type DeadLetter = ResultOf<'deadLetters.list'>['data'][number];
export type DeadLetterDetail = ResultOf<'deadLetters.get'>;
export type DeadLetterRelease = ResultOf<'deadLetters.replay'>;
export type ListDeadLettersParams = QueryOf<'deadLetters.list'>;
export type Settings = ResultOf<'settings.get'>;
export type UpdateSettingsParams = BodyOf<'settings.update'>;
export type SettingsChange = ResultOf<'settings.history'>['data'][number];
export type GetSettingsParams = QueryOf<'settings.get'>;
export type SettingsProposal = ResultOf<'settingsProposals.get'>;
export type ProposeSettingsParams = BodyOf<'settingsProposals.create'>;
export type ListSettingsProposalsParams = QueryOf<'settingsProposals.list'>;
export type Flag = ResultOf<'flags.set'>;
export type SetFlagParams = BodyOf<'flags.set'>;
export type ListSettingsChangesParams = QueryOf<'settings.history'>;

/** Keys, creditors, settings, the audit chain and dead letters. For keys of role `admin`. */
export function adminResource(call: Call, callLines: CallLines) {
  return {
    apiKeys: {
      /** The answer holds the key itself, this once. */
      create: (params: CreateApiKeyParams, options?: RequestOptions): Promise<ApiKeyWithSecret> =>
        call('apiKeys.create', { body: params, options }),
      list: (params?: ListApiKeysParams, options?: RequestOptions): List<ApiKey> =>
        createList((from) => call('apiKeys.list', { query: { ...params, ...from }, options })),
      get: (apiKeyId: string, options?: RequestOptions): Promise<ApiKey> =>
        call('apiKeys.get', { path: { apiKeyId }, options }),
      /** What is not named stays. */
      update: (apiKeyId: string, params: UpdateApiKeyParams, options?: RequestOptions): Promise<ApiKey> =>
        call('apiKeys.update', { path: { apiKeyId }, body: params, options }),
      /** A key that takes over. The old one works until the overlap ends, by default for 24 hours. */
      rotate: (
        apiKeyId: string,
        params: RotateApiKeyParams = {},
        options?: RequestOptions,
      ): Promise<ApiKeyWithSecret> => call('apiKeys.rotate', { path: { apiKeyId }, body: params, options }),
      revoke: (apiKeyId: string, options?: RequestOptions): Promise<ApiKey> =>
        call('apiKeys.revoke', { path: { apiKeyId }, options }),
    },
    /** The lender's staff. */
    members: {
      invite: (params: InviteMemberParams, options?: RequestOptions): Promise<Member> =>
        call('members.invite', { body: params, options }),
      get: (memberId: string, options?: RequestOptions): Promise<Member> =>
        call('members.get', { path: { memberId }, options }),
      list: (params?: ListMembersParams, options?: RequestOptions): List<Member> =>
        createList((from) => call('members.list', { query: { ...params, ...from }, options })),
      /** Other roles, in the member's personal keys too. */
      update: (memberId: string, params: UpdateMemberParams, options?: RequestOptions): Promise<Member> =>
        call('members.update', { path: { memberId }, body: params, options }),
      /** Revokes the member's personal keys with them. */
      remove: (memberId: string, options?: RequestOptions): Promise<Member> =>
        call('members.remove', { path: { memberId }, options }),
      /** A key that acts as the member. The answer holds the key itself, this once. */
      createKey: (
        memberId: string,
        params: CreateMemberKeyParams,
        options?: RequestOptions,
      ): Promise<ApiKeyWithSecret> =>
        call('members.createKey', { path: { memberId }, body: params, options }),
    },
    /** The way into live mode. */
    activation: {
      /** What live mode still waits for. */
      get: (options?: RequestOptions): Promise<Activation> => call('activation.get', { options }),
      /** Opens live mode. The answer holds the first live key itself, this once. */
      create: (options?: RequestOptions): Promise<Activated> =>
        call('activation.create', { body: {}, options }),
    },
    creditors: {
      create: (params: CreateCreditorParams, options?: RequestOptions): Promise<Creditor> =>
        call('creditors.create', { body: params, options }),
      /** What is not named stays. */
      update: (
        creditorId: string,
        params: UpdateCreditorParams,
        options?: RequestOptions,
      ): Promise<Creditor> => call('creditors.update', { path: { creditorId }, body: params, options }),
      /** It lends no more; it is never deleted. */
      archive: (creditorId: string, options?: RequestOptions): Promise<Creditor> =>
        call('creditors.archive', { path: { creditorId }, options }),
      get: (creditorId: string, options?: RequestOptions): Promise<Creditor> =>
        call('creditors.get', { path: { creditorId }, options }),
      list: (params?: ListCreditorsParams, options?: RequestOptions): List<Creditor> =>
        createList((from) => call('creditors.list', { query: { ...params, ...from }, options })),
    },
    audit: auditResource(call, callLines),
    /** Cached answers of catalogues. A change through the API needs no call of it. */
    cache: {
      /** Forgets them, for a change that was made past the API. */
      invalidate: (options?: RequestOptions): Promise<void> =>
        call('cache.invalidate', { body: {}, options }),
    },
    /** Events that a part of the control plane gave up on, and those that wait behind them. */
    deadLetters: {
      list: (params?: ListDeadLettersParams, options?: RequestOptions): List<DeadLetter> =>
        createList((from) => call('deadLetters.list', { query: { ...params, ...from }, options })),
      get: (consumer: string, eventId: string, options?: RequestOptions): Promise<DeadLetterDetail> =>
        call('deadLetters.get', { path: { consumer, eventId }, options }),
      /** Tries the failed event again, then those behind it, in order, until one fails. */
      replay: (consumer: string, eventId: string, options?: RequestOptions): Promise<DeadLetterRelease> =>
        call('deadLetters.replay', { path: { consumer, eventId }, body: {}, options }),
      /** Gives the failed event up for good, then goes on with those behind it. */
      discard: (consumer: string, eventId: string, options?: RequestOptions): Promise<DeadLetterRelease> =>
        call('deadLetters.discard', { path: { consumer, eventId }, body: {}, options }),
    },
    settings: {
      /** Those in force: of the tenant, or of the product or consumer of `subjectId`. */
      get: (params?: GetSettingsParams, options?: RequestOptions): Promise<Settings> =>
        call('settings.get', { query: params, options }),
      /** In test mode. In live mode a change needs two persons: propose it. */
      update: (changes: UpdateSettingsParams, options?: RequestOptions): Promise<Settings> =>
        call('settings.update', { body: changes, options }),
      history: (params?: ListSettingsChangesParams, options?: RequestOptions): List<SettingsChange> =>
        createList((from) => call('settings.history', { query: { ...params, ...from }, options })),
    },
    /** Changes of settings by two persons, or for a later hour. */
    settingsProposals: {
      create: (params: ProposeSettingsParams, options?: RequestOptions): Promise<SettingsProposal> =>
        call('settingsProposals.create', { body: params, options }),
      get: (proposalId: string, options?: RequestOptions): Promise<SettingsProposal> =>
        call('settingsProposals.get', { path: { proposalId }, options }),
      list: (params?: ListSettingsProposalsParams, options?: RequestOptions): List<SettingsProposal> =>
        createList((from) => call('settingsProposals.list', { query: { ...params, ...from }, options })),
      /** With the personal key of a member who is not the author. */
      approve: (proposalId: string, options?: RequestOptions): Promise<SettingsProposal> =>
        call('settingsProposals.approve', { path: { proposalId }, options }),
      reject: (proposalId: string, options?: RequestOptions): Promise<SettingsProposal> =>
        call('settingsProposals.reject', { path: { proposalId }, options }),
    },
    /** Feature flags: on for a share of subjects. */
    flags: {
      list: async (options?: RequestOptions): Promise<Flag[]> => (await call('flags.list', { options })).data,
      set: (flag: string, params: SetFlagParams, options?: RequestOptions): Promise<Flag> =>
        call('flags.set', { path: { flag }, body: params, options }),
    },
  };
}

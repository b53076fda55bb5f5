import type { Work } from '../../platform/unit-of-work/work.ts';
import type { ProviderKind } from './kinds.ts';
import type { AnswerRow, ProviderTables, RequestRow } from './rows.ts';

export type RequestFilter = {
  applicationId?: string | undefined;
  userId?: string | undefined;
  provider?: string | undefined;
  kind?: ProviderKind | undefined;
  outcome?: RequestRow['outcome'] | undefined;
  /** From this moment on. */
  createdFrom?: string | undefined;
  /** Before this moment. */
  createdTo?: string | undefined;
  /** Requests older than this id. */
  before?: string | undefined;
  limit: number;
};

export async function findRequest(work: Work, requestId: string): Promise<RequestRow | undefined> {
  return requests(work).where('request_id', '=', requestId).executeTakeFirst();
}

export async function findByIntent(work: Work, intentKey: string): Promise<RequestRow | undefined> {
  return requests(work).where('intent_key', '=', intentKey).executeTakeFirst();
}

/** The request by which another vendor was asked, because this one gave no data. */
export async function findFallback(work: Work, requestId: string): Promise<RequestRow | undefined> {
  return requests(work).where('fallback_of', '=', requestId).executeTakeFirst();
}

/** The newest first. */
export async function listRequests(work: Work, filter: RequestFilter): Promise<RequestRow[]> {
  let query = requests(work);
  if (filter.applicationId !== undefined) query = query.where('application_id', '=', filter.applicationId);
  if (filter.userId !== undefined) query = query.where('user_id', '=', filter.userId);
  if (filter.provider !== undefined) query = query.where('provider', '=', filter.provider);
  if (filter.kind !== undefined) query = query.where('kind', '=', filter.kind);
  if (filter.outcome !== undefined) query = query.where('outcome', '=', filter.outcome);
  if (filter.createdFrom !== undefined) query = query.where('created_at', '>=', new Date(filter.createdFrom));
  if (filter.createdTo !== undefined) query = query.where('created_at', '<', new Date(filter.createdTo));
  if (filter.before !== undefined) query = query.where('request_id', '<', filter.before);
  return query.orderBy('request_id', 'desc').limit(filter.limit).execute();
}

export async function findAnswer(work: Work, answerHash: string): Promise<AnswerRow | undefined> {
  return work
    .tables<ProviderTables>()
    .selectFrom('providers.answers')
    .selectAll()
    .where('answer_hash', '=', answerHash)
    .executeTakeFirst();
}

function requests(work: Work) {
  return work.tables<ProviderTables>().selectFrom('providers.requests').selectAll();
}

import type { Work } from '../../platform/unit-of-work/work.ts';
import type { ProviderTables, RequestRow } from './rows.ts';

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

export async function listRequests(
  work: Work,
  filter: { applicationId?: string | undefined; before?: string | undefined; limit: number },
): Promise<RequestRow[]> {
  let query = requests(work);
  if (filter.applicationId !== undefined) query = query.where('application_id', '=', filter.applicationId);
  if (filter.before !== undefined) query = query.where('request_id', '<', filter.before);
  return query.orderBy('request_id', 'desc').limit(filter.limit).execute();
}

function requests(work: Work) {
  return work.tables<ProviderTables>().selectFrom('providers.requests').selectAll();
}

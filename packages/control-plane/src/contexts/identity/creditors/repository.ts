import type { Work } from '../../../platform/unit-of-work/work.ts';
import type { PageRequest } from '../pages.ts';
import type { CreditorRow, IdentityTables } from '../rows.ts';

/** One row more than the page holds, newest first, so that the page knows whether another follows. */
export function listCreditors(work: Work, { limit, beforeId }: PageRequest): Promise<CreditorRow[]> {
  return work
    .tables<IdentityTables>()
    .selectFrom('identity.creditors')
    .selectAll()
    .$if(beforeId !== undefined, (query) => query.where('creditor_id', '<', beforeId ?? ''))
    .orderBy('creditor_id', 'desc')
    .limit(limit + 1)
    .execute();
}

export function findCreditor(work: Work, creditorId: string): Promise<CreditorRow | undefined> {
  return work
    .tables<IdentityTables>()
    .selectFrom('identity.creditors')
    .selectAll()
    .where('creditor_id', '=', creditorId)
    .executeTakeFirst();
}

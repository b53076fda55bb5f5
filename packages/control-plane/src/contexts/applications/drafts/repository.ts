import { Fault, notFound } from '../../../kernel/faults.ts';
import type { Work } from '../../../platform/unit-of-work/work.ts';
import type { ApplicationTables, DraftRow } from '../rows.ts';

/** What is kept of a draft's content: sealed as a whole, and whom it names. */
export type KeptContent = { sealed: Uint8Array; userIds: readonly string[] };

export async function insertDraft(
  work: Work,
  applicationId: string,
  { sealed, userIds }: KeptContent,
): Promise<DraftRow> {
  const row = await work
    .tables<ApplicationTables>()
    .insertInto('applications.drafts')
    .values({
      application_id: applicationId,
      tenant_id: work.scope.tenantId,
      mode: work.scope.mode,
      status: 'draft',
      version: 1,
      sealed_content: sealed,
      created_at: work.now,
      updated_at: work.now,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  await nameParties(work, applicationId, userIds);
  return row;
}

async function nameParties(work: Work, applicationId: string, userIds: readonly string[]): Promise<void> {
  if (userIds.length === 0) return;
  const { tenantId: tenant_id, mode } = work.scope;
  await work
    .tables<ApplicationTables>()
    .insertInto('applications.draft_parties')
    .values(userIds.map((user_id) => ({ application_id: applicationId, user_id, tenant_id, mode })))
    .execute();
}

/** `for update`: whoever else changes the draft waits until this transaction ends. */
export async function mustFindDraft(work: Work, draftId: string, lock?: 'for update'): Promise<DraftRow> {
  const row = await findDraft(work, draftId, lock);
  if (!row) throw notFound('draft', draftId);
  return row;
}

export function findDraft(work: Work, draftId: string, lock?: 'for update'): Promise<DraftRow | undefined> {
  return work
    .tables<ApplicationTables>()
    .selectFrom('applications.drafts')
    .selectAll()
    .where('application_id', '=', draftId)
    .$if(lock === 'for update', (query) => query.forUpdate())
    .executeTakeFirst();
}

/** The draft to be changed, locked. 409 where it was withdrawn, or is not as the caller saw it. */
export async function takeDraft(work: Work, draftId: string, expectedVersion?: number): Promise<DraftRow> {
  const row = await mustFindDraft(work, draftId, 'for update');
  if (row.status === 'withdrawn') {
    throw new Fault({ code: 'conflict', publicMessage: 'The draft was withdrawn.' });
  }
  if (expectedVersion !== undefined && expectedVersion !== row.version) {
    throw new Fault({
      code: 'conflict',
      publicMessage: `The draft has moved on: it is at version ${row.version}. Read it again.`,
      members: { version: row.version },
    });
  }
  return row;
}

/** Null withdraws the draft: nothing is kept of it. */
export async function writeDraft(work: Work, row: DraftRow, content: KeptContent | null): Promise<DraftRow> {
  const tables = work.tables<ApplicationTables>();
  await tables
    .deleteFrom('applications.draft_parties')
    .where('application_id', '=', row.application_id)
    .execute();
  await nameParties(work, row.application_id, content?.userIds ?? []);
  return tables
    .updateTable('applications.drafts')
    .set({
      status: content ? 'draft' : 'withdrawn',
      sealed_content: content?.sealed ?? null,
      version: row.version + 1,
      updated_at: work.now,
    })
    .where('application_id', '=', row.application_id)
    .returningAll()
    .executeTakeFirstOrThrow();
}

export async function deleteDraft(work: Work, draftId: string): Promise<void> {
  await work
    .tables<ApplicationTables>()
    .deleteFrom('applications.drafts')
    .where('application_id', '=', draftId)
    .execute();
}

/** Newest first, one more than asked, so that the caller knows whether a page follows. */
export async function listDrafts(
  work: Work,
  page: { limit: number; before: string | undefined; userId: string | undefined },
): Promise<DraftRow[]> {
  const tables = work.tables<ApplicationTables>();
  if (page.userId) {
    // From the person's side: their drafts are few, whatever the lender has in all.
    let named = tables
      .selectFrom('applications.draft_parties as named')
      .innerJoin('applications.drafts as drafts', 'drafts.application_id', 'named.application_id')
      .selectAll('drafts')
      .where('named.user_id', '=', page.userId)
      .orderBy('named.application_id', 'desc')
      .limit(page.limit + 1);
    if (page.before) named = named.where('named.application_id', '<', page.before);
    return named.execute();
  }
  let query = tables
    .selectFrom('applications.drafts')
    .selectAll()
    .orderBy('application_id', 'desc')
    .limit(page.limit + 1);
  if (page.before) query = query.where('application_id', '<', page.before);
  return query.execute();
}

import { Fault, notFound } from '../../../kernel/faults.ts';
import type { Work } from '../../../platform/unit-of-work/work.ts';
import type { ApplicationTables, DraftRow } from '../rows.ts';

export async function insertDraft(
  work: Work,
  applicationId: string,
  sealedContent: Uint8Array,
): Promise<DraftRow> {
  return work
    .tables<ApplicationTables>()
    .insertInto('applications.drafts')
    .values({
      application_id: applicationId,
      tenant_id: work.scope.tenantId,
      mode: work.scope.mode,
      status: 'draft',
      version: 1,
      sealed_content: sealedContent,
      created_at: work.now,
      updated_at: work.now,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
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

export async function writeDraft(
  work: Work,
  row: DraftRow,
  change: Pick<DraftRow, 'status' | 'sealed_content'>,
): Promise<DraftRow> {
  return work
    .tables<ApplicationTables>()
    .updateTable('applications.drafts')
    .set({ ...change, version: row.version + 1, updated_at: work.now })
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
  page: { limit: number; before: string | undefined },
): Promise<DraftRow[]> {
  let query = work
    .tables<ApplicationTables>()
    .selectFrom('applications.drafts')
    .selectAll()
    .orderBy('application_id', 'desc')
    .limit(page.limit + 1);
  if (page.before) query = query.where('application_id', '<', page.before);
  return query.execute();
}

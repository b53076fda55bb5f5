import { notFound } from '../../../kernel/faults.ts';
import { idPattern } from '../../../kernel/ids.ts';
import { cutPage, decodeCursor, type Page } from '../../../platform/http/page.ts';
import type { Seal } from '../../../platform/unit-of-work/idempotency.ts';
import type { Work } from '../../../platform/unit-of-work/work.ts';
import type { CaseRow, CaseStatus, CaseTables } from './rows.ts';
import type { CaseView } from './schemas.ts';
import { openHit, openReason } from './sealing.ts';

type CaseQuery = {
  limit: number;
  cursor?: string | undefined;
  applicationId?: string | undefined;
  status?: CaseStatus | undefined;
};

export async function listCases(work: Work, seal: Seal, query: CaseQuery): Promise<Page<CaseView>> {
  let select = work
    .tables<CaseTables>()
    .selectFrom('compliance.cases')
    .selectAll()
    .orderBy('case_id', 'desc')
    .limit(query.limit + 1);
  if (query.applicationId !== undefined) select = select.where('application_id', '=', query.applicationId);
  if (query.status !== undefined) select = select.where('status', '=', query.status);
  if (query.cursor !== undefined)
    select = select.where('case_id', '<', decodeCursor(query.cursor, idPattern('complianceCase')));
  return cutPage(
    await select.execute(),
    query.limit,
    (row) => row.case_id,
    (row) => presentCase(row, seal),
  );
}

export async function readCase(work: Work, seal: Seal, caseId: string): Promise<CaseView> {
  const row = await work
    .tables<CaseTables>()
    .selectFrom('compliance.cases')
    .selectAll()
    .where('case_id', '=', caseId)
    .executeTakeFirst();
  if (!row) throw notFound('case', caseId);
  return presentCase(row, seal);
}

/** Whether a hit on an application waits for somebody, or was confirmed: either way nothing may be granted. */
export async function isHeld(work: Work, applicationId: string): Promise<boolean> {
  const row = await work
    .tables<CaseTables>()
    .selectFrom('compliance.cases')
    .select('case_id')
    .where('application_id', '=', applicationId)
    .where('status', '<>', 'cleared')
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

export function presentCase(row: CaseRow, seal: Seal): CaseView {
  return {
    id: row.case_id,
    mode: row.mode,
    createdAt: row.opened_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
    status: row.status,
    applicationId: row.application_id,
    partyId: row.party_id,
    userId: row.user_id,
    userVersion: row.user_version,
    algorithm: row.algorithm,
    threshold: row.threshold,
    hit: openHit(seal, row.case_id, row.sealed_hit),
    resolvedBy: row.resolved_by,
    reason: row.sealed_reason ? openReason(seal, row.case_id, row.sealed_reason) : null,
  };
}

import { Fault, notFound } from '../../../kernel/faults.ts';
import type { Seal } from '../../../platform/unit-of-work/idempotency.ts';
import type { Work } from '../../../platform/unit-of-work/work.ts';
import type { CaseRow, CaseTables } from './rows.ts';
import { sealedReason } from './sealing.ts';

export type Resolution = { resolution: 'cleared' | 'confirmed'; reason: string };

/** Resolves a case once. In live mode only a person may: what was found of somebody is cleared by nobody else. */
export async function resolveCase(
  work: Work,
  seal: Seal,
  caseId: string,
  { resolution, reason }: Resolution,
  by: string,
): Promise<CaseRow> {
  const cases = work.tables<CaseTables>();
  const row = await cases
    .selectFrom('compliance.cases')
    .selectAll()
    .where('case_id', '=', caseId)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw notFound('case', caseId);
  if (work.scope.mode === 'live' && !by.startsWith('mem_')) {
    const publicMessage = 'In live mode a case is resolved by a member of staff, with a personal key.';
    throw new Fault({ code: 'forbidden', publicMessage });
  }
  if (row.status !== 'open') {
    throw new Fault({ code: 'conflict', publicMessage: `This case was ${row.status} before.` });
  }
  const resolved = {
    status: resolution,
    resolved_by: by,
    sealed_reason: sealedReason(seal, caseId, reason),
    updated_at: work.now,
  };
  work.defer(cases.updateTable('compliance.cases').set(resolved).where('case_id', '=', caseId));
  const stream = await work.readStream(caseId);
  await work.append('compliance', {
    aggregateType: 'compliance_case',
    aggregateId: caseId,
    expectedVersion: stream.version,
    events: [{ type: 'CaseResolved', payload: { caseId, applicationId: row.application_id, resolution } }],
  });
  return { ...row, ...resolved };
}

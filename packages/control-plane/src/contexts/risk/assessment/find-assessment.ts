import { notFound } from '../../../kernel/faults.ts';
import type { Work } from '../../../platform/unit-of-work/work.ts';
import type { AssessmentRow, RiskTables } from '../rows.ts';

/** An assessment of this tenant and mode; a 404 where there is none of this id. */
export async function findAssessment(work: Work, assessmentId: string): Promise<AssessmentRow> {
  const row = await work
    .tables<RiskTables>()
    .selectFrom('risk.assessments')
    .selectAll()
    .where('assessment_id', '=', assessmentId)
    .executeTakeFirst();
  if (!row) throw notFound('assessment', assessmentId);
  return row;
}

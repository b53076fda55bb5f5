import { explainInWords, type PartyFinding, type PolicyResult } from '@creditplane/policy';
import { notFound } from '../../kernel/faults.ts';
import { idPattern } from '../../kernel/ids.ts';
import { cutPage, decodeCursor, type Page } from '../../platform/http/page.ts';
import type { Seal } from '../../platform/unit-of-work/idempotency.ts';
import type { Work } from '../../platform/unit-of-work/work.ts';
import { findAssessment } from './assessment/find-assessment.ts';
import { openJson, resultPlace } from './assessment/sealed-json.ts';
import type { CompiledPolicies } from './policy/compiled-policies.ts';
import { presentPolicy } from './policy/presentation.ts';
import { reasonTextsOf } from './policy/reason-texts.ts';
import type { AssessmentRow, RiskTables } from './rows.ts';
import type { AssessmentDetailView, AssessmentView, PolicyView, PolicyWithSourceView } from './schemas.ts';

type PageQuery = { limit: number; cursor?: string | undefined };

export type RiskQueries = {
  policies(work: Work, query: PageQuery): Promise<Page<PolicyView>>;
  policy(work: Work, policyId: string): Promise<PolicyWithSourceView>;
  assessments(
    work: Work,
    query: PageQuery & { applicationId?: string | undefined },
    may: { explain: boolean },
  ): Promise<Page<AssessmentView>>;
  assessment(work: Work, assessmentId: string, may: { explain: boolean }): Promise<AssessmentDetailView>;
};

export function riskQueries(parts: { compiled: CompiledPolicies; seal: Seal }): RiskQueries {
  /** Texts of the pinned versions that these rows name: few, and compiled once. */
  const textsFor = async (work: Work, rows: readonly AssessmentRow[]) => {
    const texts = new Map<string, Record<string, string>>();
    for (const { policy_id: policyId, policy_version: policyVersion } of rows) {
      const pinned = `${policyId}@${policyVersion}`;
      if (texts.has(pinned)) continue;
      texts.set(pinned, reasonTextsOf(await parts.compiled.pinned(work, { policyId, policyVersion })));
    }
    return (row: AssessmentRow) => texts.get(`${row.policy_id}@${row.policy_version}`) ?? {};
  };

  return {
    policies: async (work, query) => {
      const newest = work
        .tables<RiskTables>()
        .selectFrom('risk.policies')
        .distinctOn('policy_id')
        .selectAll()
        .orderBy('policy_id', 'desc')
        .orderBy('version', 'desc')
        .limit(query.limit + 1);
      const after = query.cursor === undefined ? undefined : decodeCursor(query.cursor, idPattern('policy'));
      const rows = await (after === undefined ? newest : newest.where('policy_id', '<', after)).execute();
      return cutPage(rows, query.limit, (row) => row.policy_id, presentPolicy);
    },
    policy: async (work, policyId) => {
      const row = await work
        .tables<RiskTables>()
        .selectFrom('risk.policies')
        .selectAll()
        .where('policy_id', '=', policyId)
        .orderBy('version', 'desc')
        .limit(1)
        .executeTakeFirst();
      if (!row) throw notFound('policy', policyId);
      return { ...presentPolicy(row), source: row.yaml_text };
    },
    assessments: async (work, query, may) => {
      let select = work
        .tables<RiskTables>()
        .selectFrom('risk.assessments')
        .selectAll()
        .orderBy('assessment_id', 'desc')
        .limit(query.limit + 1);
      if (query.applicationId !== undefined)
        select = select.where('application_id', '=', query.applicationId);
      if (query.cursor !== undefined) {
        select = select.where('assessment_id', '<', decodeCursor(query.cursor, idPattern('riskAssessment')));
      }
      const rows = await select.execute();
      const texts = await textsFor(work, rows);
      return cutPage(
        rows,
        query.limit,
        (row) => row.assessment_id,
        (row) => presentAssessment(row, texts(row), may),
      );
    },
    assessment: async (work, assessmentId, may) => {
      const row = await findAssessment(work, assessmentId);
      const texts = await textsFor(work, [row]);
      const view = presentAssessment(row, texts(row), may);
      return may.explain ? { ...view, explanation: explanationOf(row, parts.seal) } : view;
    },
  };
}

/**
 * Who may not explain is not told what came out either: an approval beside a referral without reasons would tell the
 * applicant's side what compliance found (31 USC 5318(g)(2)).
 */
function presentAssessment(
  row: AssessmentRow,
  texts: Record<string, string>,
  may: { explain: boolean },
): AssessmentView {
  const shown = may.explain ? row : { outcome: null, score: null, reason_codes: [], offers: [] };
  return {
    id: row.assessment_id,
    mode: row.mode,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
    applicationId: row.application_id,
    attempt: row.attempt,
    status: row.status,
    outcome: shown.outcome,
    score: shown.score,
    reasons: shown.reason_codes.map((code) => ({ code, text: texts[code] ?? code })),
    offers: shown.offers,
    policyId: row.policy_id,
    policyVersion: row.policy_version,
    contentHash: row.content_hash,
  };
}

function explanationOf(
  row: AssessmentRow,
  seal: Seal,
): NonNullable<AssessmentDetailView['explanation']> | null {
  if (row.sealed_result === null) return null;
  // Our own record, opened under its own place: it is what was sealed there.
  const stored = openJson(seal, resultPlace(row.assessment_id), row.sealed_result) as PolicyResult | null;
  if (stored === null) return null;
  return {
    lines: [...explainInWords(stored)],
    flags: [...stored.flags],
    requirements: [...stored.requirements],
    ...(stored.parties ? { parties: stored.parties.map(presentParty) } : {}),
    tree: stored.explanation,
  };
}

function presentParty({ reasons, ...finding }: PartyFinding) {
  return { ...finding, reasons: reasons.map(({ code, text }) => ({ code, text })) };
}

import type { ColumnType, Selectable } from 'kysely';
import type { Mode } from '../../kernel/events.ts';
import type { OfferTerms, riskOutcomes } from './events.ts';

type PolicyStatus = 'published' | 'retired';

/** One immutable version of a policy. */
export type PolicyRow = {
  policy_id: string;
  version: number;
  tenant_id: string;
  mode: Mode;
  /** The document's own id: `personal-loan`. */
  name: string;
  title: string | null;
  status: PolicyStatus;
  content_hash: string;
  yaml_text: string;
  created_at: Date;
  updated_at: Date;
};

type AssessmentStatus = 'started' | 'completed';

type AssessmentTable = {
  assessment_id: string;
  tenant_id: string;
  mode: Mode;
  application_id: string;
  /** The event that asked for the assessment: one assessment for each. */
  trigger_event_id: string;
  /** From 1: of which round of checks of the application. */
  attempt: number;
  status: AssessmentStatus;
  policy_id: string;
  policy_version: number;
  outcome: (typeof riskOutcomes)[number] | null;
  score: number | null;
  reason_codes: string[];
  /** Written as JSON text, read as what it says. */
  offers: ColumnType<OfferTerms[], string, string>;
  content_hash: string | null;
  /** Sealed: incomes and bureau figures. */
  sealed_inputs: Uint8Array | null;
  /** Sealed: the explanation tree holds the same figures. */
  sealed_result: Uint8Array | null;
  created_at: Date;
  updated_at: Date;
};

export type AssessmentRow = Selectable<AssessmentTable>;

export type RiskTables = {
  'risk.policies': PolicyRow;
  'risk.assessments': AssessmentTable;
};

import type { ColumnType, Selectable } from 'kysely';
import type { Mode } from '../../kernel/events.ts';
import type { OfferTerms, riskOutcomes } from './events.ts';

export const policyStatuses = ['validated', 'requested', 'published', 'retired'] as const;

/** `requested`: its publication waits for a second person. */
type PolicyStatus = (typeof policyStatuses)[number];

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
  /** From when new submissions go by it; null until its publication is asked for. */
  effective_from: Date | null;
  pushed_by: string;
  requested_by: string | null;
  /** The second person, in live mode. */
  decided_by: string | null;
  created_at: Date;
  updated_at: Date;
};

/** What is tried beside the version of a policy that is in force. */
export type TrialRow = {
  tenant_id: string;
  mode: Mode;
  policy_id: string;
  challenger_version: number | null;
  /** Of applicants, in hundredths of a percent. */
  challenger_share_bps: number;
  shadow_versions: number[];
  created_at: Date;
  updated_at: Date;
};

/** What a shadow version would have decided. */
export type ShadowRow = {
  assessment_id: string;
  policy_version: number;
  tenant_id: string;
  mode: Mode;
  policy_id: string;
  /** `needs_data`: it wanted data that the version which decided did not. */
  status: 'completed' | 'needs_data';
  outcome: (typeof riskOutcomes)[number] | null;
  score: number | null;
  reason_codes: string[];
  content_hash: string;
  created_at: Date;
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
  'risk.trials': TrialRow;
  'risk.assessments': AssessmentTable;
  'risk.shadow_assessments': ShadowRow;
};

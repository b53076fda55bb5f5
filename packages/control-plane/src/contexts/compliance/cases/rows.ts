import type { Mode } from '../../../kernel/events.ts';

export type CaseStatus = 'open' | 'cleared' | 'confirmed';

export type CaseRow = {
  case_id: string;
  tenant_id: string;
  mode: Mode;
  application_id: string;
  party_id: string;
  user_id: string;
  user_version: number;
  list: string;
  entry_id: string;
  entry_hash: string;
  algorithm: string;
  threshold: number;
  score: number;
  status: CaseStatus;
  /** Sealed: the hit. */
  sealed_hit: Uint8Array;
  /** Sealed: why it was resolved so. */
  sealed_reason: Uint8Array | null;
  resolved_by: string | null;
  opened_at: Date;
  updated_at: Date;
};

export type CaseTables = { 'compliance.cases': CaseRow };

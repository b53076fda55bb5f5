import type { Mode } from '../../kernel/events.ts';
import type { UnavailableReason } from './call.ts';
import type { ProviderKind, ProviderRequest } from './public.ts';

export type RequestRow = {
  request_id: string;
  tenant_id: string;
  mode: Mode;
  intent_key: string;
  provider: string;
  kind: ProviderKind;
  application_id: string;
  user_id: string;
  user_version: number;
  consent_id: string;
  permissible_purpose: ProviderRequest['permissiblePurpose'];
  pull: ProviderRequest['pull'];
  /** `pending` is an intent without an outcome: under way, or lost in a crash. */
  outcome: 'pending' | 'received' | 'unavailable';
  reason: UnavailableReason | null;
  latency_ms: number;
  cost_minor: number;
  answer_hash: string | null;
  sealed_report: Uint8Array | null;
  created_at: Date;
  updated_at: Date;
};

export type AnswerRow = {
  answer_hash: string;
  tenant_id: string;
  mode: Mode;
  user_id: string;
  sealed_raw: Uint8Array;
  received_at: Date;
};

export type ProviderTables = {
  'providers.requests': RequestRow;
  'providers.answers': AnswerRow;
};

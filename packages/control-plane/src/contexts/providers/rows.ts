import type { Mode } from '../../kernel/events.ts';
import type { ProviderKind, UnavailableReason } from './kinds.ts';
import type { ProviderRequest } from './public.ts';

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
  /** The request that gave no data, so that this vendor was asked. */
  fallback_of: string | null;
  /** When the answer came, where the caller had stopped waiting; the outcome stays what it was. */
  late_at: Date | null;
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

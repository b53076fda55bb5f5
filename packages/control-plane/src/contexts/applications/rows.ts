import type { Mode } from '../../kernel/events.ts';
import type { SubmittedState } from './state.ts';

export type ApplicationRow = {
  application_id: string;
  tenant_id: string;
  mode: Mode;
  external_id: string | null;
  status: string;
  product_id: string;
  primary_user_id: string;
  /** Who applies together (party-set.ts): duplicates are found by it. */
  party_set: string;
  version: number;
  state: StoredState;
  sealed_metadata: Uint8Array | null;
  decided_at: Date | null;
  completed_at: Date | null;
  created_at: Date;
  updated_at: Date;
};

/** The aggregate's state with what only the envelope tells: when each decision and offer came. */
export type StoredState = Omit<SubmittedState, 'deadline'> & {
  /** Absent in what was stored before applications could be reopened, until the next event writes it anew. */
  deadline?: SubmittedState['deadline'];
  times: Readonly<Record<string, string>>;
};

export type DraftRow = {
  application_id: string;
  tenant_id: string;
  mode: Mode;
  status: 'draft' | 'withdrawn';
  version: number;
  sealed_content: Uint8Array | null;
  created_at: Date;
  updated_at: Date;
};

export type ApplicationTables = {
  'applications.applications': ApplicationRow;
  'applications.drafts': DraftRow;
  'applications.draft_parties': {
    application_id: string;
    user_id: string;
    tenant_id: string;
    mode: Mode;
  };
  'applications.offers': {
    offer_id: string;
    tenant_id: string;
    mode: Mode;
    application_id: string;
    status: string;
  };
};

import type { Mode } from '../../../kernel/events.ts';

export type WatchlistVersionRow = {
  version_id: string;
  tenant_id: string;
  mode: Mode;
  list: string;
  sequence: number;
  format: string;
  content_hash: string;
  published_at: string | null;
  entries: number;
  names: number;
  touched: string[];
  removed: string[];
  /** Compressed: the entries as the reader gave them. */
  content: Uint8Array;
  loaded_at: Date;
  loaded_by: string;
  seen_at: Date;
};

export type WatchlistFailureRow = {
  tenant_id: string;
  mode: Mode;
  list: string;
  reason: string;
  failed_at: Date;
};

export type ScreenedPartyRow = {
  tenant_id: string;
  mode: Mode;
  application_id: string;
  party_id: string;
  user_id: string;
  user_version: number;
  /** Whether the application may still come to a loan, or has. */
  live: boolean;
};

export type WatchlistTables = {
  'compliance.watchlist_versions': WatchlistVersionRow;
  'compliance.watchlist_failures': WatchlistFailureRow;
  'compliance.screened_parties': ScreenedPartyRow;
};

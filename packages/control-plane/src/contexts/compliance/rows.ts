import type { Generated } from 'kysely';
import type { Mode } from '../../kernel/events.ts';
import type { CaseTables } from './cases/rows.ts';
import type { ComplianceOutcome } from './events.ts';
import type { WatchlistTables } from './watchlists/rows.ts';

type CheckStatus = 'started' | 'completed';

export type CheckRow = {
  check_id: string;
  tenant_id: string;
  mode: Mode;
  application_id: string;
  /** The event that asked for the check: one check for each. */
  trigger_event_id: string;
  /** From 1: of which round of checks of the application. */
  attempt: number;
  status: CheckStatus;
  outcome: ComplianceOutcome | null;
  /** Sealed: what was found of whom, hits on watchlists included. */
  sealed_record: Uint8Array | null;
  created_at: Date;
  updated_at: Date;
};

type WatchlistEntryTable = {
  list: string;
  list_version: string;
  list_hash: string;
  list_mode: Mode;
  entry_id: string;
  name: string;
  folded_name: string;
  birth_date: string | null;
  loaded_at: Generated<Date>;
};

export type ComplianceTables = CaseTables &
  WatchlistTables & {
    'compliance.checks': CheckRow;
    'compliance.watchlist_entries': WatchlistEntryTable;
  };

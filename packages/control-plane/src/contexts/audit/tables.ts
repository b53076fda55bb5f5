import type { ColumnType, Generated } from 'kysely';
import type { Mode } from '../../kernel/events.ts';
import type { AccessFacts, AuditEntry } from './entry.ts';

export type EntryRow = {
  tenant_id: string;
  mode: Mode;
  sequence: number;
  entry_id: string;
  at: Date;
  actor: string;
  action: string;
  resource_type: string;
  resource_id: string;
  event_id: string;
  correlation_id: string;
  payload_hash: string;
  previous_hash: string;
  entry_hash: string;
  canonical: string;
  kind: AccessFacts['kind'] | null;
  request_id: string | null;
  outcome: string | null;
  agent: string | null;
  address_hash: string | null;
  fields: string[] | null;
  reason: string | null;
};

export type AuditTables = {
  'audit.chains': {
    tenant_id: string;
    mode: Mode;
    sequence: number;
    entry_hash: string;
    checkpoint_due: Generated<boolean>;
  };
  'audit.entries': EntryRow;
  'audit.checkpoints': {
    tenant_id: string;
    mode: Mode;
    sequence: number;
    entry_hash: string;
    signed_at: ColumnType<Date, string>;
    key_id: string;
    signature: string;
  };
  'audit.origins': {
    tenant_id: string;
    mode: Mode;
    address_hash: string;
    sealed_address: Uint8Array;
    first_seen_at: Date;
  };
};

export function entryOf(row: EntryRow): AuditEntry {
  return {
    entryId: row.entry_id,
    tenantId: row.tenant_id,
    mode: row.mode,
    sequence: row.sequence,
    at: row.at.toISOString(),
    actor: row.actor,
    action: row.action,
    resourceType: row.resource_type,
    resourceId: row.resource_id,
    eventId: row.event_id,
    correlationId: row.correlation_id,
    payloadHash: row.payload_hash,
    previousHash: row.previous_hash,
    entryHash: row.entry_hash,
    canonical: row.canonical,
    ...accessOf(row),
  };
}

/** Any of these columns that was filled by hand shows, so that the hash tells. */
function accessOf(row: EntryRow): { access?: AccessFacts } {
  const { kind, request_id, outcome, agent, address_hash, fields, reason } = row;
  if ([kind, request_id, outcome, agent, address_hash, fields, reason].every((value) => value === null)) {
    return {};
  }
  return {
    access: {
      kind: kind ?? 'command',
      requestId: request_id ?? '',
      outcome: outcome ?? '',
      agent: agent ?? '',
      ...(address_hash === null ? {} : { addressHash: address_hash }),
      ...(fields === null ? {} : { fields }),
      ...(reason === null ? {} : { reason }),
    },
  };
}

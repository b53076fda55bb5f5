import { sql } from 'kysely';
import type { Work } from '../../platform/unit-of-work/work.ts';
import { type ChainHead, emptyChain } from './chain.ts';
import type { AuditEntry } from './entry.ts';
import { type AuditTables, entryOf } from './tables.ts';

/** `checkpointDue`: a job waits that will sign the chain. */
export type LockedHead = ChainHead & { checkpointDue: boolean };

/** The head of the tenant's chain, locked until the transaction ends: the next writer waits for this one. */
export async function lockHead(work: Work): Promise<LockedHead> {
  const locked = await headForUpdate(work);
  if (locked) return locked;
  await work
    .tables<AuditTables>()
    .insertInto('audit.chains')
    .values({
      tenant_id: work.scope.tenantId,
      mode: work.scope.mode,
      sequence: emptyChain.sequence,
      entry_hash: emptyChain.entryHash,
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'mode']).doNothing())
    .execute();
  // Whoever was first: the row is there now.
  const opened = await headForUpdate(work);
  if (!opened) throw new Error('The chain of this tenant has no head.');
  return opened;
}

async function headForUpdate(work: Work): Promise<LockedHead | undefined> {
  const row = await work
    .tables<AuditTables>()
    .selectFrom('audit.chains')
    .select(['sequence', 'entry_hash', 'checkpoint_due'])
    .forUpdate()
    .executeTakeFirst();
  return row && { sequence: row.sequence, entryHash: row.entry_hash, checkpointDue: row.checkpoint_due };
}

/** Of these events, those that are in the chain already. */
export async function auditedEvents(work: Work, eventIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await work
    .tables<AuditTables>()
    .selectFrom('audit.entries')
    .select('event_id')
    .where((where) => where.eb('event_id', '=', where.fn.any(where.val([...eventIds]))))
    .execute();
  return new Set(rows.map((row) => row.event_id));
}

/** Writes new entries and moves the head behind them, in one statement. A checkpoint is due from now on. */
export async function extendStored(
  work: Work,
  entries: readonly AuditEntry[],
  head: ChainHead,
): Promise<void> {
  await sql`
    with moved as (
      update audit.chains set sequence = ${head.sequence}, entry_hash = ${head.entryHash}, checkpoint_due = true
    )
    insert into audit.entries (tenant_id, mode, sequence, entry_id, at, actor, action, resource_type, resource_id,
      event_id, correlation_id, payload_hash, previous_hash, entry_hash, canonical, kind, request_id, outcome, agent,
      address_hash, fields, reason)
    select e."tenantId", e.mode, e.sequence, e."entryId", e.at, e.actor, e.action, e."resourceType", e."resourceId",
      e."eventId", e."correlationId", e."payloadHash", e."previousHash", e."entryHash", e.canonical,
      e.access->>'kind', e.access->>'requestId', e.access->>'outcome', e.access->>'agent', e.access->>'addressHash',
      case when e.access ? 'fields' then array(select jsonb_array_elements_text(e.access->'fields')) end,
      e.access->>'reason'
    from jsonb_to_recordset(${JSON.stringify(entries)}::jsonb) as e ("tenantId" text, mode text, sequence bigint,
      "entryId" text, at timestamptz, actor text, action text, "resourceType" text, "resourceId" text,
      "eventId" text, "correlationId" text, "payloadHash" text, "previousHash" text, "entryHash" text,
      canonical text, access jsonb)
  `.execute(work.tables<AuditTables>());
}

/** The next entries of the chain, in its order; from the very lowest row where `after` is left out. */
export async function readEntriesAfter(
  work: Work,
  after: number | undefined,
  limit: number,
): Promise<AuditEntry[]> {
  let entries = work
    .tables<AuditTables>()
    .selectFrom('audit.entries')
    .selectAll()
    .orderBy('sequence')
    .limit(limit);
  if (after !== undefined) entries = entries.where('sequence', '>', after);
  return (await entries.execute()).map(entryOf);
}

/** The head, and whether an entry stands behind it, seen at one moment. */
export async function readHead(work: Work): Promise<{ head: ChainHead; lastSequence: number }> {
  const found = await sql<{ sequence: number | null; entry_hash: string | null; last: number | null }>`
    select (select sequence from audit.chains) as sequence, (select entry_hash from audit.chains) as entry_hash,
      (select max(sequence) from audit.entries) as last
  `.execute(work.tables<AuditTables>());
  const row = found.rows[0];
  const { sequence, entry_hash } = row ?? {};
  const head =
    sequence === null || sequence === undefined || !entry_hash
      ? emptyChain
      : { sequence, entryHash: entry_hash };
  return { head, lastSequence: row?.last ?? 0 };
}

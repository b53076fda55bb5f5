import { cutPage, decodeCursor, type Page } from '../../platform/http/page.ts';
import type { Work } from '../../platform/unit-of-work/work.ts';
import type { AuditEntryView, AuditQuery } from './schemas.ts';
import { type AuditTables, type EntryRow, entryOf } from './tables.ts';

/** A page of the chain, newest first. The cursor is a sequence. */
export async function listEntries(work: Work, query: AuditQuery): Promise<Page<AuditEntryView>> {
  let entries = work
    .tables<AuditTables>()
    .selectFrom('audit.entries')
    .selectAll()
    .orderBy('sequence', 'desc')
    .limit(query.limit + 1);
  if (query.resourceId) entries = entries.where('resource_id', '=', query.resourceId);
  if (query.actor) entries = entries.where('actor', '=', query.actor);
  if (query.cursor) {
    entries = entries.where('sequence', '<', Number(decodeCursor(query.cursor, /^[1-9][0-9]{0,14}$/)));
  }
  return cutPage(await entries.execute(), query.limit, (row) => String(row.sequence), present);
}

function present(row: EntryRow): AuditEntryView {
  const entry = entryOf(row);
  return {
    id: entry.entryId,
    mode: entry.mode,
    createdAt: entry.at,
    updatedAt: entry.at,
    sequence: entry.sequence,
    actor: entry.actor,
    action: entry.action,
    resource: { type: entry.resourceType, id: entry.resourceId },
    eventId: entry.eventId,
    correlationId: entry.correlationId,
    payloadHash: entry.payloadHash,
    previousHash: entry.previousHash,
    entryHash: entry.entryHash,
    canonical: entry.canonical,
  };
}

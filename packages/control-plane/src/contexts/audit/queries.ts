import { cutPage, decodeCursor, type Page } from '../../platform/http/page.ts';
import type { Work } from '../../platform/unit-of-work/work.ts';
import type { Origins } from './accesses/origins.ts';
import type { AuditEntry } from './entry.ts';
import type { AuditEntryView, AuditQuery } from './schemas.ts';
import { type AuditTables, entryOf } from './tables.ts';

/** A page of the chain, newest first. The cursor is a sequence. */
export async function listEntries(
  work: Work,
  query: AuditQuery,
  origins: Origins,
): Promise<Page<AuditEntryView>> {
  const { limit, cursor, actor, action, kind, resourceType, resourceId, from, to } = query;
  let entries = work
    .tables<AuditTables>()
    .selectFrom('audit.entries')
    .selectAll()
    .orderBy('sequence', 'desc')
    .limit(limit + 1);
  if (actor) entries = entries.where('actor', '=', actor);
  if (action) entries = entries.where('action', '=', action);
  if (kind) entries = entries.where('kind', kind === 'event' ? 'is' : '=', kind === 'event' ? null : kind);
  if (resourceType) entries = entries.where('resource_type', '=', resourceType);
  if (resourceId) entries = entries.where('resource_id', '=', resourceId);
  if (from) entries = entries.where('at', '>=', new Date(from));
  if (to) entries = entries.where('at', '<', new Date(to));
  if (cursor) entries = entries.where('sequence', '<', Number(decodeCursor(cursor, /^[1-9][0-9]{0,14}$/)));
  const rows = (await entries.execute()).map(entryOf);
  const hashes = new Set(rows.flatMap(({ access }) => access?.addressHash ?? []));
  const addresses = await origins.read(work, [...hashes]);
  return cutPage(
    rows,
    limit,
    ({ sequence }) => String(sequence),
    (entry) => present(entry, addresses),
  );
}

function present(entry: AuditEntry, addresses: ReadonlyMap<string, string>): AuditEntryView {
  return {
    id: entry.entryId,
    mode: entry.mode,
    createdAt: entry.at,
    updatedAt: entry.at,
    sequence: entry.sequence,
    actor: entry.actor,
    kind: entry.access?.kind ?? 'event',
    action: entry.action,
    resource: { type: entry.resourceType, id: entry.resourceId },
    access: entry.access ? presentAccess(entry.access, addresses) : null,
    eventId: entry.eventId,
    correlationId: entry.correlationId,
    payloadHash: entry.payloadHash,
    previousHash: entry.previousHash,
    entryHash: entry.entryHash,
    canonical: entry.canonical,
  };
}

function presentAccess(
  { kind: _, addressHash, fields, reason, ...access }: NonNullable<AuditEntry['access']>,
  addresses: ReadonlyMap<string, string>,
): AuditEntryView['access'] {
  return {
    ...access,
    address: (addressHash && addresses.get(addressHash)) || null,
    addressHash: addressHash ?? null,
    fields: fields ?? null,
    reason: reason ?? null,
  };
}

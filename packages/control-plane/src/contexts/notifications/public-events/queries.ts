import { notFound } from '../../../kernel/faults.ts';
import { idPattern } from '../../../kernel/ids.ts';
import { cutPage, decodeCursor, type Page } from '../../../platform/http/page.ts';
import type { Work } from '../../../platform/unit-of-work/work.ts';
import type { Reader } from '../audience.ts';
import type { NotificationTables, PublicEventRow } from '../tables.ts';
import type { EventQuery, PublicEvent } from './schemas.ts';

const columns = ['event_id', 'mode', 'type', 'data', 'occurred_at'] as const;

export async function listPublicEvents(
  work: Work,
  query: EventQuery,
  reader: Reader,
): Promise<Page<PublicEvent>> {
  let events = work
    .tables<NotificationTables>()
    .selectFrom('notifications.events')
    .select(columns)
    .where('audience', 'in', reader.audiences)
    .orderBy('event_id', 'desc')
    .limit(query.limit + 1);
  if (query.type?.endsWith('.*'))
    events = events.where('type', 'like', `${likeText(query.type.slice(0, -1))}%`);
  else if (query.type) events = events.where('type', '=', query.type);
  if (query.applicationId) events = events.where('application_id', '=', query.applicationId);
  if (query.since) events = events.where('occurred_at', '>=', new Date(query.since));
  if (query.until) events = events.where('occurred_at', '<', new Date(query.until));
  if (query.cursor) events = events.where('event_id', '<', decodeCursor(query.cursor, idPattern('event')));
  return cutPage(await events.execute(), query.limit, (row) => row.event_id, present);
}

/** The event; a 404 where this tenant and mode has none of this id that the reader may know of. */
export async function readPublicEvent(work: Work, eventId: string, reader: Reader): Promise<PublicEvent> {
  const row = await work
    .tables<NotificationTables>()
    .selectFrom('notifications.events')
    .select(columns)
    .where('event_id', '=', eventId)
    .where('audience', 'in', reader.audiences)
    .executeTakeFirst();
  if (!row) throw notFound('event', eventId);
  return present(row);
}

function likeText(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}

function present(row: Pick<PublicEventRow, (typeof columns)[number]>): PublicEvent {
  const at = row.occurred_at.toISOString();
  return {
    id: row.event_id,
    mode: row.mode,
    createdAt: at,
    updatedAt: at,
    type: row.type,
    data: row.data,
  };
}

import { notFound } from '../../../kernel/faults.ts';
import { idPattern } from '../../../kernel/ids.ts';
import { cutPage, decodeCursor, type Page } from '../../../platform/http/page.ts';
import type { Work } from '../../../platform/unit-of-work/work.ts';
import type { NotificationTables, PublicEventRow } from '../tables.ts';
import type { EventQuery, PublicEvent } from './schemas.ts';

const columns = ['event_id', 'mode', 'type', 'data', 'occurred_at'] as const;

export async function listPublicEvents(work: Work, query: EventQuery): Promise<Page<PublicEvent>> {
  let events = work
    .tables<NotificationTables>()
    .selectFrom('notifications.events')
    .select(columns)
    .orderBy('event_id', 'desc')
    .limit(query.limit + 1);
  if (query.type) events = events.where('type', '=', query.type);
  if (query.applicationId) events = events.where('application_id', '=', query.applicationId);
  if (query.cursor) events = events.where('event_id', '<', decodeCursor(query.cursor, idPattern('event')));
  return cutPage(await events.execute(), query.limit, (row) => row.event_id, present);
}

/** The event; a 404 where this tenant and mode has none of this id. */
export async function readPublicEvent(work: Work, eventId: string): Promise<PublicEvent> {
  const row = await work
    .tables<NotificationTables>()
    .selectFrom('notifications.events')
    .select(columns)
    .where('event_id', '=', eventId)
    .executeTakeFirst();
  if (!row) throw notFound('event', eventId);
  return present(row);
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

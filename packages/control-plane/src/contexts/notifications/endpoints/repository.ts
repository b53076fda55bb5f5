import type { Insertable, Updateable } from 'kysely';
import { notFound } from '../../../kernel/faults.ts';
import { idPattern } from '../../../kernel/ids.ts';
import { cutPage, decodeCursor, type Page } from '../../../platform/http/page.ts';
import type { Work } from '../../../platform/unit-of-work/work.ts';
import type { Reader } from '../audience.ts';
import type { DisabledReason, EndpointRow, NotificationTables } from '../tables.ts';
import type { Endpoint } from './schemas.ts';

/** Everything of an endpoint but its secrets. */
export type StoredEndpoint = Omit<EndpointRow, 'tenant_id' | 'sealed_secret' | 'sealed_previous_secret'>;

const columns = [
  'mode',
  'endpoint_id',
  'url',
  'event_types',
  'product_ids',
  'statuses',
  'scope',
  'description',
  'status',
  'disabled_reason',
  'failing_since',
  'previous_secret_until',
  'created_at',
  'updated_at',
] as const;

export async function insertEndpoint(work: Work, row: Insertable<EndpointRow>): Promise<void> {
  await work.tables<NotificationTables>().insertInto('notifications.webhook_endpoints').values(row).execute();
}

/** The endpoint; a 404 where this tenant and mode has none of this id that the reader may know of. */
export async function readEndpoint(work: Work, endpointId: string, reader: Reader): Promise<StoredEndpoint> {
  const row = await work
    .tables<NotificationTables>()
    .selectFrom('notifications.webhook_endpoints')
    .select(columns)
    .where('endpoint_id', '=', endpointId)
    .executeTakeFirst();
  if (!row || !reader.audiences.includes(row.scope)) throw notFound('webhook endpoint', endpointId);
  return row;
}

export async function listEndpoints(
  work: Work,
  page: { limit: number; cursor?: string | undefined },
  reader: Reader,
): Promise<Page<Endpoint>> {
  let query = work
    .tables<NotificationTables>()
    .selectFrom('notifications.webhook_endpoints')
    .select(columns)
    .where('scope', 'in', reader.audiences)
    .orderBy('endpoint_id', 'desc')
    .limit(page.limit + 1);
  if (page.cursor)
    query = query.where('endpoint_id', '<', decodeCursor(page.cursor, idPattern('webhookEndpoint')));
  return cutPage(await query.execute(), page.limit, (row) => row.endpoint_id, presentEndpoint);
}

export async function updateEndpoint(
  work: Work,
  endpointId: string,
  change: Updateable<Omit<EndpointRow, 'tenant_id' | 'mode' | 'endpoint_id' | 'scope'>>,
): Promise<void> {
  await work
    .tables<NotificationTables>()
    .updateTable('notifications.webhook_endpoints')
    .set({ ...change, updated_at: work.now })
    .where('endpoint_id', '=', endpointId)
    .execute();
}

/** Removes the endpoint and its secret, and gives up what was still on its way to it. */
export async function deleteEndpoint(work: Work, endpointId: string): Promise<boolean> {
  const removed = await work
    .tables<NotificationTables>()
    .deleteFrom('notifications.webhook_endpoints')
    .where('endpoint_id', '=', endpointId)
    .returning('endpoint_id')
    .executeTakeFirst();
  if (!removed) return false;
  await work
    .tables<NotificationTables>()
    .updateTable('notifications.deliveries')
    .set({ status: 'failed', next_attempt_at: null, updated_at: work.now })
    .where('endpoint_id', '=', endpointId)
    .where('status', '=', 'pending')
    .execute();
  return true;
}

/** Turns an endpoint off on our own account. False where it was off or gone before. */
export async function disableEndpoint(
  work: Work,
  endpointId: string,
  reason: DisabledReason,
): Promise<boolean> {
  const changed = await work
    .tables<NotificationTables>()
    .updateTable('notifications.webhook_endpoints')
    .set({ status: 'disabled', disabled_reason: reason, updated_at: work.now })
    .where('endpoint_id', '=', endpointId)
    .where('status', '=', 'enabled')
    .returning('endpoint_id')
    .executeTakeFirst();
  return changed !== undefined;
}

export function presentEndpoint(row: StoredEndpoint): Endpoint {
  return {
    id: row.endpoint_id,
    mode: row.mode,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
    url: row.url,
    eventTypes: row.event_types,
    productIds: row.product_ids,
    statuses: row.statuses,
    scope: row.scope,
    description: row.description,
    status: row.status,
    disabledReason: row.disabled_reason,
    failingSince: row.failing_since?.toISOString() ?? null,
    previousSecretUntil: row.previous_secret_until?.toISOString() ?? null,
  };
}

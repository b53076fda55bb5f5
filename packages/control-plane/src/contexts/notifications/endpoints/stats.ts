import { sql } from 'kysely';
import { invalidField } from '../../../kernel/faults.ts';
import type { Work } from '../../../platform/unit-of-work/work.ts';
import type { Reader } from '../audience.ts';
import type { NotificationTables } from '../tables.ts';
import type { EndpointStats, StatsQuery } from './action-schemas.ts';
import { readEndpoint } from './repository.ts';

const dayMs = 24 * 60 * 60 * 1000;

type Counted = {
  total: number;
  delivered: number;
  pending: number;
  failed: number;
  attempts: number;
  succeeded: number;
  classes: Record<string, number> | null;
  p50: number | null;
  p95: number | null;
  p99: number | null;
  lastDeliveredAt: Date | null;
  lastFailedAt: Date | null;
};

/** How an endpoint did with the deliveries made in a span of time; by default the last day, at most 31 days. */
export async function readStats(
  work: Work,
  endpointId: string,
  query: StatsQuery,
  reader: Reader,
): Promise<EndpointStats> {
  await readEndpoint(work, endpointId, reader);
  const until = query.until ? new Date(query.until) : work.now;
  const since = query.since ? new Date(query.since) : new Date(until.getTime() - dayMs);
  if (since >= until || until.getTime() - since.getTime() > 31 * dayMs) {
    throw invalidField('/since', 'must be before `until`, by at most 31 days');
  }
  const counted = await count(work, endpointId, { since, until });
  const { attempts, succeeded, p50, p95, p99 } = counted;
  return {
    webhookEndpointId: endpointId,
    since: since.toISOString(),
    until: until.toISOString(),
    deliveries: {
      total: counted.total,
      delivered: counted.delivered,
      pending: counted.pending,
      failed: counted.failed,
    },
    attempts: { total: attempts, succeeded, failedByErrorClass: counted.classes ?? {} },
    latencyMs: p50 === null || p95 === null || p99 === null ? null : { p50, p95, p99 },
    lastDeliveredAt: counted.lastDeliveredAt?.toISOString() ?? null,
    lastFailedAt: counted.lastFailedAt?.toISOString() ?? null,
  };
}

async function count(work: Work, endpointId: string, span: { since: Date; until: Date }): Promise<Counted> {
  const { rows } = await sql<Counted>`
    with chosen as materialized (
      select delivery_id, status from notifications.deliveries
      where endpoint_id = ${endpointId} and created_at >= ${span.since} and created_at < ${span.until}
    ), tried as materialized (
      select at, latency_ms, status_code, error_class from notifications.delivery_attempts
      where delivery_id in (select delivery_id from chosen)
    )
    select
      (select count(*)::int from chosen) as total,
      (select count(*)::int from chosen where status = 'delivered') as delivered,
      (select count(*)::int from chosen where status = 'pending') as pending,
      (select count(*)::int from chosen where status = 'failed') as failed,
      count(*)::int as attempts,
      (count(*) filter (where error_class is null))::int as succeeded,
      (select jsonb_object_agg(error_class, times) from (
        select error_class, count(*)::int as times from tried where error_class is not null group by error_class
      ) as by_class) as classes,
      percentile_disc(0.5) within group (order by latency_ms) filter (where status_code is not null) as p50,
      percentile_disc(0.95) within group (order by latency_ms) filter (where status_code is not null) as p95,
      percentile_disc(0.99) within group (order by latency_ms) filter (where status_code is not null) as p99,
      max(at) filter (where error_class is null) as "lastDeliveredAt",
      max(at) filter (where error_class is not null) as "lastFailedAt"
    from tried
  `.execute(work.tables<NotificationTables>());
  const [row] = rows;
  if (!row) throw new Error('An aggregate gave no row.');
  return row;
}

import { sql } from 'kysely';
import type { Mode } from '../../kernel/events.ts';
import type { Transaction } from '../database/database.ts';
import { type EventStoreTables, eventColumns, type StoredEvent } from '../event-store/rows.ts';
import { attempt } from './attempt.ts';
import { byScope } from './by-scope.ts';
import type { ProjectedStream, Rebuilding, RebuildParts, Rebuilt, StreamProjection } from './projection.ts';
import { addCounts, noCounts, rewriteRows } from './rewrite.ts';
import { countUnexplained } from './unexplained.ts';

const streamsAtOnce = 100;

type StreamRow = { aggregate_id: string; tenant_id: string; mode: Mode };

/**
 * Stream by stream, beside live traffic: the streams of a batch are locked, so that nobody appends to them, their history is
 * read whole, and their rows are written. What is appended later writes its rows itself.
 */
export async function rebuildStreams(
  projection: StreamProjection,
  parts: RebuildParts,
  { verifyOnly, onProgress }: Rebuilding,
): Promise<Rebuilt> {
  const { database } = parts;
  const total = await countStreams(parts, projection);
  let counts = noCounts;
  let read = 0;
  let after = '';
  for (;;) {
    const batch = await attempt(database, verifyOnly, async (transaction) => {
      const streams = await nextStreams(transaction, projection.aggregateType, after);
      let found = noCounts;
      for (const [scope, rows] of byScope(streams, ({ tenant_id, mode }) => ({
        tenantId: tenant_id,
        mode,
      }))) {
        await transaction.enter(scope);
        const of = rows.map(({ aggregate_id }) => aggregate_id);
        const work = parts.works.inside(transaction, scope, parts.cause);
        const histories = await lockAndRead(transaction, parts, of);
        found = addCounts(
          found,
          await rewriteRows(work, projection.tables, of, (into) => projection.rewrite(into, histories)),
        );
      }
      return { found, read: streams.length, last: streams.at(-1)?.aggregate_id };
    });
    if (batch.last === undefined) break;
    after = batch.last;
    read += batch.read;
    counts = addCounts(counts, batch.found);
    onProgress({ projection: projection.name, done: read, total: Math.max(total, read) });
  }
  const unexplained = await countUnexplained(
    database,
    projection.tables,
    (row) => sql`
    select from event_store.streams s where s.aggregate_id = ${row} and s.aggregate_type = ${projection.aggregateType}`,
  );
  return { projection: projection.name, read, ...counts, unexplained };
}

async function countStreams(
  { database }: RebuildParts,
  { aggregateType }: StreamProjection,
): Promise<number> {
  return database.transaction({ role: 'owner' }, async (transaction) => {
    const counted = await sql<{ streams: number }>`
      select count(*)::float8 as streams from event_store.streams where aggregate_type = ${aggregateType}
    `.execute(transaction.tables());
    return counted.rows[0]?.streams ?? 0;
  });
}

async function nextStreams(
  transaction: Transaction,
  aggregateType: string,
  after: string,
): Promise<StreamRow[]> {
  const found = await sql<StreamRow>`
    select aggregate_id, tenant_id, mode from event_store.streams
    where aggregate_type = ${aggregateType} and aggregate_id > ${after}
    order by aggregate_id limit ${streamsAtOnce}
  `.execute(transaction.tables());
  return found.rows;
}

async function lockAndRead(
  transaction: Transaction,
  { catalogue }: RebuildParts,
  aggregateIds: readonly string[],
): Promise<ProjectedStream[]> {
  await sql`
    select from event_store.streams where aggregate_id = any(${[...aggregateIds]}::text[])
    order by aggregate_id for update
  `.execute(transaction.tables());
  const rows = await transaction
    .tables<EventStoreTables>()
    .selectFrom('event_store.events')
    .select(eventColumns)
    .where((where) => where.eb('aggregate_id', '=', where.fn.any(where.val([...aggregateIds]))))
    .orderBy('aggregate_id')
    .orderBy('aggregate_version')
    .execute();
  const histories = new Map<string, StoredEvent[]>();
  for (const row of rows) {
    const history = histories.get(row.aggregate_id) ?? [];
    history.push(catalogue.decode(row));
    histories.set(row.aggregate_id, history);
  }
  return [...histories].map(([aggregateId, events]) => ({
    aggregateId,
    version: events.at(-1)?.aggregateVersion ?? 0,
    events,
  }));
}

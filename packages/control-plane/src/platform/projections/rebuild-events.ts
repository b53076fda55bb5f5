import { sql } from 'kysely';
import { lockCheckpoint, readCheckpoint } from '../event-bus/checkpoint.ts';
import { origin } from '../event-store/read-batch.ts';
import { type Place, placeOf } from '../event-store/rows.ts';
import { attempt } from './attempt.ts';
import { byScope } from './by-scope.ts';
import type { EventProjection, Rebuilding, RebuildParts, Rebuilt } from './projection.ts';
import { addCounts, noCounts, rewriteRows } from './rewrite.ts';
import { countSpan, readSpan, type Span } from './span.ts';
import { countUnexplained } from './unexplained.ts';

const eventsAtOnce = 200;

/**
 * Event by event, each batch under the lock of the consumer's checkpoint and never beyond it: what the consumer has not
 * come to is left to it, with the other effects that it has.
 */
export async function rebuildEvents(
  projection: EventProjection,
  parts: RebuildParts,
  { verifyOnly, onProgress }: Rebuilding,
): Promise<Rebuilt> {
  const { database, catalogue } = parts;
  const { consumer, eventTypes } = projection;
  const spanTo = (upTo: Place): Span => ({ upTo, eventTypes, notParkedBy: consumer });
  const total = await countSpan(
    database,
    spanTo(await attempt(database, false, (transaction) => readCheckpoint(transaction, consumer))),
  );
  let counts = noCounts;
  let read = 0;
  let after = origin;
  for (;;) {
    const from = after;
    const batch = await attempt(database, verifyOnly, async (transaction) => {
      const upTo = await lockCheckpoint(transaction, consumer);
      const rows = await readSpan(transaction, spanTo(upTo), from, eventsAtOnce);
      const events = rows.map((row) => catalogue.decode(row));
      let found = noCounts;
      for (const [scope, own] of byScope(events, ({ metadata: { tenantId, mode } }) => ({
        tenantId,
        mode,
      }))) {
        await transaction.enter(scope);
        const work = parts.works.inside(transaction, scope, parts.cause);
        const of = own.map(({ eventId }) => eventId);
        found = addCounts(
          found,
          await rewriteRows(work, projection.tables, of, (into) => projection.rewrite(into, own)),
        );
      }
      const last = rows.at(-1);
      return { found, read: rows.length, last: last && placeOf(last) };
    });
    if (!batch.last) break;
    after = batch.last;
    read += batch.read;
    counts = addCounts(counts, batch.found);
    onProgress({ projection: projection.name, done: read, total: Math.max(total, read) });
  }
  const unexplained = await countUnexplained(
    database,
    projection.tables,
    (row) => sql`select from event_store.events e where e.event_id = ${row}`,
  );
  return { projection: projection.name, read, ...counts, unexplained };
}

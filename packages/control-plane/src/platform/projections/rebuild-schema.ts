import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Transaction } from '../database/database.ts';
import { lockCheckpoint, readCheckpoint } from '../event-bus/checkpoint.ts';
import { reactByTenant } from '../event-bus/react-by-tenant.ts';
import { readLogOf } from '../event-bus/read-log.ts';
import { placeOf } from '../event-store/rows.ts';
import { attempt } from './attempt.ts';
import type { Rebuilding, RebuildParts, Rebuilt, SchemaProjection } from './projection.ts';
import {
  compareWithShadow,
  dropShadow,
  exchange,
  lockProgress,
  moveProgress,
  openShadow,
  shadowOf,
} from './shadow.ts';
import { countSpan, readSpan, type Span } from './span.ts';

const eventsAtOnce = 500;

/**
 * Fills new tables beside the old ones, in transactions of their own, with all that the consumer has handled, while it goes
 * on with the old. In the end its checkpoint is locked, what it handled meanwhile is added, and the new tables take the
 * place of the old: they hold what lies below the checkpoint, once, and from there the consumer goes on. Readers see the old
 * figures until then.
 */
export async function rebuildSchema(
  projection: SchemaProjection,
  parts: RebuildParts,
  { verifyOnly, onProgress }: Rebuilding,
): Promise<Rebuilt> {
  const { database } = parts;
  const { consumer, eventTypes } = projection.reaction(projection.schema);
  const run = randomUUID();
  const upTo = await attempt(database, false, (transaction) => readCheckpoint(transaction, consumer));
  const total = await countSpan(parts.log ?? database, { upTo, eventTypes });
  let read = 0;
  const seen = (events: number): void => {
    read += events;
    onProgress({ projection: projection.name, done: read, total: Math.max(total, read) });
  };
  const fill = (transaction: Transaction): Promise<number> => fillShadow(transaction, projection, parts, run);

  await attempt(database, false, (transaction) => openShadow(transaction, projection, run));
  try {
    for (let filled = eventsAtOnce; filled === eventsAtOnce; ) {
      filled = await attempt(database, false, fill);
      seen(filled);
    }
    const end = await attempt(database, verifyOnly, async (transaction) => {
      await lockCheckpoint(transaction, consumer);
      let last = 0;
      for (let filled = eventsAtOnce; filled === eventsAtOnce; ) {
        filled = await fill(transaction);
        last += filled;
      }
      const compared = await compareWithShadow(transaction, projection);
      await exchange(transaction, projection);
      // What it had put aside is counted now.
      await sql`delete from event_store.dead_letters where consumer = ${consumer}`.execute(
        transaction.tables(),
      );
      return { ...compared, last };
    });
    seen(end.last);
    return { projection: projection.name, read, ...end.counts, lost: 0, unexplained: 0 };
  } finally {
    await attempt(database, false, (transaction) => dropShadow(transaction, projection, run));
  }
}

/** A batch into the new tables; how many events there were. */
async function fillShadow(
  transaction: Transaction,
  projection: SchemaProjection,
  { catalogue, works, log }: RebuildParts,
  run: string,
): Promise<number> {
  const { consumer, eventTypes } = projection.reaction(projection.schema);
  const place = await lockProgress(transaction, projection, run);
  const span: Span = { upTo: await readCheckpoint(transaction, consumer), eventTypes };
  const read = (from: Pick<Transaction, 'tables'>) => readSpan(from, span, place, eventsAtOnce);
  const rows = await readLogOf(log)(transaction, { role: 'worker' }, read);
  const last = rows.at(-1);
  if (!last) return 0;
  const events = rows.map((row) => catalogue.decode(row));
  await reactByTenant(transaction, works, projection.reaction(shadowOf(projection)), events);
  // It left the transaction in the last tenant.
  await sql`set local role creditplane_owner`.execute(transaction.tables());
  await moveProgress(transaction, projection, placeOf(last));
  return rows.length;
}

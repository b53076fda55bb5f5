import type { Database } from '../database/database.ts';
import { type Batch as ReadBatch, readBatch } from '../event-store/read-batch.ts';
import { comparePlaces, type Place, placeOf } from '../event-store/rows.ts';

export type Batch = ReadBatch & {
  /** False where it is from memory: the database may hold more by now. */
  fresh: boolean;
};

/** What a process has read of the event log, shared by its consumers: each event is read once, not once a consumer. */
export type Feed = {
  /** The next events after a place, in commit order, as `readBatch` gives them. */
  after(place: Place, limit: number): Promise<Batch>;
  /** Drops what is remembered: the log is not what it was, as after a restore. */
  forget(): void;
};

/** Read ahead of the consumer that asked: the others want the same events a moment later. */
const readAtOnce = 200;
/** Consumers that are further apart than this read for themselves. */
const remembered = 1_000;

/**
 * A window over the newest settled events. What is settled never changes, so it may be handled in a later transaction than
 * the one that read it; who handles it must guard its checkpoint, not the events.
 */
export function createFeed(database: Database): Feed {
  /** `rows` are everything that follows `start`, up to `end`: the place of the last of them, or `start` itself. */
  let start: Place | undefined;
  let end: Place | undefined;
  let rows: Batch['rows'] = [];
  let held = false;
  let reading: Promise<void> | undefined;
  let next: Promise<void> | undefined;

  const fetch = async (place: Place, limit: number): Promise<Batch> => {
    const batch = await database.reading({ role: 'worker' }, (transaction) =>
      readBatch(transaction, place, limit),
    );
    return { ...batch, fresh: true };
  };

  const extend = async (limit: number): Promise<void> => {
    const from = end;
    if (!from) return;
    const batch = await fetch(from, Math.max(limit, readAtOnce));
    // Forgotten meanwhile: what was read belongs to no window.
    if (end !== from) return;
    rows = [...rows, ...batch.rows];
    held = batch.held;
    const last = batch.rows.at(-1);
    if (last) end = placeOf(last);
    const surplus = rows.slice(0, Math.max(0, rows.length - remembered));
    const newStart = surplus.at(-1);
    if (newStart) {
      start = placeOf(newStart);
      rows = rows.slice(surplus.length);
    }
  };

  /** Reads on. Who comes while a reading is under way gets the one after it, since that one began too early to see his. */
  const extended = (limit: number): Promise<void> => {
    if (!reading) {
      reading = extend(limit).finally(() => {
        reading = undefined;
      });
      return reading;
    }
    next ??= reading
      .catch(() => undefined)
      .then(() => {
        next = undefined;
        return extended(limit);
      });
    return next;
  };

  /** Undefined where the place is outside the window. */
  const window = (place: Place, limit: number): ReadBatch | undefined => {
    if (!start || !end || comparePlaces(place, start) < 0 || comparePlaces(place, end) > 0) return undefined;
    let low = 0;
    let high = rows.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const row = rows[middle];
      if (row && comparePlaces(placeOf(row), place) <= 0) low = middle + 1;
      else high = middle;
    }
    return { rows: rows.slice(low, low + limit), held: held && low + limit >= rows.length };
  };

  return {
    after: async (place, limit) => {
      // Nobody has read yet, or this one is ahead of what was read: the window begins here.
      if (!end || comparePlaces(place, end) > 0) {
        start = place;
        end = place;
        rows = [];
      }
      const known = window(place, limit);
      if (!known) return fetch(place, limit);
      if (known.rows.length > 0) return { ...known, fresh: known.rows.length === limit };
      await extended(limit);
      const read = window(place, limit);
      return read ? { ...read, fresh: true } : fetch(place, limit);
    },
    forget: () => {
      start = undefined;
      end = undefined;
      rows = [];
      held = false;
    },
  };
}

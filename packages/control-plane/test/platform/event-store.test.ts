import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { manualClock } from '../../src/kernel/clock.ts';
import { defineEvent } from '../../src/kernel/events.ts';
import { createIdGenerator } from '../../src/kernel/ids.ts';
import { seededRandom } from '../../src/platform/crypto/random-source.ts';
import type { Database } from '../../src/platform/database/database.ts';
import { StreamConflict } from '../../src/platform/event-store/append.ts';
import { createEventCatalogue } from '../../src/platform/event-store/catalogue.ts';
import { origin, readBatch } from '../../src/platform/event-store/read-batch.ts';
import { placeOf } from '../../src/platform/event-store/rows.ts';
import { createWorkFactory, type WorkFactory } from '../../src/platform/unit-of-work/work.ts';
import { testDatabase } from '../support/database.ts';

const clock = manualClock(new Date('2026-11-22T09:00:00Z'));
const ids = createIdGenerator(clock, seededRandom(7));
const catalogue = createEventCatalogue([defineEvent('Counted', z.object({ count: z.int() }))]);
const cause = { correlationId: 'rqt_1', causationId: 'rqt_1', actor: 'system' };
const scope = { tenantId: ids.next('tenant'), mode: 'test' as const };
const other = { tenantId: ids.next('tenant'), mode: 'test' as const };
const counted = (count: number) => ({ type: 'Counted', payload: { count } });

describe('the event store', () => {
  let database: Database;
  let works: WorkFactory;
  beforeAll(async () => {
    database = await testDatabase();
    works = createWorkFactory({ database, catalogue, clock, ids, onEvents: () => {}, onJobs: () => {} });
  });
  afterAll(() => database.close());

  const append = (aggregateId: string, expectedVersion: number, ...counts: number[]) =>
    works.run(scope, cause, (work) =>
      work.append('counting', {
        aggregateType: 'counter',
        aggregateId,
        expectedVersion,
        events: counts.map(counted),
      }),
    );

  it('reads back what was appended, in version order, with the whole envelope', async () => {
    const id = ids.next('application');
    await append(id, 0, 1, 2);
    await append(id, 2, 3);
    const stream = await works.run(scope, cause, (work) => work.readStream(id));
    expect(stream.version).toBe(3);
    expect(stream.events.map((event) => event.payload)).toEqual([{ count: 1 }, { count: 2 }, { count: 3 }]);
    expect(stream.events[0]).toMatchObject({
      eventType: 'Counted',
      aggregateId: id,
      aggregateVersion: 1,
      eventVersion: 1,
      eventTimestamp: '2026-11-22T09:00:00.000Z',
      metadata: { tenantId: scope.tenantId, mode: 'test', source: 'counting', actor: 'system' },
    });
  });

  it('refuses an append behind another one, and writes nothing of it', async () => {
    const id = ids.next('application');
    await append(id, 0, 1);
    await expect(append(id, 0, 2)).rejects.toThrow(StreamConflict);
    await expect(append(id, 5, 2)).rejects.toThrow(StreamConflict);
    const stream = await works.run(scope, cause, (work) => work.readStream(id));
    expect(stream.version).toBe(1);
  });

  it('shows a tenant nothing of another one, and lets it append to nothing of the other', async () => {
    const id = ids.next('application');
    await append(id, 0, 1);
    const seen = await works.run(other, cause, (work) => work.readStream(id));
    expect(seen).toEqual({ version: 0, events: [] });
    await expect(
      works.run(other, cause, (work) =>
        work.append('x', {
          aggregateType: 'counter',
          aggregateId: id,
          expectedVersion: 1,
          events: [counted(2)],
        }),
      ),
    ).rejects.toThrow(StreamConflict);
  });

  it('gives a worker every event in commit order, page by page', async () => {
    const id = ids.next('application');
    await append(id, 0, 1);
    await append(id, 1, 2);
    const all = await database.transaction({ role: 'worker' }, (transaction) =>
      readBatch(transaction, origin, 1000),
    );
    const walked: string[] = [];
    let after = origin;
    for (;;) {
      const page = await database.transaction({ role: 'worker' }, (transaction) =>
        readBatch(transaction, after, 2),
      );
      const last = page.rows.at(-1);
      if (!last) break;
      walked.push(...page.rows.map((row) => row.event_id));
      after = placeOf(last);
    }
    expect(walked).toEqual(all.rows.map((row) => row.event_id));
    const versions = all.rows.filter((row) => row.aggregate_id === id).map((row) => row.aggregate_version);
    expect(versions).toEqual([1, 2]);
  });
});

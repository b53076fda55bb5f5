import { SQL } from '@event-driven-io/dumbo';
import { type Event, projections } from '@event-driven-io/emmett';
import { getPostgreSQLEventStore, postgreSQLRawSQLProjection } from '@event-driven-io/emmett-postgresql';
import type { OtherWay } from '../packages/control-plane/test/platform/event-store-append-bench.ts';

type Counted = Event<'Counted', { count: number; aggregateId: string }>;

/** The same work by emmett: an event that opens a stream, and a row of a read model by an inline projection. */
export const emmettAppend: OtherWay = async ({ url, pool }) => {
  const store = getPostgreSQLEventStore(url, {
    connectionOptions: { pool },
    projections: projections.inline([
      postgreSQLRawSQLProjection<Counted>({
        name: 'model',
        canHandle: ['Counted'],
        evolve: ({ data }) =>
          SQL`insert into effects.emmett_model (aggregate_id, status, body)
            values (${data.aggregateId}, 'new', ${JSON.stringify({ status: 'new', reasons: ['a', 'b'] })})`,
      }),
    ]),
  });
  await store.schema.migrate();
  await pool.query(
    'create table effects.emmett_model (aggregate_id text primary key, status text not null, body jsonb not null)',
  );
  return {
    append: async (aggregateId) => {
      await store.appendToStream<Counted>(
        `counter-${aggregateId}`,
        [{ type: 'Counted', data: { count: 1, aggregateId } }],
        { expectedStreamVersion: 'STREAM_DOES_NOT_EXIST' },
      );
    },
    close: () => store.close(),
  };
};

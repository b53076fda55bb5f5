import { sql } from 'kysely';
import pg from 'pg';
import { systemClock } from '../../src/kernel/clock.ts';
import { type Database, databaseOver } from '../../src/platform/database/database.ts';
import { kyselyOver } from '../../src/platform/database/dialect.ts';
import { connectionsOf } from '../../src/platform/database/postgres.ts';
import { createWorkFactory } from '../../src/platform/unit-of-work/work.ts';
import { startPostgres } from '../support/postgres.ts';
import { catalogue, cause, ids, prepare } from './event-bus-house.ts';

type ModelTables = {
  'effects.model': { aggregate_id: string; tenant_id: string; mode: string; status: string; body: string };
};

/** Another event store that does the same on the same database. */
export type OtherWay = (on: { url: string; pool: pg.Pool }) => Promise<{
  append(aggregateId: string): Promise<void>;
  close(): Promise<void>;
}>;

const connections = 8;
const body = JSON.stringify({ status: 'new', reasons: ['a', 'b'] });

/** What the one-call candidate would need in the schema; measured here, used nowhere. */
const schema = `
  create table effects.model (aggregate_id text primary key, tenant_id text not null, mode text not null,
    status text not null, body jsonb not null);
  select platform.protect('effects.model');
  create function effects.append_alone(p_tenant text, p_mode text, p_streams jsonb, p_events jsonb, p_rows jsonb)
  returns void language plpgsql as $$
  declare item jsonb;
  begin
    perform set_config('role', 'creditplane_tenant', true), set_config('creditplane.tenant_id', p_tenant, true),
      set_config('creditplane.mode', p_mode, true);
    perform event_store.append(p_streams, p_events);
    for item in select * from jsonb_array_elements(p_rows) loop
      execute format('insert into %s select * from jsonb_populate_record(null::%1$s, $1)',
        (item->>'table')::regclass) using item->'row';
    end loop;
  end $$;`;

/**
 * An event that opens a stream plus one row of a read model, a second, on PostgreSQL: through the unit of work (BEGIN, role
 * and tenant, append, insert and COMMIT in one round trip under row security), through one call of a function, as the
 * baseline the same three rows in one bare statement as superuser, and by other event stores. One pool, one run, in turns.
 */
export async function benchAppend(
  rounds: number,
  appendsPerTurn: number,
  others: Readonly<Record<string, OtherWay>> = {},
): Promise<unknown> {
  const server = await startPostgres();
  const pool = new pg.Pool({ connectionString: server.url, max: connections });
  pool.on('connect', (client) => client.on('error', () => undefined));
  pool.on('error', () => undefined);
  const closing: (() => Promise<void>)[] = [];
  try {
    const database = databaseOn(pool);
    await prepare(database);
    await database.transaction({ role: 'owner' }, (transaction) =>
      sql.raw(schema).execute(transaction.tables()),
    );
    const ways: Record<string, () => Promise<void>> = waysOn(pool, database);
    for (const [name, open] of Object.entries(others)) {
      const other = await open({ url: server.url, pool });
      ways[name] = () => other.append(ids.next('application'));
      closing.push(other.close);
    }
    for (const way of Object.values(ways)) await rateOf(way, appendsPerTurn / 4);
    const rates: Record<string, number[]> = {};
    for (let round = 0; round < rounds; round += 1) {
      for (const [name, way] of Object.entries(ways)) {
        rates[name] = [...(rates[name] ?? []), await rateOf(way, appendsPerTurn)];
      }
    }
    const perSecond = Object.fromEntries(
      Object.entries(rates).map(([name, each]) => [name, Math.round(middle(each))]),
    );
    const ratio = (name: string): number =>
      Math.round((100 * (perSecond[name] ?? 0)) / (perSecond['bareStatement'] ?? 1)) / 100;
    return {
      benchmark: 'append',
      rounds,
      appendsPerTurn,
      connections,
      perSecond,
      baseline: 'bareStatement',
      ratios: Object.fromEntries(
        Object.keys(ways)
          .filter((name) => name !== 'bareStatement')
          .map((name) => [name, ratio(name)]),
      ),
      aim: 0.65,
    };
  } finally {
    for (const close of closing) await close().catch(() => undefined);
    await pool.end();
    await server.stop();
  }
}

function waysOn(
  pool: pg.Pool,
  database: Database,
): Record<'bareStatement' | 'unitOfWork' | 'oneCall', () => Promise<void>> {
  const scope = { tenantId: ids.next('tenant'), mode: 'test' as const };
  const metadata = { ...cause, ...scope, source: 'counting' };
  const works = createWorkFactory({
    database,
    catalogue,
    clock: systemClock,
    ids,
    onEvents: () => {},
    onJobs: () => {},
  });
  const rowOf = (id: string) => ({
    aggregate_id: id,
    tenant_id: scope.tenantId,
    mode: scope.mode,
    status: 'new',
    body,
  });
  return {
    bareStatement: async () => {
      const values = [ids.next('application'), scope.tenantId, ids.next('event'), metadata, body];
      await pool.query({ name: 'bare', text: bareStatement, values });
    },
    unitOfWork: () => {
      const aggregateId = ids.next('application');
      return works.run(scope, cause, async (work) => {
        const events = [{ type: 'Counted', payload: { count: 1 } }];
        await work.append('counting', { aggregateType: 'counter', aggregateId, expectedVersion: 0, events });
        work.defer(work.tables<ModelTables>().insertInto('effects.model').values(rowOf(aggregateId)));
      });
    },
    oneCall: async () => {
      const id = ids.next('application');
      const event = {
        eventId: ids.next('event'),
        eventType: 'Counted',
        aggregateId: id,
        aggregateType: 'counter',
        aggregateVersion: 1,
        eventTimestamp: new Date().toISOString(),
        metadata,
        ...catalogue.encode({ type: 'Counted', payload: { count: 1 } }),
      };
      const stream = { aggregate_id: id, aggregate_type: 'counter', expected: 0, next: 1 };
      const row = { table: 'effects.model', row: { ...rowOf(id), body: JSON.parse(body) } };
      const lists = [[stream], [event], [row]].map((list) => JSON.stringify(list));
      await pool.query({
        name: 'alone',
        text: 'select effects.append_alone($1, $2, $3, $4, $5)',
        values: [scope.tenantId, scope.mode, ...lists],
      });
    },
  };
}

const bareStatement = `
  with stream as (
    insert into event_store.streams (aggregate_id, aggregate_type, tenant_id, mode, version, epoch, last_tx)
    values ($1, 'counter', $2, 'test', 1, 1, pg_current_xact_id())
  ), model as (
    insert into effects.model values ($1, $2, 'test', 'new', $5)
  )
  insert into event_store.events (epoch, event_id, event_type, event_version, aggregate_id, aggregate_type,
    aggregate_version, tenant_id, mode, event_timestamp, metadata, payload)
  values (1, $3, 'Counted', 1, $1, 'counter', 1, $2, 'test', now(), $4, '{"count": 1}')`;

/** How often a second, with every connection busy. */
async function rateOf(way: () => Promise<void>, times: number): Promise<number> {
  const started = performance.now();
  let left = times;
  const work = async (): Promise<void> => {
    for (; left > 0; ) {
      left -= 1;
      await way();
    }
  };
  await Promise.all(Array.from({ length: connections }, work));
  return times / ((performance.now() - started) / 1_000);
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** The house's way over a pool that the baseline shares. */
function databaseOn(pool: pg.Pool): Database {
  return databaseOver('postgres', kyselyOver(connectionsOf(pool)), () => pool.end());
}

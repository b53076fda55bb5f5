import { sql } from 'kysely';
import type { Work } from '../../../platform/unit-of-work/work.ts';
import type { ConfigurationTables, FlagRow } from '../tables.ts';

export function listFlags(work: Work): Promise<FlagRow[]> {
  return work
    .tables<ConfigurationTables>()
    .selectFrom('configuration.flags')
    .selectAll()
    .orderBy('name')
    .execute();
}

/** Sets a flag; what is so already changes nothing and is no event. */
export async function setFlag(work: Work, name: string, basisPoints: number): Promise<FlagRow> {
  const { tenantId, mode } = work.scope;
  const streamId = `flag:${tenantId}:${mode}:${name}`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${streamId}, 0))`.execute(work.tables());
  const tables = work.tables<ConfigurationTables>();
  const before = await tables
    .selectFrom('configuration.flags')
    .selectAll()
    .where('name', '=', name)
    .executeTakeFirst();
  if (before && before.basis_points === basisPoints) return before;
  const changed = {
    basis_points: basisPoints,
    version: (before?.version ?? 0) + 1,
    updated_by: work.cause.actor,
    updated_at: work.now,
  };
  const row = { tenant_id: tenantId, mode, name, created_at: before?.created_at ?? work.now, ...changed };
  await tables
    .insertInto('configuration.flags')
    .values(row)
    .onConflict((conflict) => conflict.columns(['tenant_id', 'mode', 'name']).doUpdateSet(changed))
    .execute();
  await work.append('configuration', {
    aggregateType: 'flag',
    aggregateId: streamId,
    expectedVersion: changed.version - 1,
    events: [
      {
        type: 'FlagChanged',
        payload: { flag: name, version: changed.version, percentage: basisPoints / 100 },
      },
    ],
  });
  return row;
}

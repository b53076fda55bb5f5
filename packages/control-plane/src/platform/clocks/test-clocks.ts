import type { Transaction } from '../database/database.ts';
import type { TenantScope } from '../database/scope.ts';

/** A clock of the test world and where it stands. */
export type TestClock = {
  id: string;
  now: Date;
  /** Where it is being moved to; null while it stands. */
  target: Date | null;
  version: number;
  createdAt: Date;
  updatedAt: Date;
};

export type TestClockRow = {
  test_clock_id: string;
  tenant_id: string;
  mode: string;
  frozen_now: Date;
  target: Date | null;
  version: number;
  created_at: Date;
  updated_at: Date;
};

export type TestClockTables = { 'platform.test_clocks': TestClockRow };

type Tables = Pick<Transaction, 'tables'>;

/**
 * One clock of the tenant of the transaction. `share`: it cannot be moved before the transaction ends, so that nothing
 * is written by a time that is over; `update`: to move it.
 */
export async function findTestClock(
  { tables }: Tables,
  testClockId: string,
  lock?: 'share' | 'update',
): Promise<TestClock | undefined> {
  const query = tables<TestClockTables>()
    .selectFrom('platform.test_clocks')
    .selectAll()
    .where('test_clock_id', '=', testClockId)
    .$if(lock === 'share', (locked) => locked.forShare())
    .$if(lock === 'update', (locked) => locked.forUpdate());
  const row = await query.executeTakeFirst();
  return row && fromRow(row);
}

/** Newest first, one more than the page holds. */
export async function listTestClocks(
  { tables }: Tables,
  page: { limit: number; before: string | undefined },
): Promise<TestClock[]> {
  const rows = await tables<TestClockTables>()
    .selectFrom('platform.test_clocks')
    .selectAll()
    .$if(page.before !== undefined, (query) => query.where('test_clock_id', '<', page.before ?? ''))
    .orderBy('test_clock_id', 'desc')
    .limit(page.limit + 1)
    .execute();
  return rows.map(fromRow);
}

export async function insertTestClock(
  { tables }: Tables,
  scope: TenantScope,
  clock: TestClock,
): Promise<void> {
  await tables<TestClockTables>()
    .insertInto('platform.test_clocks')
    .values({
      test_clock_id: clock.id,
      tenant_id: scope.tenantId,
      mode: scope.mode,
      frozen_now: clock.now,
      target: clock.target,
      version: clock.version,
      created_at: clock.createdAt,
      updated_at: clock.updatedAt,
    })
    .execute();
}

export async function updateTestClock(
  { tables }: Tables,
  testClockId: string,
  change: Partial<Pick<TestClock, 'now' | 'target' | 'version' | 'updatedAt'>>,
): Promise<void> {
  await tables<TestClockTables>()
    .updateTable('platform.test_clocks')
    .set({
      ...(change.now ? { frozen_now: change.now } : {}),
      ...(change.target === undefined ? {} : { target: change.target }),
      ...(change.version === undefined ? {} : { version: change.version }),
      ...(change.updatedAt ? { updated_at: change.updatedAt } : {}),
    })
    .where('test_clock_id', '=', testClockId)
    .execute();
}

function fromRow(row: TestClockRow): TestClock {
  return {
    id: row.test_clock_id,
    now: row.frozen_now,
    target: row.target,
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

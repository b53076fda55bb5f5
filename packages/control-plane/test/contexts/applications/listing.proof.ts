import { type RawBuilder, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type OfferFilter,
  offerPageQuery,
} from '../../../src/contexts/applications/credit/offers/list-offers.ts';
import type { ApplicationFilter } from '../../../src/contexts/applications/listing/filter.ts';
import { pageQuery } from '../../../src/contexts/applications/listing/list-applications.ts';
import type { Database, Transaction } from '../../../src/platform/database/database.ts';
import { openPostgres } from '../../../src/platform/database/postgres.ts';
import { openLender } from '../../api/lender.ts';
import { crowd, makeCrowd, settleCrowd } from '../../support/many-applications.ts';
import { type PostgresServer, startPostgres } from '../../support/postgres.ts';

/** Of the measured tenant; forty others have half as many between them. */
const applications = 200_000;
const middle = crowd.createdAt(applications / 2);
/** A page in the middle of everything, which an offset would have to count its way to. */
const after = { createdAt: middle, applicationId: crowd.applicationId(applications / 2) };
const rows = 21;

const filters: readonly [name: string, filter: ApplicationFilter, shown: number][] = [
  ['nothing', {}, rows],
  ['nothing, in the middle', { after }, rows],
  ['a common status', { statuses: ['approved'] }, rows],
  ['a rare status', { statuses: ['incomplete'] }, rows],
  ['a status that none is in', { statuses: ['draft'] }, 0],
  ['a status, in the middle', { statuses: ['declined'], after }, rows],
  ['a common and a rare status', { statuses: ['approved', 'incomplete'] }, rows],
  ['two rare statuses', { statuses: ['incomplete', 'action_required'] }, rows],
  ['three statuses, in the middle', { statuses: ['approved', 'referred', 'expired'], after }, rows],
  ['a product', { productId: crowd.productId(1) }, rows],
  ['a rare product', { productId: crowd.productId(4) }, rows],
  ['a rare product, in the middle', { productId: crowd.productId(4), after }, rows],
  ['a product that nobody applied for', { productId: crowd.productId(9) }, 0],
  ['a product and a status', { productId: crowd.productId(2), statuses: ['accepted'] }, rows],
  ['a product and a rare status', { productId: crowd.productId(1), statuses: ['incomplete'] }, rows],
  [
    'a product and two statuses',
    { productId: crowd.productId(3), statuses: ['approved', 'incomplete'] },
    rows,
  ],
  ['the newest, by time', { createdAfter: crowd.createdAt(applications - 5) }, 6],
  ['the oldest, by time', { createdBefore: crowd.createdAt(11) }, 10],
  [
    'some time long ago',
    { createdAfter: middle, createdBefore: new Date(middle.getTime() + 3_600_000) },
    rows,
  ],
  ['a time before everything', { createdBefore: crowd.createdAt(0) }, 0],
  ['a time and a status', { createdBefore: middle, statuses: ['withdrawn'] }, rows],
  ['a time and two statuses', { createdBefore: middle, statuses: ['withdrawn', 'incomplete'] }, rows],
  ['a time and a product', { createdBefore: middle, productId: crowd.productId(4) }, rows],
  ['a person', { userId: crowd.userId(77) }, 7],
  ['a person and a status', { userId: crowd.userId(77), statuses: ['approved', 'declined'] }, 1],
  ['a person and a product', { userId: crowd.userId(77), productId: crowd.productId(1) }, 3],
  ['a person and a time', { userId: crowd.userId(77), createdBefore: middle }, 3],
  ['a person without an application', { userId: crowd.userId(40_000_000) }, 0],
  ['the lender’s own key', { externalId: crowd.externalId(1_234) }, 1],
  ['the lender’s own key and a person', { externalId: crowd.externalId(1_234), userId: crowd.userId(1) }, 0],
];

/**
 * Buffers of 8 KiB that a page may touch. Measured: 10 to 26 for 21 rows from one run of an index, about 95 for two or
 * three runs with the rows fetched by their key. The table has more than 40,000.
 */
const mostBuffers = 150;

let server: PostgresServer;
let database: Database;
let lender: Awaited<ReturnType<typeof openLender>>;

beforeAll(async () => {
  server = await startPostgres();
  database = openPostgres({
    connectionString: server.url,
    poolMin: 0,
    poolMax: 10,
    statementTimeoutMs: 300_000,
  });
  lender = await openLender({ database });
  await lender.apply(await lender.createApplicant());
  await makeCrowd(database, { tenantId: lender.controlPlane.tenantId, applications });
  await settleCrowd(server.url);
}, 600_000);
afterAll(async () => {
  await lender.controlPlane.stop();
  await server.stop();
});

describe('a page of the list of applications among 300,000', () => {
  it('stands beside a table that no page could read whole', async () => {
    const [size] = await asTenant(async (transaction) => {
      const result = await sql<{ pages: number; seen: number }>`
        select pg_relation_size('applications.applications') / 8192 as pages,
          (select count(*) from applications.applications)::int as seen`.execute(transaction.tables());
      return result.rows;
    });
    expect(size?.pages).toBeGreaterThan(40_000);
    expect(size?.seen).toBe(applications + 1);
  });

  describe.each(['force_custom_plan', 'force_generic_plan'])('planned by %s', (planning) => {
    it.each(filters)('filtered by %s reads its index and few buffers', async (_name, filter, shown) => {
      const { plan, buffers, found } = await explained(pageQuery(filter, rows), planning);
      const whole = nodesOf(plan).filter((node) => node['Node Type'] === 'Seq Scan');
      expect(whole, JSON.stringify(plan)).toEqual([]);
      expect(buffers, JSON.stringify(plan)).toBeLessThan(mostBuffers);
      expect(found).toBeGreaterThanOrEqual(shown);
    });
  });

  const offerFilters: readonly [
    name: string,
    filter: OfferFilter,
    before: number | undefined,
    shown: number,
  ][] = [
    ['nothing', {}, undefined, rows],
    ['nothing, in the middle', {}, applications * 2, rows],
    ['a common status', { status: 'open' }, undefined, rows],
    ['a common status, in the middle', { status: 'expired' }, applications * 2, rows],
    ['a rare status', { status: 'superseded' }, undefined, rows],
    ['an application', { applicationId: crowd.applicationId(4) }, undefined, 3],
    [
      'an application and a status',
      { applicationId: crowd.applicationId(4), status: 'revoked' },
      undefined,
      1,
    ],
    ['an application without offers', { applicationId: crowd.applicationId(999_999_999) }, undefined, 0],
  ];
  describe.each(['force_custom_plan', 'force_generic_plan'])('of their offers, planned by %s', (planning) => {
    it.each(offerFilters)(
      'filtered by %s reads its index and few buffers',
      async (_name, filter, n, shown) => {
        const before = n === undefined ? undefined : crowd.offerId(n);
        const { plan, buffers, found } = await explained(
          offerPageQuery(filter, { limit: rows - 1, before }),
          planning,
        );
        const whole = nodesOf(plan).filter((node) => node['Node Type'] === 'Seq Scan');
        expect(whole, JSON.stringify(plan)).toEqual([]);
        expect(buffers, JSON.stringify(plan)).toBeLessThan(mostBuffers);
        expect(found).toBe(shown);
      },
    );
  });

  it('would be found out by this proof if an index were missing', async () => {
    const unindexed = sql<never>`select a.* from applications.applications a
      where a.updated_at < ${middle} order by a.updated_at desc limit ${rows}`;
    const { buffers } = await explained(unindexed, 'force_custom_plan');
    expect(buffers).toBeGreaterThan(100 * mostBuffers);
  });
});

type PlanNode = { 'Node Type': string; Plans?: PlanNode[] } & Record<string, unknown>;
type Explained = { plan: PlanNode; buffers: number; found: number };

/** Runs the statement as the program does, as the tenant under row security, prepared, with one way of planning. */
async function explained(query: RawBuilder<unknown>, planning: string): Promise<Explained> {
  return asTenant(async (transaction) => {
    const tables = transaction.tables();
    const run = (text: string) => sql.raw<Record<string, unknown>>(text).execute(tables);
    const { sql: text, parameters } = query.compile(tables);
    await run(`set local plan_cache_mode = ${planning}`);
    await run(`prepare page as ${text}`);
    const values = parameters.length === 0 ? '' : `(${parameters.map(literal).join(', ')})`;
    const { rows: answer } = await run(`explain (analyze, buffers, format json) execute page${values}`);
    await run('deallocate page');
    const [explanation] = answer.map((row) => row['QUERY PLAN'] as [{ Plan: PlanNode }]);
    if (!explanation) throw new Error('EXPLAIN said nothing.');
    const [{ Plan: plan }] = explanation;
    const buffers = Number(plan['Shared Hit Blocks']) + Number(plan['Shared Read Blocks']);
    return { plan, buffers, found: Number(plan['Actual Rows']) };
  });
}

function literal(value: unknown): string {
  if (Array.isArray(value)) return `'{${value.join(',')}}'`;
  return `'${value instanceof Date ? value.toISOString() : String(value)}'`;
}

function nodesOf(node: PlanNode): PlanNode[] {
  return [node, ...(node.Plans ?? []).flatMap(nodesOf)];
}

function asTenant<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
  return database.transaction({ role: 'tenant', tenantId: lender.controlPlane.tenantId, mode: 'test' }, work);
}

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { queryOnce } from '../packages/control-plane/test/support/query-once.ts';
import { demo } from '../scripts/demo/demo.ts';
import { type ScaledControlPlane, startScaledControlPlane } from '../scripts/demo/scaled-control-plane.ts';

describe('the program as one process per target, on PostgreSQL, Kafka and Redis', () => {
  let scaled: ScaledControlPlane;
  beforeAll(async () => {
    scaled = await startScaledControlPlane();
  });
  afterAll(async () => {
    await scaled.stop();
  });

  it('decides every example and tells the lender, as it does in one process, with the events over Kafka', async () => {
    const lines: string[] = [];
    const failures = await demo({
      json: true,
      startControlPlane: async () => ({ ...scaled, stop: async () => {} }),
      write: (line) => lines.push(line),
    });
    expect(failures).toEqual([]);
    const { applications } = JSON.parse(lines.join('')) as { applications: { status: string }[] };
    expect(applications.length).toBeGreaterThan(5);
    expect([...scaled.processes.values()].map((one) => one.exitedByItself())).toEqual(
      [...scaled.processes].map(() => undefined),
    );

    const found = <Row extends Record<string, unknown>>(statement: string): Promise<Row[]> =>
      queryOnce<Row>(scaled.databaseUrl, statement);
    // What a consumer did in a partition is only written where a message brought it.
    const consumers = await found<{ consumer: string }>(
      'select distinct consumer from event_store.high_waters order by consumer',
    );
    expect(consumers.map(({ consumer }) => consumer)).toEqual(
      expect.arrayContaining(['analytics', 'applications', 'audit', 'compliance', 'notifications', 'risk']),
    );
    const untold = await found(
      `select distinct e.event_type from event_store.events e
        left join event_store.relay_topics t on t.aggregate_type = e.aggregate_type where t.topic is null`,
    );
    expect(untold).toEqual([]);
    expect(await found('select consumer, event_id from event_store.dead_letters')).toEqual([]);
  }, 180_000);
});

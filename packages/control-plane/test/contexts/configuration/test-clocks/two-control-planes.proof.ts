import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ControlPlane, startControlPlane } from '../../../../src/composition/control-plane.ts';
import { listen } from '../../../../src/composition/server.ts';
import { memoryCheckpoints } from '../../../../src/contexts/audit/public.ts';
import { systemClock } from '../../../../src/kernel/clock.ts';
import { createMasterKeyBytes, importMasterKeys } from '../../../../src/platform/crypto/master-keys.ts';
import { systemRandom } from '../../../../src/platform/crypto/random-source.ts';
import { openPostgres } from '../../../../src/platform/database/postgres.ts';
import { silentLogger } from '../../../../src/platform/telemetry/logger.ts';
import { createMetrics } from '../../../../src/platform/telemetry/metrics.ts';
import { lenderOf } from '../../../api/lender.ts';
import { type PostgresServer, startPostgres } from '../../../support/postgres.ts';

const applications = 20;

describe('two control planes on one PostgreSQL', () => {
  const keys = importMasterKeys(createMasterKeyBytes(systemRandom));
  let server: PostgresServer;
  const started: { plane: ControlPlane; url: string; close: () => Promise<void> }[] = [];
  const open = () => openPostgres({ connectionString: server.url, poolMin: 0, poolMax: 20 });
  beforeAll(async () => {
    server = await startPostgres();
    for (let count = 1; count <= 2; count += 1) {
      const plane = await startControlPlane(
        {
          database: open(),
          keys,
          clock: systemClock,
          random: systemRandom,
          logger: silentLogger,
          metrics: createMetrics(),
          allowPrivateWebhooks: true,
          auditCheckpoints: memoryCheckpoints(),
          databaseDirectUrl: server.url,
        },
        ['all'],
      );
      const http = await listen(plane.fetch, { host: '127.0.0.1', port: 0 });
      started.push({ plane, url: http.url, close: () => http.close().then(plane.stop) });
    }
  });
  afterAll(async () => {
    await Promise.all(started.map(({ close }) => close()));
    await server.stop();
  });

  it('let each offer expire once, and answer an advance when both of them are done', async () => {
    const [first, second] = started;
    if (!first || !second) throw new Error('Two were started.');
    const { secretKey } = await first.plane.provision({
      name: 'Harbor',
      mode: 'test',
      settings: { rateLimitPerMinute: null, rateLimitPerHour: null },
    });
    const lenders = [lenderOf(first.url, secretKey), lenderOf(second.url, secretKey)] as const;
    const clock = await lenders[0].call('POST', '/test-clocks', { now: '2027-03-01T12:00:00.000Z' });
    const testClockId = String(clock.body['id']);
    const ids = await Promise.all(
      Array.from({ length: applications }, async (_, index) => {
        const lender = lenders[index % 2 === 0 ? 0 : 1];
        const userId = await lender.createApplicant();
        const receipt = await lender.call('POST', '/applications', {
          parties: [{ role: 'primary', userId }],
          requestedAmount: 500_000,
          currency: 'USD',
          requestedTermMonths: 12,
          purpose: 'other',
          testClockId,
        });
        return String(receipt.body['id']);
      }),
    );
    // Sent while all of them are still being decided, by either plane.
    let advanced = await lenders[1].call('POST', `/test-clocks/${testClockId}/advance`, {
      now: '2027-04-01T12:00:00.000Z',
    });
    // A slow machine may need more than the 20 seconds that an advance holds its answer back.
    while (advanced.body['status'] === 'advancing') {
      advanced = await lenders[0].call('GET', `/test-clocks/${testClockId}`);
    }
    expect([advanced.status, advanced.body['status']]).toEqual([200, 'ready']);
    const states = await Promise.all(ids.map((id) => lenders[0].call('GET', `/applications/${id}`)));
    expect(states.map(({ body }) => body['status'])).toEqual(Array(applications).fill('expired'));
    expect(states.map(({ body }) => body['completedAt'])).toEqual(
      Array(applications).fill('2027-03-31T12:00:00.000Z'),
    );

    const database = open();
    const counts = await database.transaction({ role: 'worker' }, (transaction) =>
      sql<{ type: string; count: number; subjects: number }>`
        select event_type as type, count(*) as count,
          count(distinct coalesce(payload ->> 'offerId', aggregate_id)) as subjects
        from event_store.events
        where event_type in ('OfferCreated', 'OfferExpired', 'ApplicationProcessed', 'ApplicationExpired', 'TestClockAdvanced')
        group by event_type
      `.execute(transaction.tables()),
    );
    await database.close();
    const found = new Map(counts.rows.map(({ type, count, subjects }) => [type, { count, subjects }]));
    for (const { count, subjects } of found.values()) expect(count).toBe(subjects);
    expect(found.get('OfferExpired')).toEqual(found.get('OfferCreated'));
    expect(found.get('ApplicationProcessed')?.count).toBe(applications);
    expect(found.get('ApplicationExpired')?.count).toBe(applications);
    expect(found.get('TestClockAdvanced')?.count).toBe(1);
  }, 120_000);
});

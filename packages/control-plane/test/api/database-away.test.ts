import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPostgres } from '../../src/platform/database/postgres.ts';
import { type PostgresProcess, startPostgresProcess } from '../faults/postgres-process.ts';
import { freePort } from '../support/free-port.ts';
import { openLender } from './lender.ts';

describe('while PostgreSQL is away', () => {
  let postgres: PostgresProcess;
  let lender: Awaited<ReturnType<typeof openLender>>;
  beforeAll(async () => {
    postgres = await startPostgresProcess({ port: await freePort(), durable: false });
    lender = await openLender({
      database: openPostgres({ connectionString: postgres.url, poolMin: 0, poolMax: 5 }),
      logLevel: 'silent',
    });
  });
  afterAll(async () => {
    await lender.controlPlane.stop();
    await postgres.stop();
  });

  it('every request is told to come again, none that something went wrong; then all goes on', async () => {
    let back = false;
    const restarted = postgres.killAndRestart().finally(() => {
      back = true;
    });
    const statuses: number[] = [];
    const told: (string | null)[] = [];
    while (!back) {
      const { status, headers } = await lender.call('GET', '/applications');
      statuses.push(status);
      if (status === 503) told.push(headers.get('retry-after'));
    }
    await restarted;
    expect(statuses.filter((status) => status !== 200 && status !== 503)).toEqual([]);
    expect(told).toContain('1');
    await expect.poll(async () => (await lender.call('GET', '/applications')).status).toBe(200);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PostgresServer, startPostgres } from '../support/postgres.ts';
import { openProcess, prepare } from './event-bus-house.ts';
import { stress } from './event-store-stress.ts';

// A recorded run: CREDITPLANE_STRESS_EVENTS=30000 CREDITPLANE_STRESS_RUNS=5.
const events = Number(process.env['CREDITPLANE_STRESS_EVENTS'] ?? 4_000);
const runs = Number(process.env['CREDITPLANE_STRESS_RUNS'] ?? 1);
const seed = Number(process.env['CREDITPLANE_STRESS_SEED'] ?? Date.now() % 1_000_000);

describe('the event store under 16 writers', () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
    const { database } = openProcess(server.url, 2);
    await prepare(database);
    await database.close();
  });
  afterAll(() => server.stop());

  it.each(Array.from({ length: runs }, (_, index) => seed + index))(
    'gives each consumer every committed event once, in version order, across epochs (seed %i)',
    async (runSeed) => {
      const result = await stress(server.url, events, runSeed);
      if (process.env['CREDITPLANE_STRESS_EVENTS']) console.log(JSON.stringify(result));
      expect(result.events).toBeGreaterThanOrEqual(events);
      expect(result.rollbacks).toBeGreaterThan(0);
      for (const { consumer, ...found } of result.consumers) {
        expect({ consumer, ...found }).toEqual({
          consumer,
          effects: result.events,
          lost: 0,
          twice: 0,
          outOfOrder: 0,
        });
      }
    },
    600_000,
  );
});

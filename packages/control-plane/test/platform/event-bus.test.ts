import { describe } from 'vitest';
import { startPostgres } from '../support/postgres.ts';
import { eventBusContract } from './event-bus-contract.ts';
import { openProcess, prepare, run } from './event-bus-house.ts';

describe('subscriptions on PostgreSQL', () => {
  eventBusContract(async () => {
    const server = await startPostgres();
    const { database } = openProcess(server.url, 2);
    await prepare(database);
    await database.close();
    return { url: server.url, run, stop: server.stop };
  });
});

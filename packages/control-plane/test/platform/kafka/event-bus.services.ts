import { describe, inject } from 'vitest';
import { startPostgres } from '../../support/postgres.ts';
import { eventBusContract } from '../event-bus-contract.ts';
import { openProcess, prepare } from '../event-bus-house.ts';
import { kafkaSettings, runOverKafka, runRelay } from './kafka-house.ts';

describe('consumers over Kafka', () => {
  eventBusContract(async () => {
    const server = await startPostgres();
    const process = openProcess(server.url, 4);
    await prepare(process.database);
    const settings = kafkaSettings([inject('services').kafka]);
    const relay = runRelay(process, server.url, settings);
    return {
      url: server.url,
      run: (of, reaction, options = {}) => {
        const { maxAttempts } = options;
        return runOverKafka(of, reaction, settings, maxAttempts === undefined ? {} : { maxAttempts });
      },
      stop: async () => {
        await relay.stop();
        await process.database.close();
        await server.stop();
      },
    };
  });
});

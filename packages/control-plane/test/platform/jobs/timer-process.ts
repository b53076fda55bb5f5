import { openPostgres } from '../../../src/platform/database/postgres.ts';
import { openProcess, probeJob } from './jobs-house.ts';

/** A process of its own that runs timers until it is stopped: `node timer-process.ts <name> <database url>`. */
const [, , worker = '', connectionString = ''] = process.argv;
const database = openPostgres({ connectionString, poolMin: 0, poolMax: 10 });
const runner = openProcess(database).runner(worker, [probeJob(worker, { kind: 'timer' })], {
  leaseMs: 1_000,
  pollMs: () => 100,
});
runner.start();
process.on('SIGTERM', () => {
  void runner.stop().then(() => database.close());
});
process.send?.('ready');

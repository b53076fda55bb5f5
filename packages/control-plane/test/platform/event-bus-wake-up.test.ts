import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  openPostgresWakeUp,
  type PostgresWakeUp,
  type Topic,
} from '../../src/platform/event-bus/postgres-wake-up.ts';
import { type PostgresServer, startPostgres } from '../support/postgres.ts';
import { until } from './event-bus-house.ts';

describe('the wake-up between processes', () => {
  let server: PostgresServer;
  let witness: pg.Client;
  const notified: string[] = [];
  const open: PostgresWakeUp[] = [];
  beforeAll(async () => {
    server = await startPostgres();
    witness = new pg.Client({ connectionString: server.url });
    witness.on('notification', ({ payload }) => notified.push(payload ?? ''));
    await witness.connect();
    await witness.query('listen creditplane_wake_up');
  });
  afterEach(() => Promise.all(open.splice(0).map((wakeUp) => wakeUp.stop())));
  afterAll(async () => {
    await witness.end();
    await server.stop();
  });

  const process = async (errors: unknown[] = []): Promise<{ wakeUp: PostgresWakeUp; news: Topic[] }> => {
    const news: Topic[] = [];
    const wakeUp = openPostgresWakeUp({
      connectionString: server.url,
      onNews: (topic) => news.push(topic),
      onError: (error) => errors.push(error),
    });
    open.push(wakeUp);
    await wakeUp.start();
    return { wakeUp, news };
  };
  /** Everything that was said before this has arrived everywhere. */
  const settle = async (...processes: { news: Topic[] }[]): Promise<void> => {
    await until(async () => processes.every(({ news }) => news.includes('jobs')), 'the first news');
    await new Promise((resolve) => setTimeout(resolve, 50));
    for (const { news } of processes) news.length = 0;
  };

  it('tells the others, and not the one that told', async () => {
    const [one, two] = [await process(), await process()];
    await settle(one, two);
    one.wakeUp.tell('jobs');
    await until(async () => two.news.length > 0, 'the news');
    expect(two.news).toEqual(['jobs']);
    expect(one.news).toEqual([]);
  });

  it('makes one NOTIFY of many tellings', async () => {
    const [one, two] = [await process(), await process()];
    await settle(one, two);
    notified.length = 0;
    for (let telling = 0; telling < 1_000; telling += 1) {
      one.wakeUp.tell('events');
      one.wakeUp.tell('jobs');
    }
    await until(async () => two.news.includes('events') && two.news.includes('jobs'), 'the news');
    await witness.query('select 1');
    expect(notified).toEqual(['events jobs']);
  });

  it('connects again after a loss, and rings for what it may have missed', async () => {
    const errors: unknown[] = [];
    const [one, two] = [await process(), await process(errors)];
    await settle(one, two);
    await witness.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'creditplane wake-up'`,
    );
    await until(async () => errors.length > 0, 'the loss');
    await until(async () => two.wakeUp.connected() && one.wakeUp.connected(), 'the new connection');
    await until(async () => two.news.includes('events') && two.news.includes('jobs'), 'a ring for each');
    await settle(one, two);
    one.wakeUp.tell('events');
    await until(async () => two.news.includes('events'), 'news again');
  });

  it('starts without a database to connect to, and stops', async () => {
    const errors: unknown[] = [];
    const wakeUp = openPostgresWakeUp({
      connectionString: 'postgres://nobody:none@127.0.0.1:1/nothing',
      onNews: () => {},
      onError: (error) => errors.push(error),
    });
    await wakeUp.start();
    wakeUp.tell('events');
    expect(wakeUp.connected()).toBe(false);
    expect(errors).toHaveLength(1);
    await wakeUp.stop();
  });
});

import { existsSync } from 'node:fs';
import { describe, expect, inject, it } from 'vitest';
import { services } from '../scripts/services/catalogue.ts';
import { startServices } from '../scripts/services/start-services.ts';

describe('the services of a test run', () => {
  it('answer each in its own protocol, at the addresses that the run shares', async () => {
    const { postgres, kafka, redis } = inject('services');
    const ports = [new URL(postgres).port, kafka.split(':')[1], new URL(redis).port].map(Number);
    const [postgresPort = 0, kafkaPort = 0, redisPort = 0] = ports;
    expect(await services.postgres.answers(postgresPort)).toBe(true);
    expect(await services.kafka.answers(kafkaPort)).toBe(true);
    expect(await services.redis.answers(redisPort)).toBe(true);
    // Asked in the wrong protocol, or where nobody listens, none of them is taken for ready.
    expect(await services.kafka.answers(redisPort)).toBe(false);
    expect(await services.redis.answers(postgresPort)).toBe(false);
    expect(await services.postgres.answers(1)).toBe(false);
  });

  it('can be killed and come back at the same address, and leave nothing behind', async () => {
    const own = await startServices({ redis: true, postgres: { settings: { max_connections: '20' } } });
    const before = { redis: own.redis.pid(), postgres: own.postgres.pid() };
    await Promise.all([own.redis.kill(), own.postgres.kill()]);
    expect(await services.redis.answers(own.redis.port)).toBe(false);
    expect(await services.postgres.answers(own.postgres.port)).toBe(false);
    await Promise.all([own.redis.start(), own.postgres.start()]);
    expect(await services.redis.answers(own.redis.port)).toBe(true);
    expect(await services.postgres.answers(own.postgres.port)).toBe(true);
    expect(own.redis.pid()).not.toBe(before.redis);
    expect(own.postgres.pid()).not.toBe(before.postgres);
    await own.stopAll();
    expect(() => process.kill(before.postgres, 0)).toThrow();
    expect(await services.redis.answers(own.redis.port)).toBe(false);
    expect(existsSync(own.redis.logFile)).toBe(false);
  });
});

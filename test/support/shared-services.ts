import type { TestProject } from 'vitest/node';
import { serviceNames } from '../../scripts/services/catalogue.ts';
import { startServices } from '../../scripts/services/start-services.ts';

/** Addresses of the services that a run of `test:services` shares; '' where TEST_SERVICES leaves one out. */
export type SharedServices = { postgres: string; kafka: string; redis: string };

declare module 'vitest' {
  interface ProvidedContext {
    services: SharedServices;
  }
}

/** Vitest global set-up: one broker for the run instead of one per file, 6 s each. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const wanted = process.env['TEST_SERVICES']?.split(',') ?? serviceNames;
  const wants = (name: string): boolean => wanted.some((each) => each === name);
  const started = await startServices({
    postgres: wants('postgres'),
    kafka: wants('kafka'),
    redis: wants('redis'),
  });
  const { DATABASE_URL = '', KAFKA_BROKERS = '', REDIS_URL = '' } = started.environment;
  project.provide('services', { postgres: DATABASE_URL, kafka: KAFKA_BROKERS, redis: REDIS_URL });
  return started.stopAll;
}

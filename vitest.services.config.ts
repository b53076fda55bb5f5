import { defineConfig } from 'vitest/config';
import { workspaceSources } from './vitest.sources.ts';

/**
 * The suites that need real services, `*.services.ts`: PostgreSQL, Kafka and Redis as processes of this machine.
 * `npx pnpm@12 test:services`; which of the three the whole run shares, TEST_SERVICES names (all where it is not set).
 */
export default defineConfig({
  resolve: { alias: workspaceSources },
  test: {
    include: ['packages/*/test/**/*.services.ts', 'test/**/*.services.ts'],
    globalSetup: ['test/support/shared-services.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // The services take their share of two cores.
    maxWorkers: 1,
  },
});

import { defineConfig } from 'vitest/config';
import { workspaceSources } from '../../vitest.sources.ts';

export default defineConfig({
  resolve: { alias: workspaceSources },
  test: {
    include: ['test/**/*.test.ts'],
    isolate: false,
    globalSetup: ['test/support/migrated-snapshot.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
});

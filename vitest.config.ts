import { defineConfig } from 'vitest/config';

/** Every suite of the repository as one run: `npx pnpm@12 test`. */
export default defineConfig({
  test: {
    // Two cores are enough for the whole run to stay under five minutes.
    maxWorkers: 2,
    projects: [
      'packages/*/vitest.config.ts',
      'examples/*/vitest.config.ts',
      { test: { name: 'repository', include: ['test/**/*.test.ts'], testTimeout: 60_000 } },
    ],
  },
});

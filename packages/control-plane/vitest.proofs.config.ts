import { defineConfig } from 'vitest/config';
import { workspaceSources } from '../../vitest.sources.ts';

/**
 * The long proofs: kill campaigns, simulated worlds, moves between databases, writers side by side. `*.proof.ts`, run by
 * `npx pnpm@12 test:proofs`, since with them the test command would take longer than five minutes on two cores.
 */
export default defineConfig({
  resolve: { alias: workspaceSources },
  test: {
    include: ['test/**/*.proof.ts'],
    globalSetup: ['test/support/migrated-snapshot.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
  },
});

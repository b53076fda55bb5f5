import { defineConfig } from 'vitest/config';

/**
 * Every suite of the repository as one run: `npx pnpm@12 test`. The files of a package take turns in two processes
 * (`isolate: false` in each package), which spares each file a new process, the loading of all modules and the compiling of
 * PGlite: four tenths of the run. A test leaves nothing behind that another could see: no changed global, no `vi.mock`.
 * Each package says `maxWorkers: 2`: Vitest wants one number for all that run side by side.
 */
export default defineConfig({
  test: {
    // Two cores are enough for the whole run to stay under five minutes.
    maxWorkers: 2,
    projects: [
      'packages/*/vitest.config.ts',
      'examples/*/vitest.config.ts',
      {
        test: {
          name: 'repository',
          include: ['test/**/*.test.ts'],
          isolate: false,
          testTimeout: 60_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});

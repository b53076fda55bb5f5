import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['creditplane-source', 'node', 'import', 'default'] },
  ssr: { resolve: { conditions: ['creditplane-source', 'node', 'import', 'default'] } },
  test: { include: ['test/**/*.test.ts'], testTimeout: 30_000, hookTimeout: 60_000 },
});

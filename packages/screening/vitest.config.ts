import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['creditplane-source', 'node', 'import', 'default'] },
  test: { include: ['test/**/*.test.ts'], isolate: false, maxWorkers: 2 },
});

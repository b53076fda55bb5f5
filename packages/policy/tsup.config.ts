import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { index: 'src/index.ts', 'regulation-z': 'src/regulation-z/index.ts' },
  format: 'esm',
  target: 'node20',
  sourcemap: true,
  clean: ['!types/**', '!snapshots/**'],
});

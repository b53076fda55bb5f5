import { defineConfig } from 'tsup';
import { filesBesideTheBundle } from '../../scripts/build/files-beside-the-bundle.ts';

/** Bundled with its dependencies: importing them one by one costs 0.4 s at each start. */
export default defineConfig({
  entry: { index: 'src/index.ts', testing: 'src/testing.ts', main: 'src/main.ts' },
  format: 'esm',
  target: 'node24',
  sourcemap: true,
  clean: ['!types/**', '!snapshots/**'],
  // Left out: the two that read files of their own packages (WebAssembly, the docs page's scripts), and an optional
  // driver that nobody installs.
  noExternal: [/^(?!@electric-sql\/pglite|swagger-ui-dist|pg-native)/],
  external: ['pg-native'],
  // Bundled CommonJS asks for Node's own modules by `require`.
  banner: {
    js: "import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);",
  },
  esbuildPlugins: [filesBesideTheBundle({ source: 'src', target: 'dist' })],
  esbuildOptions: (options) => {
    options.conditions = ['creditplane-source'];
  },
});

import { defineConfig } from 'tsup';

/** Bundled with its dependencies, so that a command starts at once; the server stays apart until `serve` asks for it. */
export default defineConfig({
  entry: { main: 'src/main.ts' },
  format: 'esm',
  target: 'node24',
  sourcemap: true,
  clean: true,
  noExternal: [/^(?!@creditplane\/control-plane)/],
  banner: {
    js: "import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);",
  },
  esbuildOptions: (options) => {
    options.conditions = ['creditplane-source'];
  },
});

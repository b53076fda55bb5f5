import type { KnipConfig } from 'knip';

const tested = { entry: ['test/**/*.{test,services}.ts'], project: ['src/**/*.ts', 'test/**/*.ts'] };

const config: KnipConfig = {
  // A type that an exported function takes or gives may be named outside; values may not, unless somebody does.
  ignoreExportsUsedInFile: { type: true, interface: true },
  workspaces: {
    '.': {
      entry: [
        'scripts/*.ts',
        'test/**/*.{test,services}.ts',
        'vitest.services.config.ts',
        'test/support/shared-services.ts',
      ],
      project: ['scripts/**/*.ts', 'test/**/*.ts', '*.ts'],
      // Programs that `check` runs by their names, so that no import shows them.
      ignoreDependencies: ['@arethetypeswrong/cli', '@biomejs/biome', 'publint'],
    },
    'packages/*': tested,
    'packages/control-plane': {
      ...tested,
      project: [...tested.project, '!src/**/generated/**'],
      entry: [...tested.entry, 'test/**/*.proof.ts', 'vitest.proofs.config.ts'],
      // Its files are found by a name put together at run time (gateway/docs).
      ignoreDependencies: ['swagger-ui-dist'],
    },
    'packages/sdk': {
      entry: ['test/**/*.test.ts', 'test/consumer/*.ts'],
      // Not the generated types: they list all of the contract, used or not.
      project: ['src/**/*.ts', '!src/generated/**', 'test/**/*.ts'],
    },
    'examples/*': { entry: ['src/main.ts', ...tested.entry], project: tested.project },
    // Programs that are run by their path.
    openapi: {
      entry: ['generate-types.mjs', 'generate-protobuf.mjs', 'rpc/generate.mjs'],
      ignoreDependencies: ['@bufbuild/buf', '@bufbuild/protoc-gen-es'],
    },
    // A benchmark is found by the name that it is asked for.
    bench: { entry: ['*.ts'], project: ['**/*.ts'] },
  },
};

export default config;

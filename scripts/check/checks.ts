import { join } from 'node:path';
import { installedProgram } from '../running/installed-program.ts';
import { repository } from '../running/repository.ts';
import { type Finished, runNode } from '../running/run-node.ts';
import { checkPackages } from './packages.ts';

export type Check = {
  readonly name: string;
  readonly what: string;
  readonly run: () => Promise<Finished>;
};

const program = (packageName: string, command: string, ...args: string[]) =>
  runNode([installedProgram(packageName, command), ...args]);

/** What `check` runs, each by itself, all of them even where one fails. */
export const checks: readonly Check[] = [
  {
    name: 'types',
    what: 'TypeScript at its strictest, over sources, tests and scripts',
    run: () => program('typescript', 'tsc', '-p', 'tsconfig.json'),
  },
  {
    name: 'lint',
    what: 'Biome: format and lint',
    run: () => program('@biomejs/biome', 'biome', 'check', '--error-on-warnings', '.'),
  },
  {
    name: 'boundaries',
    what: 'import directions (docs/architecture.md)',
    run: () =>
      program(
        'dependency-cruiser',
        'depcruise',
        'packages',
        'examples',
        'bench',
        '--output-type',
        'err-long',
      ),
  },
  {
    name: 'dead-code',
    what: 'knip: files, exports and dependencies that nobody uses',
    run: () => program('knip', 'knip', '--no-progress'),
  },
  {
    name: 'openapi',
    what: "the contract and the SDK's types are those of the code",
    run: () =>
      runNode(['--conditions=creditplane-source', join(repository, 'scripts/openapi.ts'), '--check']),
  },
  {
    name: 'policy-schema',
    what: 'openapi/schemas are those of the policy document',
    run: () =>
      runNode(['--conditions=creditplane-source', join(repository, 'scripts/policy-schema.ts'), '--check']),
  },
  {
    name: 'rpc',
    what: 'the code of calls between targets is that of their Protobuf schemas, which pass the linter',
    run: () => runNode([join(repository, 'openapi/rpc/generate.mjs'), '--check']),
  },
  {
    name: 'api-page',
    what: 'docs/api.md is that of the contract',
    run: () => runNode([join(repository, 'scripts/api-page.ts'), '--check']),
  },
  {
    name: 'test-data',
    what: 'docs/test-data.md and examples/applications are those of the sandboxes and scenarios',
    run: () =>
      runNode(['--conditions=creditplane-source', join(repository, 'scripts/test-data.ts'), '--check']),
  },
  {
    name: 'webhooks',
    what: 'docs/webhooks.md lists the webhooks and the retries of the code',
    run: () =>
      runNode(['--conditions=creditplane-source', join(repository, 'scripts/webhook-docs.ts'), '--check']),
  },
  {
    name: 'settings',
    what: 'docs/settings.md lists the settings of the code',
    run: () =>
      runNode(['--conditions=creditplane-source', join(repository, 'scripts/settings-docs.ts'), '--check']),
  },
  {
    name: 'states',
    what: 'docs/guides/application-states.md shows the transitions of the code',
    run: () =>
      runNode([
        '--conditions=creditplane-source',
        join(repository, 'scripts/application-states.ts'),
        '--check',
      ]),
  },
  {
    name: 'packages',
    what: 'publint and attw: what a lender installs can be imported, with types',
    run: checkPackages,
  },
];

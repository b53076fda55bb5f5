import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const run = promisify(execFile);
const here = fileURLToPath(new URL('.', import.meta.url));
const compiler = fileURLToPath(new URL('../../../../node_modules/typescript/bin/tsc', import.meta.url));
const source = fileURLToPath(new URL('../../src/', import.meta.url));

async function compile(project: string): Promise<string> {
  return run(process.execPath, [compiler, '-p', project]).then(
    () => 'compiled',
    (failure: { stdout: string }) => failure.stdout,
  );
}

/** The declarations are made from the present sources, so no build has to be there. */
it('compiles a lender’s project against the declarations, as strictly as can be', {
  timeout: 60_000,
}, async () => {
  // Inside the package, so that its dependencies' types are found as they are when it is installed.
  const folder = await mkdtemp(`${here}.declarations-`);
  try {
    await writeFile(
      `${folder}/sdk.json`,
      JSON.stringify({
        extends: '../../../../../tsconfig.base.json',
        compilerOptions: {
          noEmit: false,
          declaration: true,
          emitDeclarationOnly: true,
          rootDir: source,
          outDir: `${folder}/types`,
        },
        include: [source],
      }),
    );
    expect(await compile(`${folder}/sdk.json`)).toBe('compiled');
    await writeFile(
      `${folder}/consumer.json`,
      JSON.stringify({
        extends: '../../../../../tsconfig.base.json',
        compilerOptions: {
          customConditions: [],
          skipLibCheck: false,
          paths: {
            '@creditplane/sdk': ['./types/index.d.ts'],
            '@creditplane/sdk/webhooks': ['./types/webhooks/index.d.ts'],
            '@creditplane/sdk/testing': ['./types/testing/index.d.ts'],
          },
        },
        files: [`${here}lender.ts`, `${here}lender-tests.ts`],
      }),
    );
    expect(await compile(`${folder}/consumer.json`)).toBe('compiled');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

/**
 * Lints the Protobuf schemas beside this file and writes their TypeScript, each where it is used. With `--check` it only
 * compares, and exits 1 where they are out of step.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const repository = fileURLToPath(new URL('../..', import.meta.url));
const bin = fileURLToPath(new URL('../node_modules/.bin', import.meta.url));
const { resolve } = createRequire(import.meta.url);
const buf = join(dirname(resolve('@bufbuild/buf/package.json')), 'bin/buf');

/** Which schema is whose. */
const owners = {
  'providers.proto': 'packages/control-plane/src/contexts/providers/rpc/generated',
  'fault.proto': 'packages/control-plane/src/platform/rpc/generated',
};

run('lint');
if (process.argv.includes('--check')) check();
else generate(repository);

function generate(root) {
  for (const [schema, folder] of Object.entries(owners)) {
    const out = join(root, folder);
    rmSync(out, { recursive: true, force: true });
    const plugin = { local: 'protoc-gen-es', out, opt: ['target=ts', 'import_extension=ts'] };
    run('generate', '--template', JSON.stringify({ version: 'v2', plugins: [plugin] }), '--path', schema);
  }
}

function check() {
  const fresh = mkdtempSync(join(tmpdir(), 'creditplane-rpc-'));
  try {
    generate(fresh);
    const stale = Object.values(owners).filter(
      (folder) => textOf(join(fresh, folder)) !== textOf(join(repository, folder)),
    );
    if (stale.length === 0) return;
    console.error(`Out of step with openapi/rpc (node openapi/rpc/generate.mjs): ${stale.join(', ')}`);
    process.exitCode = 1;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

function textOf(folder) {
  return readdirSync(folder)
    .sort()
    .map((name) => `${name}\n${readFileSync(join(folder, name), 'utf8')}`)
    .join('\n');
}

/** buf finds the generator and Node by PATH; both are packages here. */
function run(...args) {
  const PATH = [bin, dirname(process.execPath), process.env['PATH']].join(delimiter);
  execFileSync(process.execPath, [buf, ...args], {
    cwd: here,
    stdio: 'inherit',
    env: { ...process.env, PATH },
  });
}

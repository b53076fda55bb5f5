/**
 * Writes the TypeScript of openapi/events/event.proto, and holds that file against buf's rules.
 * `node openapi/generate-protobuf.mjs` writes; with `--check` it only compares, and exits 1 where they are out of step.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const programs = join(here, 'node_modules/.bin');
const target = fileURLToPath(
  new URL('../packages/control-plane/src/platform/event-bus/kafka/generated/event_pb.ts', import.meta.url),
);
// The plugin runs on the very Node that runs this.
const env = { ...process.env, PATH: [dirname(process.execPath), programs, process.env.PATH].join(delimiter) };
const buf = (...args) => execFileSync(join(programs, 'buf'), args, { cwd: here, env, stdio: 'inherit' });

buf('lint');
const draft = mkdtempSync(join(tmpdir(), 'creditplane-protobuf-'));
try {
  const plugin = { local: 'protoc-gen-es', out: draft, opt: ['target=ts', 'import_extension=ts'] };
  buf('generate', '--template', JSON.stringify({ version: 'v2', plugins: [plugin] }));
  const text = readFileSync(join(draft, 'event_pb.ts'), 'utf8');
  if (readFileSync(target, 'utf8') !== text) {
    if (process.argv.includes('--check')) {
      console.error(
        'The TypeScript of openapi/events/event.proto is out of step. Run `npx pnpm@12 openapi`.',
      );
      process.exitCode = 1;
    } else writeFileSync(target, text);
  }
} finally {
  rmSync(draft, { recursive: true, force: true });
}

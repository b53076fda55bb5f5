import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runCli, spawnProcess } from '../support/run-cli.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { useControlPlane } from '../support/test-server.ts';

const server = useControlPlane();
const root = join(import.meta.dirname, '../../../..');
const guide = readFileSync(join(root, 'docs/guides/products-and-offers.md'), 'utf8');

/** The bodies of the fenced blocks of one language, in order. */
function blocks(language: string): string[] {
  return [...guide.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(
    ([, body = '']) => body,
  );
}

it('prints what the guide to products and offers says it prints', async () => {
  using folder = temporaryFolder();
  symlinkSync(join(root, 'node_modules'), join(folder.path, 'node_modules'));
  const program = join(folder.path, 'guide.ts');
  writeFileSync(program, blocks('ts').join('\n'));
  const ran = await spawnProcess(
    process.execPath,
    ['--conditions=creditplane-source', '--disable-warning=ExperimentalWarning', program],
    server.env(),
  ).finished;
  expect(ran.err).toBe('');
  expect(ran.out).toBe(blocks('text').join(''));
}, 60_000);

it('shows command lines that run', async () => {
  const lines = blocks('sh').flatMap((body) => body.trim().split('\n'));
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) {
    const [name, ...args] = line.split(' ');
    expect(name).toBe('creditplane');
    expect(await runCli(args, { env: server.env() })).toMatchObject({ exitCode: 0, err: '' });
  }
});

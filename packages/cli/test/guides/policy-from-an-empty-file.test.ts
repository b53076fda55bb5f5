import { copyFileSync, cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { germanCredit } from '../support/german-credit.ts';
import { runCli } from '../support/run-cli.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const root = join(import.meta.dirname, '../../../..');
const guide = readFileSync(join(root, 'docs/guides/policy-from-an-empty-file.md'), 'utf8');

interface Block {
  readonly language: string;
  readonly body: string;
}

const blocks: readonly Block[] = [...guide.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(
  ([, language = '', body = '']) => ({ language, body }),
);

/** Writes the file that a block holds, or makes the change that it shows. */
function writeBlock(folder: string, { body }: Block): void {
  const [first = '', ...rest] = body.split('\n');
  const [, verb, name = ''] = /^(?:#|\/\/) (file|edit): (\S+)$/.exec(first) ?? [];
  const file = join(folder, name);
  if (verb === 'file') writeFileSync(file, rest.join('\n'));
  if (verb === 'edit') writeFileSync(file, edited(readFileSync(file, 'utf8'), rest));
}

/** Each run of lines with a minus is replaced by the lines with a plus that follow it. */
function edited(text: string, lines: readonly string[]): string {
  const changes = lines.join('\n').matchAll(/((?:^- .*\n?)+)((?:^\+.*\n?)+)/gm);
  return [...changes].reduce((before, [, removed = '', added = '']) => {
    const from = unmarked(removed);
    expect(before).toContain(from);
    return before.replace(from, () => unmarked(added));
  }, text);
}

function unmarked(marked: string): string {
  return marked.trimEnd().replaceAll(/^[-+] ?/gm, '');
}

/** The output of a command line as the reader of the guide sees it: both streams, files by their names alone. */
async function outputOf(folder: string, commandLine: string): Promise<string> {
  const words = [...commandLine.matchAll(/'([^']*)'|(\S+)/g)].map(
    ([, quoted, plain]) => quoted ?? plain ?? '',
  );
  const [name, ...args] = words;
  expect(name).toBe('creditplane');
  const placed = args.map((word) => (/\.(yaml|json|csv|html)$/.test(word) ? join(folder, word) : word));
  const { out, err } = await runCli(placed);
  return (out + err).replaceAll(`${folder}/`, '');
}

it('prints what the guide from an empty file to a challenger says it prints', async () => {
  using folder = temporaryFolder();
  cpSync(join(root, 'examples/policy-repo'), folder.path, { recursive: true });
  if (existsSync(germanCredit)) copyFileSync(germanCredit, join(folder.path, 'germancredit.csv'));
  let shown = 0;
  for (const block of blocks) {
    if (block.language !== 'console') {
      writeBlock(folder.path, block);
      continue;
    }
    const [commandLine = '', ...expected] = block.body.split('\n');
    if (commandLine.includes('germancredit.csv') && !existsSync(germanCredit)) continue;
    expect(await outputOf(folder.path, commandLine.replace('$ ', '')), commandLine).toBe(expected.join('\n'));
    shown += 1;
  }
  expect(shown).toBeGreaterThan(6);
}, 60_000);

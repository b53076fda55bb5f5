/**
 * Writes docs/settings.md from the settings of the code. `npx pnpm@12 settings-docs`; with `--check` it compares only,
 * and exits 1 where the page is out of step.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type SettingReference, settingsReference } from '@creditplane/control-plane';
import { repository } from './running/repository.ts';

const file = join(repository, 'docs/settings.md');
const page = pageOf(settingsReference());

if (!process.argv.includes('--check')) {
  writeFileSync(file, page);
  console.log('docs/settings.md written');
} else if (readIfThere(file) !== page) {
  console.error('docs/settings.md is out of step with the code. Run `npx pnpm@12 settings-docs`.');
  process.exitCode = 1;
}

function pageOf(settings: readonly SettingReference[]): string {
  return `# Settings

Written by \`npx pnpm@12 settings-docs\` from the settings of the code; edit them there. How to change one, who may, and
when it takes effect: [guides/settings.md](guides/settings.md).

${table(settings)}
**May be set for**: every setting may be chosen for the tenant as a whole. One of a _product_ may be chosen for a single
product too (\`prd_...\`), one of a _consumer_ for a single API key or member (\`key_...\`, \`mem_...\`); the narrower choice
wins.
`;
}

function table(settings: readonly SettingReference[]): string {
  const titles = ['setting', 'default', 'allowed', 'unit', 'may be set for', 'what it does'];
  const rows = settings.map((setting) => [
    `\`${setting.name}\``,
    setting.default,
    setting.allowed,
    setting.unit,
    setting.level === 'tenant' ? 'tenant' : `tenant, ${setting.level}`,
    setting.description.replaceAll('|', '\\|'),
  ]);
  const widths = titles.map((title, index) =>
    Math.max(title.length, ...rows.map((row) => row[index]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join(' | ')} |\n`;
  return [line(titles), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('');
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

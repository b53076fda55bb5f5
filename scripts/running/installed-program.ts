import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from './repository.ts';

/** The script that an installed package's command runs, so that it starts without a shell, on any system. */
export function installedProgram(packageName: string, command: string): string {
  const folder = join(repository, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: Record<string, string>;
  };
  const script = bin[command];
  if (!script) throw new Error(`The package ${packageName} has no command ${command}.`);
  return join(folder, script);
}

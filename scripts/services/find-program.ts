import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ServiceUnavailable } from './service.ts';

/** The path of a program on PATH; where there is none, a sentence that says how it is installed. */
export function findProgram(name: string, howToInstall: string): string {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const path = join(folder, name);
    if (isExecutable(path)) return path;
  }
  throw new ServiceUnavailable(`${name} is not installed: ${howToInstall}.`);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

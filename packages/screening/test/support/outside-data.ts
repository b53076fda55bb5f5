import { existsSync } from 'node:fs';
import { join } from 'node:path';

const repository = join(import.meta.dirname, '../../../..');
const folders = [process.env['CREDITPLANE_DATA'], '../shared/data', '../../shared/data'];

/** A file of the data that is kept beside the repository and not part of it, or undefined where it is absent. */
export function outsideData(path: string): string | undefined {
  return folders
    .flatMap((folder) => (folder === undefined ? [] : [join(repository, folder, path), join(folder, path)]))
    .find((file) => existsSync(file));
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';

const repository = join(import.meta.dirname, '../../../..');
const file = 'german-credit/germancredit.csv';
const folders = [
  process.env['CREDITPLANE_DATA'],
  join(repository, '../shared/data'),
  join(repository, '../../shared/data'),
];

/** 1,000 loans of the UCI Statlog set; not part of the repository: '' where it is not beside it. */
export const germanCredit: string =
  folders
    .map((folder) => (folder ? join(folder, file) : ''))
    .find((path) => path !== '' && existsSync(path)) ?? '';

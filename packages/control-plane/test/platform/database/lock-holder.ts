import { lockFolder } from '../../../src/platform/database/lock-file.ts';

// A process of its own: waits for a word, tries to lock, tells what came of it, holds the lock until it is ended.
const [dataDir = ''] = process.argv.slice(2);
process.stdout.write('waiting\n');
process.stdin.once('data', () => {
  try {
    const lock = lockFolder(dataDir);
    process.stdout.write('locked\n');
    process.stdin.once('data', () => {
      lock.release();
      process.stdout.write('released\n', () => process.exit(0));
    });
  } catch (error) {
    process.stdout.write(`refused ${error instanceof Error ? error.message : String(error)}\n`, () =>
      process.exit(0),
    );
  }
});

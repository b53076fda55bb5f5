import { createReadStream, createWriteStream } from 'node:fs';
import { link, open, rm, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { decodeRecord, encodeRecord, type TransferRecord } from './record.ts';

/** The file is no backup of ours, or damaged. */
class BackupUnreadable extends Error {
  override readonly name = 'BackupUnreadable';
}

/**
 * Writes records as lines of JSON, compressed, readable by the owner only. The file appears whole or not at all and
 * never in place of another one. Yields its size in bytes.
 */
export async function writeBackupFile(path: string, records: AsyncIterable<TransferRecord>): Promise<number> {
  const draft = `${path}.${process.pid}.partial`;
  try {
    await pipeline(
      Readable.from(linesOf(records)),
      createGzip(),
      createWriteStream(draft, { flags: 'wx', mode: 0o600 }),
    );
    await using file = await open(draft, 'r');
    await file.sync();
    await link(draft, path);
    return (await stat(path)).size;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') {
      throw new Error(`${path} is there already. Choose another name.`, { cause: error });
    }
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

/** The records of a file, one at a time. Throws `BackupUnreadable`. */
export async function* readBackupFile(path: string): AsyncGenerator<TransferRecord> {
  await stat(path);
  const source = createReadStream(path);
  const unzipped = createGunzip();
  source.once('error', (error) => unzipped.destroy(error));
  let rest = '';
  try {
    for await (const chunk of source.pipe(unzipped).setEncoding('utf8')) {
      const lines = (rest + String(chunk)).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) yield decode(path, line);
    }
    if (rest) yield decode(path, rest);
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')) {
      throw new BackupUnreadable(`${path} is damaged, or no backup.`, { cause: error });
    }
    throw error;
  } finally {
    source.destroy();
    unzipped.destroy();
  }
}

function decode(path: string, line: string): TransferRecord {
  try {
    return decodeRecord(line);
  } catch {
    // Without the parser's words: they would quote the line, and with it a lender's rows.
    throw new BackupUnreadable(`${path} is no backup that this version can read.`);
  }
}

async function* linesOf(records: AsyncIterable<TransferRecord>): AsyncGenerator<string> {
  for await (const record of records) yield `${encodeRecord(record)}\n`;
}

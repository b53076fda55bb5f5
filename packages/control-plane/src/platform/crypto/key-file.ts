import { readFileSync, statSync } from 'node:fs';
import { type FileHandle, link, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { liveKeys } from './live-keys.ts';
import {
  createMasterKeyBytes,
  importMasterKeys,
  type KeyPort,
  type MasterKeyBytes,
  type MasterKeys,
} from './master-keys.ts';
import { type RandomSource, systemRandom } from './random-source.ts';

/** The key file cannot be trusted as it is; the message says what to do and never holds key material. */
export class KeyFileError extends Error {
  override readonly name = 'KeyFileError';
}

const base64Secret = z.base64().transform((text) => new Uint8Array(Buffer.from(text, 'base64')));

const keyFileSchema = z.strictObject({
  current: z.string().min(1),
  masters: z.record(z.string().min(1).max(255), base64Secret),
  hashKey: base64Secret,
  auditSigningKey: base64Secret,
});

/**
 * Master keys in a JSON file of mode 0600, made on first use. A running process takes up what a rotation changes in it.
 * Throws KeyFileError where the file is malformed or others than its owner may touch it.
 */
export function fileKeys(path: string, random: RandomSource = systemRandom): KeyPort {
  const load = async (): Promise<MasterKeys | undefined> => {
    const bytes = readIfPresent(path);
    if (!bytes) return undefined;
    return liveKeys(importFile(path, bytes), {
      stamp: () => stampOf(path),
      read: () => importFile(path, readPresent(path)),
    });
  };
  return {
    load,
    loadOrCreate: async () => {
      const existing = await load();
      if (existing) return existing;
      await createUnlessPresent(path, createMasterKeyBytes(random), random);
      const created = await load();
      if (!created) throw new KeyFileError(`${path} vanished while it was being created.`);
      return created;
    },
  };
}

/**
 * Puts changed keys in the place of the file, whole or not at all. One change at a time: a second one at the same
 * moment is refused, since the later of two would drop the key that the earlier one added.
 */
export async function changeKeyFile(
  path: string,
  change: (stored: MasterKeyBytes) => MasterKeyBytes,
): Promise<MasterKeyBytes> {
  const draft = `${path}.next`;
  const file = await openDraft(path, draft);
  try {
    const changed = change(readPresent(path));
    importFile(path, changed);
    await file.writeFile(formatKeyFile(changed));
    await file.sync();
    await rename(draft, path);
    await syncFolder(dirname(path));
    return changed;
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  } finally {
    await file.close();
  }
}

async function openDraft(path: string, draft: string): Promise<FileHandle> {
  try {
    return await open(draft, 'wx', 0o600);
  } catch (error) {
    if (!hasErrorCode(error, 'EEXIST')) throw error;
    throw new KeyFileError(
      `${path} is being changed by another process. Where none is, one was killed: remove ${draft} and begin again.`,
    );
  }
}

function readPresent(path: string): MasterKeyBytes {
  const bytes = readIfPresent(path);
  if (!bytes) throw new KeyFileError(`${path} is missing. Restore it from a backup.`);
  return bytes;
}

function readIfPresent(path: string): MasterKeyBytes | undefined {
  let text: string;
  try {
    refuseLoosePermissions(path);
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (hasErrorCode(error, 'ENOENT')) return undefined;
    throw error;
  }
  return parseKeyFile(path, text);
}

/** Changes with every replacement of the file. */
function stampOf(path: string): string {
  const { ino, mtimeMs, size } = statSync(path);
  return `${ino} ${mtimeMs} ${size}`;
}

function refuseLoosePermissions(path: string): void {
  if (process.platform === 'win32') return; // no POSIX mode bits there
  const mode = statSync(path).mode & 0o777;
  if ((mode & 0o077) !== 0) {
    throw new KeyFileError(
      `${path} has mode 0${mode.toString(8)}: others can reach its keys. Run chmod 600 on it, and rotate the keys if anyone else uses this machine.`,
    );
  }
}

const advice = 'Restore it from a backup: without it nothing that it encrypted can be read again.';

function parseKeyFile(path: string, text: string): MasterKeyBytes {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    // The parser's own message would quote the file, and with it the keys.
    throw new KeyFileError(`${path} is not valid JSON. ${advice}`);
  }
  const parsed = keyFileSchema.safeParse(json);
  if (!parsed.success) {
    const mistakes = parsed.error.issues.map(
      (issue) => `${issue.path.join('.') || 'the file'} (${issue.code})`,
    );
    throw new KeyFileError(`${path} is not a key file: ${mistakes.join(', ')}. ${advice}`);
  }
  return parsed.data;
}

function importFile(path: string, bytes: MasterKeyBytes): MasterKeys {
  try {
    return importMasterKeys(bytes);
  } catch (error) {
    throw new KeyFileError(
      `${path} is not a key file: ${error instanceof Error ? error.message : 'bad key'}. ${advice}`,
    );
  }
}

/**
 * A hard link to a finished temporary file either appears whole or finds another process's file in its place;
 * a rename would overwrite the winner's keys, an exclusive open would show a half-written file.
 */
async function createUnlessPresent(path: string, keys: MasterKeyBytes, random: RandomSource): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const temporary = `${path}.${process.pid}.${Buffer.from(random.bytes(6)).toString('hex')}`;
  try {
    await writeDurably(temporary, formatKeyFile(keys));
    await link(temporary, path).catch((error: unknown) => {
      if (!hasErrorCode(error, 'EEXIST')) throw error;
    });
    await syncFolder(folder);
  } finally {
    await rm(temporary, { force: true });
  }
}

function formatKeyFile(keys: MasterKeyBytes): string {
  const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
  const masters = Object.fromEntries(Object.entries(keys.masters).map(([id, bytes]) => [id, base64(bytes)]));
  const content = {
    current: keys.current,
    masters,
    hashKey: base64(keys.hashKey),
    auditSigningKey: base64(keys.auditSigningKey),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

async function writeDurably(path: string, text: string): Promise<void> {
  await using file = await open(path, 'wx', 0o600);
  await file.writeFile(text);
  await file.sync();
}

/** Keys that a power cut takes back while the database stays would make its rows unreadable. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return; // folders cannot be opened there
  await using handle = await open(folder, 'r');
  await handle.sync();
}

function hasErrorCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fileKeys, KeyFileError } from '../../../src/platform/crypto/key-file.ts';
import { keyedHash } from '../../../src/platform/crypto/keyed-hash.ts';
import type { MasterKeys } from '../../../src/platform/crypto/master-keys.ts';
import { openWithMaster, sealWithMaster } from '../../../src/platform/crypto/master-seal.ts';
import { signBytes } from '../../../src/platform/crypto/signature.ts';

let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'creditplane-keys-'));
  path = join(folder, 'state', 'keys.json');
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const probe = new TextEncoder().encode('probe');

function fingerprint(keys: MasterKeys) {
  return [keys.current, keyedHash(keys.hashKey, 'test', 'probe'), signBytes(keys.auditSigningKey, probe)];
}

describe('the key file', () => {
  test('is made on first use, readable by its owner alone, without leftovers', async () => {
    await fileKeys(path).loadOrCreate();
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect((await stat(join(folder, 'state'))).mode & 0o777).toBe(0o700);
    expect(await readdir(join(folder, 'state'))).toEqual(['keys.json']);
  });

  test('gives the same keys at the next start', async () => {
    const first = await fileKeys(path).loadOrCreate();
    const second = await fileKeys(path).loadOrCreate();
    expect(fingerprint(second)).toEqual(fingerprint(first));
    const sealed = sealWithMaster(first, ['test'], probe);
    expect(new Uint8Array(openWithMaster(second, ['test'], sealed))).toEqual(probe);
  });

  test('is agreed on by loaders that race within a process', async () => {
    const loaded = await Promise.all(Array.from({ length: 20 }, () => fileKeys(path).loadOrCreate()));
    expect(new Set(loaded.map((keys) => fingerprint(keys).join())).size).toBe(1);
  });

  test('is agreed on by processes that race', { timeout: 60_000 }, async () => {
    const source = new URL('../../../src/platform/crypto/key-file.ts', import.meta.url).href;
    const program = `
      const { fileKeys } = await import(${JSON.stringify(source)});
      process.send('ready');
      await new Promise((resolve) => process.once('message', resolve));
      process.send((await fileKeys(${JSON.stringify(path)}).loadOrCreate()).current);
      process.disconnect();`;
    const racers = Array.from({ length: 6 }, () =>
      spawn(process.execPath, ['--input-type=module', '-e', program], {
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      }),
    );
    const heard = () => Promise.all(racers.map(async (racer) => (await once(racer, 'message'))[0]));
    await heard();
    const answers = heard();
    for (const racer of racers) racer.send('go');
    const loaded = await answers;
    const stored = JSON.parse(await readFile(path, 'utf8'));
    expect(new Set(loaded)).toEqual(new Set([stored.current]));
    expect(await readdir(join(folder, 'state'))).toEqual(['keys.json']);
  });

  test.each([0o640, 0o604, 0o620, 0o666])('is refused at mode %o, with the remedy', async (mode) => {
    await fileKeys(path).loadOrCreate();
    await chmod(path, mode);
    await expect(fileKeys(path).loadOrCreate()).rejects.toThrow(/chmod 600/);
  });

  test.each([
    ['no JSON', (text: string) => text.slice(0, -10)],
    ['empty', () => ''],
    ['a list', () => '[]'],
    ['without a hash key', (text: string) => JSON.stringify({ ...JSON.parse(text), hashKey: undefined })],
    ['with a short hash key', (text: string) => JSON.stringify({ ...JSON.parse(text), hashKey: 'c2hvcnQ=' })],
    [
      'with a current key that it does not hold',
      (text: string) => JSON.stringify({ ...JSON.parse(text), current: 'mk_0' }),
    ],
    ['with a field that means nothing', (text: string) => JSON.stringify({ ...JSON.parse(text), extra: 1 })],
  ])(
    'is refused when it is %s, told by name, its secrets untold, and left as it was',
    async (_case, damage) => {
      await fileKeys(path).loadOrCreate();
      const sound = await readFile(path, 'utf8');
      const damaged = damage(sound);
      await writeFile(path, damaged);

      const error = await fileKeys(path)
        .loadOrCreate()
        .catch((reason: unknown) => reason);

      expect(error).toBeInstanceOf(KeyFileError);
      const { message } = error as KeyFileError;
      expect(message).toContain(path);
      for (const secret of sound.match(/[\w+/]{43}=/g) ?? [])
        expect(message).not.toContain(secret.slice(0, 12));
      expect(await readFile(path, 'utf8')).toBe(damaged);
    },
  );
});

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli, spawnCli } from '../support/run-cli.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe('the database and keys commands on an embedded database', () => {
  const folder = temporaryFolder();
  const dataDir = join(folder.path, 'data');
  const on = (...args: string[]) => runCli([...args, '--data-dir', dataDir]);
  const json = async (...args: string[]): Promise<Record<string, unknown>> => {
    const { exitCode, out, err } = await on(...args, '--json');
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    return JSON.parse(out);
  };
  const backup = join(folder.path, 'all.backup');

  beforeAll(async () => {
    const server = spawnCli(['serve', '--port', '0', '--data-dir', dataDir, '--json']);
    await server.untilPrinted('"secretKey"');
    const refused = await on('database', 'status');
    expect(refused.exitCode).toBe(1);
    expect(refused.err).toContain(`is in use by process ${server.pid}`);
    server.kill('SIGTERM');
    await server.finished;
  }, 60_000);
  afterAll(() => folder[Symbol.dispose]());

  it('tell how the database stands', async () => {
    const status = await json('database', 'status');
    expect(status).toMatchObject({
      kind: 'pglite',
      migrations: { pending: [], unknown: [] },
      counts: { tenants: 1, deadLetters: 0 },
    });
    const { out } = await on('database', 'status');
    expect(out).toMatch(/^Database {4}.*PGlite \d+/);
    expect(out).toMatch(/^Migrations {2}\d+ applied, 0 pending$/m);
  });

  it('migrate, and say where nothing was pending', async () => {
    expect(await json('database', 'migrate')).toMatchObject({ applied: [] });
    expect((await on('database', 'migrate')).out).toMatch(/^Nothing was pending\. Epoch \d+\.$/m);
  });

  it('back up into a new file and restore into a new folder, with a word about the keys', async () => {
    const made = await on('database', 'backup', backup);
    expect(made.err).toBe('');
    expect(made.out).toContain('keys.json');
    const again = await on('database', 'backup', backup);
    expect(again).toMatchObject({ exitCode: 1 });
    expect(again.err).toContain('is there already');
    const target = join(folder.path, 'restored');
    const restored = await runCli(['database', 'restore', backup, '--data-dir', target, '--json']);
    expect(restored.err).toBe('');
    expect(JSON.parse(restored.out)).toMatchObject({ applied: [], rows: expect.any(Number) });
    const twice = await runCli(['database', 'restore', backup, '--data-dir', target]);
    expect(twice.exitCode).toBe(1);
    expect(twice.err).toContain('The target is not empty');
  }, 60_000);

  it('rotate the keys and show what hangs on each', async () => {
    const file = () => JSON.parse(readFileSync(join(dataDir, 'keys.json'), 'utf8'));
    const before = file();
    const rotated = await on('keys', 'rotate');
    expect(rotated.err).toBe('');
    expect(file().current).not.toBe(before.current);
    expect(rotated.out).toContain('creditplane keys retire');
    expect((await on('keys', 'status')).out).toMatch(new RegExp(`^${before.current}  old +0$`, 'm'));
    expect(await json('keys', 'retire')).toMatchObject({ retired: [before.current] });
    expect(Object.keys(file().masters)).toEqual([file().current]);
  }, 60_000);

  it('never print a key', async () => {
    const { masters, hashKey, auditSigningKey } = JSON.parse(
      readFileSync(join(dataDir, 'keys.json'), 'utf8'),
    );
    const printed = [await on('keys', 'status'), await on('keys', 'status', '--json')]
      .map(({ out }) => out)
      .join();
    for (const secret of [...Object.values(masters), hashKey, auditSigningKey]) {
      expect(printed).not.toContain(secret);
    }
  });

  it('find nothing in an empty folder, and make nothing there', async () => {
    const empty = join(folder.path, 'empty');
    for (const command of [
      ['database', 'status'],
      ['database', 'backup', `${backup}2`],
      ['keys', 'rotate'],
    ]) {
      const { exitCode, err } = await runCli([...command, '--data-dir', empty]);
      expect({ command, exitCode }).toEqual({ command, exitCode: 3 });
      expect(err).toContain(`There is no database in ${empty}.`);
    }
    expect(existsSync(empty)).toBe(false);
  });

  it('refuse an import without an address, as a wrong command line', async () => {
    const { exitCode, err } = await on('database', 'import');
    expect(exitCode).toBe(2);
    expect(err).toContain('DATABASE_URL');
  });
});

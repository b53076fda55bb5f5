import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isNewFolder, openPglite } from '../../src/platform/database/pglite.ts';
import { freePort } from '../support/free-port.ts';
import { type ServerProcess, startServerProcess } from './server-process.ts';
import { stubbornLender } from './stubborn-lender.ts';

describe('a first start that was killed', { timeout: 120_000 }, () => {
  let dataDir: string;
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'creditplane-first-'));
  });
  afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

  it('while the database was being made begins it anew', async () => {
    const folder = join(dataDir, 'database');
    mkdirSync(folder);
    writeFileSync(join(folder, 'PG_VERSION'), '18\n');
    writeFileSync(`${folder}.unfinished`, '');
    expect(isNewFolder(folder)).toBe(true);
    const database = await openPglite({ dataDir: folder });
    expect(await database.ping()).toBeGreaterThan(0);
    await database.close();
    expect(isNewFolder(folder)).toBe(false);
    expect(existsSync(`${folder}.unfinished`)).toBe(false);
  });

  it('before its keys were written down gives keys that work at the next start', async () => {
    const port = await freePort();
    const lives: ServerProcess[] = [];
    const live = async (): Promise<void> => {
      const server = startServerProcess({ program: 'sources', dataDir, port });
      lives.push(server);
      await server.ready;
    };
    try {
      await live();
      await lives[0]?.kill();
      // As the kill left it a moment earlier: the tenant is made, its keys are nowhere.
      rmSync(join(dataDir, 'profile.json'));
      await live();
      const { url, secretKey } = JSON.parse(readFileSync(join(dataDir, 'profile.json'), 'utf8'));
      const lender = stubbornLender(url, secretKey);
      expect(await lender.applicant('first')).toMatch(/^usr_/);
    } finally {
      await lives.at(-1)?.kill();
    }
  });
});

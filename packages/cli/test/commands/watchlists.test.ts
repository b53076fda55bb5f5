import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../support/run-cli.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { useControlPlane } from '../support/test-server.ts';

const server = useControlPlane({ sandboxSpeed: 20 });
const cli = (...args: string[]) => runCli(args, { env: server.env() });

describe('watchlists', () => {
  it('are brought in, listed, compared, and screened against', async () => {
    using folder = temporaryFolder();
    const file = join(folder.path, 'fraud.csv');
    writeFileSync(file, 'id,name,type\nF-1,Odalys Marroway,person\n');
    const first = await cli('watchlists', 'import', 'fraud', file);
    expect(first).toMatchObject({ exitCode: 0, err: '' });
    expect(first.out).toBe('fraud version 1: 1 entries, 1 names; 1 new or changed, 0 removed.\n');
    writeFileSync(file, 'id,name,type\nF-2,Wendel Tulliver,person\n');
    expect((await cli('watchlists', 'sync', 'fraud', '--from', file)).exitCode).toBe(0);
    const difference = await cli('watchlists', 'diff', 'fraud');
    expect(difference.out).toBe(
      'fraud 1 -> 2: 1 added, 0 changed, 1 removed\n+ F-2  Wendel Tulliver\n- F-1  Odalys Marroway\n',
    );
    expect((await cli('watchlists', 'list')).out).toMatch(/^fraud +2 +1 +1 +0 d +current$/m);
    expect((await cli('watchlists', 'versions', 'fraud')).out).toMatch(/^1 +\S+ +1 +1 +0 +sha256:/m);
    expect((await cli('screen', 'Wendell Tulliver', '--type', 'person')).out).toMatch(
      /^0\.\d{4} {2}fraud F-2/,
    );
  });

  it('stay as they are where a sync fails, which says why and how old they are', async () => {
    using folder = temporaryFolder();
    const file = join(folder.path, 'fraud.csv');
    writeFileSync(file, 'nothing of use\n');
    const failed = await cli('watchlists', 'sync', 'fraud', '--from', file);
    expect(failed).toMatchObject({ exitCode: 1, out: '' });
    expect(failed.err).toContain('Version 2, 0 days old, stays in force.');
    expect((await cli('watchlists', 'list')).out).toMatch(/^fraud +2 .*failed: what came is no list/m);
    expect(await cli('watchlists', 'sync', 'nobody')).toMatchObject({ exitCode: 2 });
  });
});

describe('cases', () => {
  it('are listed, shown word by word, and cleared with a reason', async () => {
    const tried = await cli('try', 'watchlist', '--json');
    expect(tried.exitCode).toBe(0);
    const listed = JSON.parse((await cli('cases', 'list', '--status', 'open', '--json')).out) as {
      data: { id: string }[];
    };
    const [open] = listed.data;
    expect((await cli('cases', 'show', open?.id ?? '')).out).toMatch(/ {2}viktor {2}viktor {2}same\n/);
    const cleared = await cli('cases', 'clear', open?.id ?? '', '--reason', 'Another birth place.');
    expect(cleared.out).toMatch(/^cas_\w+ cleared: [\s\S]*cleared by key_\w+: Another birth place\.\n$/);
    expect(await cli('cases', 'confirm', open?.id ?? '', '--reason', 'Another birth place.')).toMatchObject({
      exitCode: 6,
    });
  });
});

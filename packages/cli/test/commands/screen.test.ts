import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../support/run-cli.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const pairs = [
  'id,schema,name1,name2',
  '1,Person,"Putin, Vladimir",Владимир Путин',
  '2,Person,James Brown,James Green',
  '3,Company,"Siemens ""Energy"" AG",Siemens Energy Aktiengesellschaft',
  '',
].join('\n');

describe('screen --compare', () => {
  it('adds score and match to each row and keeps what else it had', async () => {
    const compared = await runCli(['screen', '--compare', '-'], { input: pairs });
    expect(compared).toMatchObject({ exitCode: 0, err: '' });
    const [heading, ...rows] = compared.out.trim().split('\n');
    expect(heading).toBe('id,schema,name1,name2,score,match');
    expect(rows.map((row) => row.split(',').at(-1))).toEqual(['true', 'false', 'true']);
    expect(rows[2]).toMatch(/^3,Company,"Siemens ""Energy"" AG",.*,(0\.9\d{3}|1\.0000),true$/);
  });

  it('takes another threshold, writes to a file, and as JSON says why', async () => {
    using folder = temporaryFolder();
    const out = join(folder.path, 'scores.csv');
    await runCli(['screen', '--compare', '-', '--threshold', '0', '--out', out], { input: pairs });
    expect(readFileSync(out, 'utf8')).not.toContain('false');
    const json = await runCli(['screen', '--compare', '-', '--json'], { input: pairs });
    expect(JSON.parse(json.out)[1]).toMatchObject({
      match: false,
      words: [
        { asked: 'james', listed: 'james', relation: 'same' },
        { asked: 'brown', relation: 'only_asked' },
        { listed: 'green', relation: 'only_listed' },
      ],
    });
  });

  it('exits 2 for a file without names, or a threshold that is none', async () => {
    expect(await runCli(['screen', '--compare', '-'], { input: 'a,b\n1,2\n' })).toMatchObject({
      exitCode: 2,
    });
    expect(await runCli(['screen', '--compare', '-', '--threshold', '2'])).toMatchObject({ exitCode: 2 });
    expect(await runCli(['screen'])).toMatchObject({ exitCode: 2 });
  });
});

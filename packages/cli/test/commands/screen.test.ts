import { readFileSync, writeFileSync } from 'node:fs';
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

describe('screen with lists in files', () => {
  const lists = (folder: string): void => {
    const none = ',-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ';
    writeFileSync(
      join(folder, 'sdn.csv'),
      `7,"SANDOVAR, Viktor","individual","SDGT"${none},"DOB 14 Mar 1968."\n`,
    );
    writeFileSync(join(folder, 'alt.csv'), '7,1,"aka","QUILL, Wendel",-0- \n');
    writeFileSync(join(folder, 'own.json'), '[{"id":"F-1","name":"Odalys Marroway","type":"person"}]');
  };

  it('finds a name in any of them, by an alias too, and says on what it rests', async () => {
    using folder = temporaryFolder();
    lists(folder.path);
    const found = await runCli(['screen', 'Wendell Quill', '--list', folder.path, '--dob', '1968-03-14']);
    expect(found).toMatchObject({ exitCode: 0, err: '' });
    expect(found.out).toMatch(
      /^0\.9\d{3} {2}sdn 7 {2}QUILL, Wendel \(alias of SANDOVAR, Viktor\) {2}SDGT\n +wendell~wendel/,
    );
    expect((await runCli(['screen', 'Nobody Atall', '--list', folder.path])).out).toBe(
      'No hit for Nobody Atall.\n',
    );
    const json = await runCli(['screen', 'Odalys Marroway', '--list', folder.path, '--json']);
    expect(JSON.parse(json.out).hits).toMatchObject([{ rank: 1, list: 'own', entityId: 'F-1' }]);
  });

  it('screens each name of a file and writes a row for each hit', async () => {
    using folder = temporaryFolder();
    lists(folder.path);
    const out = join(folder.path, 'hits.csv');
    const input = 'id,name,birth_date\nA,"Sandovar, Viktor",1968-03-14\nB,Mary Smith,\nC,Odalys Maroway,\n';
    const list = join(folder.path, 'sdn.csv');
    const own = join(folder.path, 'own.json');
    const screened = await runCli(['screen', '--file', '-', '--list', list, '--list', own, '--out', out], {
      input,
    });
    expect(screened).toMatchObject({ exitCode: 0, out: '', err: '3 names screened, 2 with hits.\n' });
    const rows = readFileSync(out, 'utf8').trim().split('\n').slice(1);
    expect(rows.map((row) => row.slice(0, 2))).toEqual(['A,', 'C,']);
  });

  it('exits 2 for what is no list, or no list at all', async () => {
    using folder = temporaryFolder();
    writeFileSync(join(folder.path, 'list.csv'), 'hello\n');
    const list = join(folder.path, 'list.csv');
    expect(await runCli(['screen', 'Ada', '--list', list])).toMatchObject({ exitCode: 2, out: '' });
    expect(await runCli(['screen', 'Ada', '--list', '/nowhere'])).toMatchObject({ exitCode: 2 });
    expect(await runCli(['screen', 'Ada', '--list', list, '--dob', 'then'])).toMatchObject({ exitCode: 2 });
  });
});

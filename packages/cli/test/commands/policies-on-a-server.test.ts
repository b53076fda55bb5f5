import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../support/run-cli.ts';
import { useControlPlane } from '../support/test-server.ts';

const first = readFileSync(join(import.meta.dirname, '../../../../policies/personal-loan.yaml'), 'utf8');
const version = (number: number): string =>
  first
    .replace('\nversion: 1\n', `\nversion: ${number}\n`)
    .replace(/^title: .*$/m, `title: Version ${number}`);

describe('policies on a server', () => {
  const server = useControlPlane();
  const cli = (args: readonly string[], input?: string) =>
    runCli([...args], { env: server.env(), ...(input === undefined ? {} : { input }) });

  it('are pushed, published, tried and retired by their name', async () => {
    const pushed = await cli(['policy', 'push', '-'], version(2));
    expect(pushed).toMatchObject({ exitCode: 0, err: '' });
    expect(pushed.out).toContain('Next  creditplane policy publish personal-loan 2');
    await cli(['policy', 'push', '-'], version(3));
    const tried = await cli(['policy', 'trial', 'personal-loan', '--challenger', '2:10', '--shadow', '3']);
    expect(tried.out).toBe('Challenger  version 2 for 10 % of applicants\nShadow      version 3\n');
    expect((await cli(['policy', 'publish', 'personal-loan', '2'])).out).toMatch(
      /personal-loan@2 is published, in force/,
    );
    expect((await cli(['policy', 'trial', 'personal-loan'])).out).toBe('Shadow      version 3\n');
    expect((await cli(['policy', 'trial', 'personal-loan', '--end'])).out).toBe('Nothing is tried.\n');
    expect((await cli(['policy', 'retire', 'personal-loan', '1'])).out).toContain(
      'personal-loan@1 is retired',
    );
    const listed = await cli(['policy', 'versions', 'personal-loan']);
    expect(listed.out).toMatch(/personal-loan@3 +pol_\w+ +validated/);
    expect(listed.out).toMatch(/personal-loan@1 +pol_\w+ +retired/);
  });

  it('are refused in words: a mistake with its place, a strange name, a version of another state', async () => {
    const wrong = await cli(
      ['policy', 'push', '-'],
      version(9).replace('score: bureau.score', 'score: bureau.no'),
    );
    expect(wrong.exitCode).toBe(6);
    expect(wrong.err).toMatch(/\d+:\d+ .*bureau\.no/);
    expect((await cli(['policy', 'publish', 'no-such-policy', '1'])).exitCode).toBe(3);
    expect((await cli(['policy', 'approve', 'personal-loan', '3'])).exitCode).toBe(6);
    expect((await cli(['policy', 'publish', 'personal-loan', 'two'])).exitCode).toBe(2);
    expect((await cli(['policy', 'trial', 'personal-loan', '--challenger', '2'])).exitCode).toBe(2);
  });

  it('replay what they judged', async () => {
    const tried = JSON.parse((await cli(['try', 'counteroffer', '--json'])).out) as {
      application: { id: string };
    };
    const replayed = await cli(['risk', 'replay', tried.application.id]);
    expect(replayed).toMatchObject({ exitCode: 0, err: '' });
    expect(replayed.out).toMatch(
      /^personal-loan@\d+ {2}then counteroffer, score \d+ {2}now counteroffer, score \d+$/m,
    );
    expect(replayed.out).toContain('Identical, bit for bit.');
  });
});

import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createProgressBar } from '../../src/output/progress-bar.ts';
import { runCli, spawnCli } from '../support/run-cli.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe('projections on an embedded database', () => {
  const folder = temporaryFolder();
  const dataDir = join(folder.path, 'data');
  const on = (args: readonly string[], isTerminal = false) =>
    runCli([...args, '--data-dir', dataDir], { isTerminal, env: { NO_COLOR: '1' } });

  beforeAll(async () => {
    const server = spawnCli(['serve', '--port', '0', '--data-dir', dataDir, '--json']);
    const { url } = JSON.parse(await server.untilPrinted('"secretKey"'));
    const tried = await on(['try', 'prime', '--url', url]);
    expect(tried.exitCode, tried.err).toBe(0);
    const refused = await on(['projections', 'verify']);
    expect(refused.err).toContain(`is in use by process ${server.pid}`);
    server.kill('SIGTERM');
    await server.finished;
  }, 60_000);
  afterAll(() => folder[Symbol.dispose]());

  it('are as the log tells, which verify says', async () => {
    const { exitCode, out, err } = await on(['projections', 'verify']);
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    expect(out).toMatch(/^applications +1 +0 +0 +0 +0 +0$/m);
    expect(out).toContain('All as the event log tells.');
  });

  it('are rebuilt by name, with a bar on the error stream of a terminal', async () => {
    const { exitCode, out, err } = await on(['projections', 'rebuild', 'applications', 'analytics'], true);
    expect(exitCode).toBe(0);
    expect(err).toMatch(/\rapplications +█{30} 100 % {2}1 of 1\n/);
    expect(out).not.toContain('risk-assessments');
  });

  it('are told to programs as JSON', async () => {
    const { out, err } = await on(['analytics', 'rebuild', '--json'], true);
    expect(err).toContain('\ranalytics');
    expect(JSON.parse(out)).toEqual([
      {
        projection: 'analytics',
        read: expect.any(Number),
        changed: 0,
        added: 0,
        removed: 0,
        lost: 0,
        unexplained: 0,
      },
    ]);
  });

  it('are listed where somebody names one that is not there', async () => {
    const { exitCode, err } = await on(['projections', 'rebuild', 'figures']);
    expect(exitCode).toBe(3);
    expect(err).toContain('There is no projection figures. There are: analytics, applications');
  });
});

describe('a progress bar', () => {
  it('draws over itself, no more than ten times a second, and nothing in a pipe', () => {
    let now = 0;
    const drawn: string[] = [];
    const onto = (isTerminal: boolean) =>
      createProgressBar({ isTerminal, write: (text) => drawn.push(text) }, () => now);
    const bar = onto(true);
    for (now = 0; now < 1_000; now += 10) bar.show('applications', now, 1_000);
    bar.show('applications', 1_000, 1_000);
    bar.end();
    expect(drawn).toHaveLength(12);
    expect(drawn.at(-2)).toMatch(/100 %/);
    drawn.length = 0;
    onto(false).show('applications', 1, 2);
    onto(false).end();
    expect(drawn).toEqual([]);
  });
});

import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
import { runCli, spawnCli } from '../support/run-cli.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { useControlPlane } from '../support/test-server.ts';

const server = useControlPlane();
const someApplication = 'app_01k9z3c4e8f7tbv2m5n6p7q8r9';
/** Port 1 is never listened on. */
const nobody = 'http://127.0.0.1:1';

describe('what the shell is told', () => {
  it('is 0 for help and version, and the help names every exit code', async () => {
    const help = await runCli(['--help']);
    expect(help).toMatchObject({ exitCode: 0, err: '' });
    for (const code of [0, 1, 2, 3, 4, 5, 6]) expect(help.out).toMatch(new RegExp(`^  ${code}  \\w`, 'm'));
    expect(await runCli(['--version'])).toMatchObject({ exitCode: 0, out: '0.1.0\n' });
  });

  it.each([
    ['an unknown command', ['frobnicate']],
    ['an unknown option', ['health', '--frobnicate']],
    ['a missing argument', ['applications', 'get']],
    ['a superfluous argument', ['health', 'please']],
    ['no command', []],
    ['an id that is none', ['applications', 'get', '../users']],
  ])('is 2 for %s', async (_, args) => {
    const refused = await runCli(args, { env: server.env() });
    expect(refused).toMatchObject({ exitCode: 2, out: '' });
    expect(refused.err).not.toBe('');
  });

  it('is 3 for an application that does not exist', async () => {
    expect(await runCli(['applications', 'get', someApplication], { env: server.env() })).toMatchObject({
      exitCode: 3,
    });
  });

  it('is 4 without a key, and says where keys are read', async () => {
    using folder = temporaryFolder();
    const refused = await runCli(['applications', 'list', '--data-dir', folder.path]);
    expect(refused).toMatchObject({ exitCode: 4, out: '' });
    expect(refused.err).toContain('CREDITPLANE_API_KEY');
  });

  it('is 4 for a wrong key, and the key is not repeated', async () => {
    const key = 'cp_test_sk_0123456789abcdefghijklmnopqrstuvwxyz';
    const refused = await runCli(['applications', 'list', '--api-key', key, '--verbose'], {
      env: { CREDITPLANE_BASE_URL: server.controlPlane().url },
    });
    expect(refused).toMatchObject({ exitCode: 4, out: '' });
    expect(refused.out + refused.err).not.toContain(key);
  });

  it('is 5 where nobody listens', async () => {
    const env = { CREDITPLANE_BASE_URL: nobody, CREDITPLANE_API_KEY: 'cp_test_sk_whatever' };
    for (const args of [['health'], ['try', 'prime'], ['applications', 'get', someApplication]]) {
      expect(await runCli(args, { env })).toMatchObject({ exitCode: 5, out: '' });
    }
  });

  it('is 5 where something else listens', async () => {
    const stranger = createServer((_, response) => response.end('<html>'));
    await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve));
    const address = stranger.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const asked = await runCli(['health', '--url', `http://127.0.0.1:${port}`]);
    stranger.close();
    expect(asked).toMatchObject({ exitCode: 5, out: '' });
    expect(asked.err).toContain('no control plane');
  });

  it('comes as one JSON line on the error stream with --json', async () => {
    const failed = await runCli(['applications', 'get', someApplication, '--json'], { env: server.env() });
    expect(failed.out).toBe('');
    expect(failed.err.trimEnd().split('\n')).toHaveLength(1);
    expect(JSON.parse(failed.err)).toMatchObject({
      error: { code: 'not_found', status: 404, requestId: expect.stringMatching(/^rqt_/) },
    });
  });

  it('shows a stack with --verbose only', async () => {
    const args = ['applications', 'get', someApplication];
    expect((await runCli(args, { env: server.env() })).err).not.toContain('    at ');
    expect((await runCli([...args, '--verbose'], { env: server.env() })).err).toContain('    at ');
  });

  it('reaches the shell from the real process', async () => {
    const finished = await spawnCli(['applications', 'get', someApplication], server.env()).finished;
    expect(finished).toMatchObject({ exitCode: 3, out: '' });
  });
});

describe('health', () => {
  it('shows each check, and needs no key', async () => {
    const shown = await runCli(['health', '--url', server.controlPlane().url]);
    expect(shown).toMatchObject({ exitCode: 0, err: '' });
    expect(shown.out).toMatch(/is healthy, version 0\.1\.0, up \d+ s$/m);
    expect(shown.out).toMatch(/^database +pass +[\d.]+ ms$/m);
  });

  it('exits 1 where the server is unhealthy, after printing why', async () => {
    const check = { status: 'fail', observedValue: 'error', observedUnit: 'state', output: 'No answer.' };
    const report = { status: 'unhealthy', version: '0.1.0', uptime: 5, checks: { database: check } };
    const ill = createServer((_, response) => response.writeHead(503).end(JSON.stringify(report)));
    await new Promise<void>((resolve) => ill.listen(0, '127.0.0.1', resolve));
    const address = ill.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const asked = await runCli(['health', '--url', `http://127.0.0.1:${port}`]);
    ill.close();
    expect(asked.exitCode).toBe(1);
    expect(asked.out).toMatch(/^database +fail +error state +No answer\.$/m);
  });
});

import { readFileSync, statSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CliProcess, runCli, spawnCli } from '../support/run-cli.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder();
afterAll(() => folder[Symbol.dispose]());

type Ready = {
  url: string;
  secretKey: string;
  publishableKey: string;
  dataDir: string;
  database: string;
  bootMs: number;
};

async function serve(...args: string[]): Promise<{ server: CliProcess; ready: Ready }> {
  const server = spawnCli(['serve', '--port', '0', '--data-dir', folder.path, '--json', ...args]);
  const ready = JSON.parse(await server.untilPrinted('\n')) as Ready;
  return { server, ready };
}

describe('serve', () => {
  let server: CliProcess;
  let ready: Ready;

  beforeAll(async () => {
    ({ server, ready } = await serve());
  }, 60_000);
  afterAll(() => server.kill('SIGTERM'));

  it('prints one line with what a program needs', () => {
    expect(ready).toEqual({
      url: expect.stringMatching(/^http:\/\/localhost:\d+$/),
      secretKey: expect.stringMatching(/^cp_test_sk_/),
      publishableKey: expect.stringMatching(/^cp_test_pk_/),
      dataDir: folder.path,
      database: 'pglite',
      targets: ['all'],
      bootMs: expect.any(Number),
    });
  });

  it('leaves a profile for its owner only, which every other command finds', async () => {
    const path = join(folder.path, 'profile.json');
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(await runCli(['applications', 'list', '--data-dir', folder.path])).toMatchObject({
      exitCode: 0,
      out: 'No applications.\n',
    });
  });

  it('refuses a port in use in one sentence', async () => {
    using elsewhere = temporaryFolder();
    const second = spawnCli(['serve', '--port', new URL(ready.url).port, '--data-dir', elsewhere.path]);
    const { exitCode, out, err } = await second.finished;
    expect({ exitCode, out }).toEqual({ exitCode: 1, out: '' });
    expect(err).toMatch(/^error: Port \d+ on 127\.0\.0\.1 is in use\. .*--port\.\n$/);
  }, 60_000);

  it('refuses a data folder in use, by the process that uses it', async () => {
    const { exitCode, out, err } = await spawnCli(['serve', '--port', '0', '--data-dir', folder.path])
      .finished;
    expect({ exitCode, out }).toEqual({ exitCode: 1, out: '' });
    expect(err).toMatch(new RegExp(`^error: .* is in use by process ${server.pid}\\. .*--data-dir\\.\\n$`));
  });

  it('stops cleanly at SIGTERM, and a second start finds its data on the port that it has then', async () => {
    const created = await runCli(['try', 'prime', '--data-dir', folder.path, '--json']);
    const { application } = JSON.parse(created.out) as { application: { id: string } };
    server.kill('SIGTERM');
    const { exitCode, out, err } = await server.finished;
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    expect(out.trimEnd().split('\n')).toHaveLength(1);

    const again = await serve();
    expect(again.ready.secretKey).toBe(ready.secretKey);
    const profile: unknown = JSON.parse(readFileSync(join(folder.path, 'profile.json'), 'utf8'));
    expect(profile).toMatchObject({ url: again.ready.url, tenantId: expect.stringMatching(/^ten_/) });
    const found = await runCli(['applications', 'get', application.id, '--data-dir', folder.path]);
    expect(found).toMatchObject({ exitCode: 0 });
    again.server.kill('SIGINT');
    expect(await again.server.finished).toMatchObject({ exitCode: 0, err: '' });
  }, 60_000);

  it('ends at once at a second signal, although a request is under way', async () => {
    const { server: busy, ready: at } = await serve();
    const port = Number(new URL(at.url).port);
    const halfRequest = connect(port, '127.0.0.1');
    await new Promise<void>((resolve) => halfRequest.once('connect', resolve));
    halfRequest.on('error', () => {}).write('GET /health HTTP/1.1\r\nHost: localhost\r\n');
    busy.kill('SIGINT');
    // The first signal was heard once nobody new is let in.
    while (await accepts(port));
    busy.kill('SIGINT');
    expect(await busy.finished).toMatchObject({ exitCode: 130 });
    halfRequest.destroy();
  }, 60_000);
});

describe('serve for people', () => {
  it('says how to go on, and never the key', async () => {
    using data = temporaryFolder();
    const server = spawnCli(['serve', '--port', '0', '--data-dir', data.path]);
    const out = await server.untilPrinted('Next');
    server.kill('SIGINT');
    const finished = await server.finished;
    const { secretKey } = JSON.parse(readFileSync(join(data.path, 'profile.json'), 'utf8')) as Ready;
    expect(out).toMatch(
      /^Creditplane ready in [\d.]+ m?s {2}PGlite {2}test mode\nAPI {3}http:\/\/localhost:\d+\/api\/v1 {4}docs \/docs\n/,
    );
    expect(out).toContain(`Key   cp_test_sk_...${secretKey.slice(-4)}  (profile "local", 0600)`);
    expect(out).not.toContain(secretKey);
    expect(finished).toMatchObject({ exitCode: 0, err: '' });
  }, 60_000);

  it('refuses a part of the program on the embedded database, and what is no part, each in words', async () => {
    using data = temporaryFolder();
    const args = ['serve', '--data-dir', data.path, '--target'];
    const part = await spawnCli([...args, 'risk,compliance']).finished;
    expect(part.exitCode).toBe(1);
    expect(part.err).toContain('embedded database serves one process');
    const nothing = await spawnCli([...args, 'risk,credit']).finished;
    expect(nothing.exitCode).toBe(1);
    expect(nothing.err).toContain('credit is no target; there are all, api, applications');
    expect(nothing.err).not.toContain('    at ');
  }, 60_000);

  it('tells every wrong setting of the environment without a stack', async () => {
    using data = temporaryFolder();
    const args = ['serve', '--data-dir', data.path];
    const { exitCode, err } = await spawnCli(args, { CREDITPLANE_PORT: 'x', DATABASE_URL: 'mysql://y' })
      .finished;
    expect(exitCode).toBe(1);
    expect(err).toContain('CREDITPLANE_PORT');
    expect(err).toContain('DATABASE_URL');
    expect(err).not.toContain('    at ');
  });
});

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

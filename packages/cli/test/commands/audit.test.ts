import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../support/run-cli.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { useControlPlane } from '../support/test-server.ts';

describe('audit', () => {
  const server = useControlPlane();
  const folder = temporaryFolder();
  const file = join(folder.path, 'export.ndjson');
  const keyFile = join(folder.path, 'audit-key.pem');
  const cli = (...args: string[]) => runCli(['audit', ...args], { env: server.env() });
  /** No server, no key, no profile. */
  const offline = (...args: string[]) => runCli(['audit', 'verify', ...args]);

  beforeAll(async () => {
    const { url, secretKey } = server.controlPlane();
    const headers = { authorization: `Bearer ${secretKey}`, 'content-type': 'application/json' };
    await fetch(`${url}/api/v1/webhook-endpoints`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ url: 'http://127.0.0.1:9/hooks' }),
    });
    const answer = await fetch(`${url}/api/v1/admin/audit/public-key`, { headers });
    writeFileSync(keyFile, ((await answer.json()) as { publicKey: string }).publicKey);
    await until(async () => (await cli('list', '--kind', 'command')).out.includes('webhookEndpoints.create'));
    expect(await cli('export', file)).toMatchObject({ exitCode: 0, err: '' });
  });
  afterAll(() => folder[Symbol.dispose]());

  it('lists who did what, on what, from where, with what outcome', async () => {
    const { out } = await cli('list', '--action', 'webhookEndpoints.create');
    expect(out).toMatch(/ENTRY +AT +ACTOR +KIND/);
    expect(out).toMatch(
      /key_\w+ +command +webhookEndpoints\.create +webhook_endpoint whe_\w+ +done +127\.0\.0\.1 other/,
    );
    expect((await cli('list', '--actor', 'key_nobody')).out).toBe('No entries.\n');
    const json = await cli('list', '--kind', 'event', '--limit', '1', '--json');
    expect(JSON.parse(json.out)).toMatchObject({ data: [{ kind: 'event' }], hasMore: true });
  });

  it('exports into a file of its owner, or to the output, and never over a file', async () => {
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(await cli('export', file)).toMatchObject({ exitCode: 2, err: expect.stringContaining('already') });
    const { out } = await cli('export');
    expect(out.split('\n')[0]).toBe(readFileSync(file, 'utf8').split('\n')[0]);
    expect(out.trimEnd().split('\n').at(-1)).toContain('"kind":"end"');
  });

  it('verifies an export without a server', async () => {
    expect(await offline(file)).toMatchObject({ exitCode: 0, out: expect.stringContaining('Whole: ') });
    const { out, exitCode } = await offline(file, '--public-key', keyFile, '--json');
    expect(exitCode).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ valid: true, tenantId: server.controlPlane().tenantId });
  });

  it.each([
    ['a byte flipped', 3, (lines: string[]) => lines.with(2, (lines[2] ?? '').replace('"at":"2', '"at":"3'))],
    ['a line gone', 3, (lines: string[]) => lines.toSpliced(2, 1)],
    ['two lines swapped', 2, (lines: string[]) => lines.with(1, lines[2] ?? '').with(2, lines[1] ?? '')],
    ['a line put in', 3, (lines: string[]) => lines.toSpliced(2, 0, '{}')],
    ['the end cut off', 4, (lines: string[]) => [...lines.slice(0, 3), '']],
  ])('says which line of an export with %s is broken, and exits with 1', async (name, line, change) => {
    const broken = join(folder.path, `${name}.ndjson`);
    writeFileSync(broken, change(readFileSync(file, 'utf8').split('\n')).join('\n'));
    const { exitCode, err, out } = await offline(broken, '--public-key', keyFile);
    expect({ exitCode, out }).toEqual({ exitCode: 1, out: '' });
    expect(err).toContain(`${broken}:${line} `);
    const json = await offline(broken, '--json');
    expect(json.exitCode).toBe(1);
    expect(JSON.parse(json.out)).toMatchObject({ valid: false, line });
  });

  it('holds an export against the key that it was given, and says what it cannot read', async () => {
    const other = join(folder.path, 'other.pem');
    writeFileSync(
      other,
      '-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=\n-----END PUBLIC KEY-----\n',
    );
    expect(await offline(file, '--public-key', other)).toMatchObject({
      exitCode: 1,
      err: expect.stringContaining(':1 other_key'),
    });
    expect(await offline(join(folder.path, 'none.ndjson'))).toMatchObject({
      exitCode: 2,
      err: expect.stringContaining('ENOENT'),
    });
    expect(await offline(file, '--public-key', file)).toMatchObject({ exitCode: 2 });
  });
});

/** Asks until it is so: the chain follows a commit on its own. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let attempt = 1; attempt <= 200; attempt += 1) if (await isSo()) return;
  throw new Error('It never came.');
}

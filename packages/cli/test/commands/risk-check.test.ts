import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../support/run-cli.ts';

const policyFile = join(import.meta.dirname, '../../../../policies/personal-loan.yaml');

describe('risk check', () => {
  it('names the policy and what is in it', async () => {
    const checked = await runCli(['risk', 'check', policyFile]);
    expect(checked).toMatchObject({ exitCode: 0, err: '' });
    expect(checked.out).toMatch(/^personal-loan@1 {2}\d+ stages, \d+ rules {2}sha256:[0-9a-f]{64}\n$/);
  });

  it('points at the mistakes of one that cannot be used, and exits 1', async () => {
    const broken = readFileSync(policyFile, 'utf8').replace('bureau.bankruptcies > 0', 'bureau.bankrupt > 0');
    const line = broken.split('\n').findIndex((text) => text.includes('bureau.bankrupt > 0')) + 1;
    const checked = await runCli(['risk', 'check', '-'], { input: broken });
    expect(checked.exitCode).toBe(1);
    expect(checked.out).toMatch(new RegExp(`^-:${line}:\\d+ .*bureau\\.bankrupt`, 'm'));
    const asJson = await runCli(['risk', 'check', '-', '--json'], { input: broken });
    expect(JSON.parse(asJson.out)).toMatchObject({ ok: false, mistakes: [{ line }] });
  });

  it('exits 2 for a file that is not there', async () => {
    expect(await runCli(['risk', 'check', '/nowhere.yaml'])).toMatchObject({ exitCode: 2, out: '' });
  });
});

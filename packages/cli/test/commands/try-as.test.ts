import { spawnSync } from 'node:child_process';
import { stripTypeScriptTypes } from 'node:module';
import { describe, expect, it } from 'vitest';
import { scenarios } from '../../src/scenarios/find-scenario.ts';
import { runCli, spawnProcess } from '../support/run-cli.ts';
import { useControlPlane } from '../support/test-server.ts';

const server = useControlPlane();
const hasCurl = spawnSync('curl', ['--version']).status === 0;

async function codeFor(scenario: string, language: 'node' | 'curl'): Promise<string> {
  const printed = await runCli(['try', scenario, '--as', language], { env: server.env() });
  expect(printed).toMatchObject({ exitCode: 0, err: '' });
  expect(printed.out).not.toContain(server.controlPlane().secretKey);
  expect(printed.out).toContain(server.controlPlane().url);
  return printed.out;
}

/** The address is in the code; only the key is for the reader to bring. */
const keyOnly = () => ({ CREDITPLANE_API_KEY: server.controlPlane().secretKey });

describe('the code for Node', () => {
  it('runs, and comes to the same outcome', async () => {
    const code = await codeFor('counteroffer', 'node');
    const args = ['--conditions=creditplane-source', '--input-type=module', '-'];
    const finished = await spawnProcess(process.execPath, args, keyOnly(), code).finished;
    expect(finished).toMatchObject({ exitCode: 0, err: '' });
    expect(finished.out).toMatch(/^app_\w+ counteroffered\nR12 Income insufficient/);
    expect(finished.out).toMatch(/^USD \d+ over \d+ months, [\d.]+ a month, APR 17\.90 %$/m);
  });

  it.each(scenarios.map(({ name }) => name))('is JavaScript for %s', async (name) => {
    const code = await codeFor(name, 'node');
    // It parses what it is given, and throws a syntax error.
    expect(() => stripTypeScriptTypes(code)).not.toThrow();
  });
});

describe.skipIf(!hasCurl)('the code for curl', () => {
  it('runs, and comes to the same outcome', async () => {
    const code = await codeFor('below-cutoff', 'curl');
    const finished = await spawnProcess('sh', [], keyOnly(), code).finished;
    expect(finished).toMatchObject({ exitCode: 0, err: '' });
    expect(JSON.parse(finished.out)).toMatchObject({ status: 'declined', decision: { outcome: 'declined' } });
  });

  it('fails, and shows the problem, where the key is wrong', async () => {
    const code = await codeFor('prime', 'curl');
    const env = { CREDITPLANE_API_KEY: 'cp_test_sk_0123456789abcdefghijklmnopqrstuvwxyz' };
    const finished = await spawnProcess('sh', [], env, code).finished;
    expect(finished).toMatchObject({ exitCode: 1, out: '' });
    expect(finished.err).toContain('"code":"unauthenticated"');
  });
});

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { scenarios } from '../../src/scenarios/find-scenario.ts';
import { runCli, spawnProcess } from '../support/run-cli.ts';
import { useControlPlane } from '../support/test-server.ts';

// The sandboxes answer at four times their speed: the slow answer takes 2 s, and is waited for 2.5 s.
const server = useControlPlane({ sandboxSpeed: 4 });
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
  it('runs for every scenario, and comes to the same outcome', async () => {
    const codes: Record<string, string> = {};
    for (const { name } of scenarios) codes[name] = await codeFor(name, 'node');
    const program = fileURLToPath(new URL('../support/run-scripts.mjs', import.meta.url));
    const sdk = new URL('../../../sdk/src/index.ts', import.meta.url).href;
    const run = spawnProcess(process.execPath, [program, sdk], keyOnly(), JSON.stringify(codes));
    const { exitCode, err, out } = await run.finished;
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    const logged = JSON.parse(out) as Record<string, string[]>;
    for (const { name, expected, submittedTwice } of scenarios) {
      const lines = logged[name] ?? [];
      expect(lines[0], name).toMatch(new RegExp(`^app_\\w+ ${expected.status}$`));
      expect(lines.slice(1, 1 + expected.reasons.length).map((line) => line.split(' ')[0])).toEqual(
        expected.reasons,
      );
      if (submittedTwice) expect(lines.at(-1)).toMatch(/^409 duplicate_application app_\w+$/);
    }
    expect(logged['counteroffer']).toContainEqual(
      expect.stringMatching(/^USD \d+ over \d+ months, [\d.]+ a month, APR 17\.90 %$/),
    );
  }, 120_000);
});

describe.skipIf(!hasCurl)('the code for curl', () => {
  it.concurrent.each(scenarios)('runs for $name, and comes to the same outcome', async (scenario) => {
    const { name, expected, submittedTwice } = scenario;
    const code = await codeFor(name, 'curl');
    const finished = await spawnProcess('sh', [], keyOnly(), code).finished;
    expect(finished).toMatchObject({ exitCode: 0, err: '' });
    const [decided = '', refused = ''] = finished.out.trim().split('\n');
    const { id, status, decision } = JSON.parse(decided);
    expect({ status, reasons: decision.reasons.map(({ code }: { code: string }) => code) }).toEqual({
      status: expected.status,
      reasons: expected.reasons,
    });
    if (submittedTwice) {
      expect(JSON.parse(refused)).toMatchObject({ status: 409, applicationId: id });
    }
  });

  it('fails, and shows the problem, where the key is wrong', async () => {
    const code = await codeFor('prime', 'curl');
    const env = { CREDITPLANE_API_KEY: 'cp_test_sk_0123456789abcdefghijklmnopqrstuvwxyz' };
    const finished = await spawnProcess('sh', [], env, code).finished;
    expect(finished).toMatchObject({ exitCode: 1, out: '' });
    expect(finished.err).toContain('"code":"unauthenticated"');
  });
});

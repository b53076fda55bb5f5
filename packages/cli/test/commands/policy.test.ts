import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { germanCredit } from '../support/german-credit.ts';
import { runCli } from '../support/run-cli.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const repository = join(import.meta.dirname, '../../../..');
const personalLoan = join(repository, 'policies/personal-loan.yaml');
const example = join(repository, 'examples/policy-repo');
const live = join(example, 'policies/live.yaml');
const challenger = join(example, 'policies/challenger.yaml');
const sample = join(example, 'data/applications.csv');

describe('policy validate', () => {
  it('names each policy and what is in it', async () => {
    const validated = await runCli(['policy', 'validate', personalLoan, live]);
    expect(validated).toMatchObject({ exitCode: 0, err: '' });
    expect(validated.out).toMatch(/^personal-loan@1 {2}3 stages, 16 rules {2}sha256:[0-9a-f]{64}\n/);
    expect(validated.out).toMatch(/instalment-credit@1 {2}2 stages, 3 rules, 1 scorecards/);
  });

  it('prints file, line and column of a mistake, and exits 1', async () => {
    const broken = readFileSync(live, 'utf8').replace('score.instalment < 490', 'score.instalment < "490"');
    const line = broken.split('\n').findIndex((text) => text.includes('< "490"')) + 1;
    const validated = await runCli(['policy', 'validate', '-'], { input: broken });
    expect(validated.exitCode).toBe(1);
    expect(validated.out).toContain(`-:${line}:29 no such overload: int < string\n`);
    const asJson = await runCli(['policy', 'validate', '-', '--json'], { input: broken });
    expect(JSON.parse(asJson.out)).toMatchObject({ ok: false, mistakes: [{ line, column: 29 }] });
  });
});

describe('policy test', () => {
  it('counts what passes and what the cases reach', async () => {
    const tested = await runCli(['policy', 'test', live, challenger]);
    expect(tested).toMatchObject({ exitCode: 0, err: '' });
    expect(tested.out).toContain('instalment-credit@1  4 of 4 cases pass, reaching 3/3 rules');
  });

  it('runs the cases of a file beside the policy, shows what differs, and exits 1', async () => {
    using folder = temporaryFolder();
    const file = join(folder.path, 'live.yaml');
    writeFileSync(file, readFileSync(live, 'utf8'));
    writeFileSync(
      join(folder.path, 'live.tests.yaml'),
      'given: { application: { requestedAmountMinor: 1500000, requestedTermMonths: 12 } }\ncases: [{ name: large, expect: { outcome: approve } }]\n',
    );
    const tested = await runCli(['policy', 'test', file, '--coverage']);
    expect(tested.exitCode).toBe(1);
    expect(tested.out).toContain('4 of 5 cases pass');
    expect(tested.out).toContain('FAIL large\n       outcome: expected "approve", got "refer"');
    expect(tested.out).toMatch(/no case reaches the bins bank_data\.checking high/);
  });

  it('exits 2 where there are no cases', async () => {
    using folder = temporaryFolder();
    const file = join(folder.path, 'bare.yaml');
    const [text = ''] = readFileSync(live, 'utf8').split('\ntests:\n');
    writeFileSync(file, text);
    expect(await runCli(['policy', 'test', file])).toMatchObject({ exitCode: 2 });
  });
});

describe('policy explain', () => {
  const inputs = JSON.stringify({
    application: { requestedAmountMinor: 300_000, requestedTermMonths: 48 },
    bank_data: { checking: 'overdrawn', savings: 'low' },
    bureau: { history: 'none' },
    person: { employment: 'under_1' },
  });

  it('tells the decision, its reasons, and every bin with its points', async () => {
    const explained = await runCli(['policy', 'explain', live, '-'], { input: inputs });
    expect(explained).toMatchObject({ exitCode: 0, err: '' });
    expect(explained.out).toContain('instalment-credit@1  decline  score 409');
    expect(explained.out).toMatch(/Reason {3}C03 .*\n.*Reason {3}C02 /);
    expect(explained.out).toContain('attribute bank_data.checking overdrawn  -24');
  });

  it('says what is needed where the inputs do not reach', async () => {
    const early = JSON.stringify({ application: { requestedAmountMinor: 300_000, requestedTermMonths: 48 } });
    const explained = await runCli(['policy', 'explain', live, '-'], { input: early });
    expect(explained.out).toBe('undecided: the next stage needs primary: bureau, bank_data\n');
    expect(await runCli(['policy', 'explain', live, '-'], { input: 'no json' })).toMatchObject({
      exitCode: 2,
    });
  });
});

describe('policy diff', () => {
  it('speaks of rules and bins', async () => {
    const { out, exitCode } = await runCli(['policy', 'diff', live, challenger]);
    expect(exitCode).toBe(0);
    expect(out).toContain('~ rule cutoff: when score.instalment < 490 -> score.instalment < 492\n');
    expect(out).toContain('+ bin instalment person.housing own: when own; points 6\n');
    expect(out).toContain(
      '- bin instalment application.requestedTermMonths under_24: when lt 24; points 8\n',
    );
  });

  it('says so where there is no difference', async () => {
    expect((await runCli(['policy', 'diff', live, live])).out).toBe(
      'instalment-credit@1 -> instalment-credit@1: no difference\n',
    );
  });
});

describe('policy backtest', () => {
  const run = (...more: string[]) =>
    runCli(['policy', 'backtest', challenger, '--against', live, '--data', sample, ...more]);

  it('prints measures and swap set, and writes a page that needs nothing else', async () => {
    using folder = temporaryFolder();
    const html = join(folder.path, 'report.html');
    const tested = await run('--html', html);
    expect(tested).toMatchObject({ exitCode: 0, err: '' });
    expect(tested.out).toContain('instalment-credit@1 -> instalment-credit@2 over 400 applications');
    expect(tested.out).toMatch(/^approval rate +\d+\.\d\d % +\d+\.\d\d % +[+-]\d\.\d\d pt$/m);
    expect(tested.out).toMatch(/^swap-in {3}\d+ \(/m);
    const page = readFileSync(html, 'utf8');
    expect(page).toContain('<svg');
    expect(page).not.toMatch(/<script|(?:src|href)=|url\(/);
  });

  it('exits 1 where a condition holds, and 2 where it is none', async () => {
    expect(await run('--fail-if', 'approvalRate.delta < -0.02')).toMatchObject({ exitCode: 0 });
    const failed = await run('--fail-if', 'swapOut.applications > 3', '--fail-if', 'badRate.to > 0.99');
    expect(failed).toMatchObject({ exitCode: 1 });
    expect(failed.err).toContain('The backtest fails: swapOut.applications > 3.');
    const unknown = await run('--fail-if', 'approvals > 1');
    expect(unknown).toMatchObject({ exitCode: 2, out: '' });
    expect(unknown.err).toContain("--fail-if 'approvals > 1'");
  });

  it('adds up: the swap set accounts for the change of the approvals', async () => {
    const report = JSON.parse((await run('--json')).out);
    const { outcomes, swapIn, swapOut, moves, applications } = report;
    const granted = outcomes.approve.delta + outcomes.counteroffer.delta;
    expect(swapIn.applications - swapOut.applications).toBe(granted);
    const moved = moves.reduce((sum: number, move: { applications: number }) => sum + move.applications, 0);
    expect([applications, moved]).toEqual([400, 400]);
  });

  it('names a column that the file has not', async () => {
    using folder = temporaryFolder();
    const data = join(folder.path, 'other.csv');
    writeFileSync(data, readFileSync(sample, 'utf8').replace('credit_amount', 'amount'));
    const tested = await runCli(['policy', 'backtest', challenger, '--against', live, '--data', data]);
    expect(tested).toMatchObject({ exitCode: 2 });
    expect(tested.err).toContain('has no column "credit_amount"');
  });

  it.skipIf(!existsSync(germanCredit))('decides 1,000 real loans under both policies', async () => {
    const tested = await runCli([
      'policy',
      'backtest',
      challenger,
      '--against',
      live,
      '--data',
      germanCredit,
      '--json',
    ]);
    const { applications, measures } = JSON.parse(tested.out);
    expect(applications).toBe(1_000);
    // 30 of 100 went bad; of those that either policy grants, far fewer.
    expect(measures.badRate.from).toBeLessThan(0.2);
    expect(measures.badRate.to).toBeLessThan(0.2);
  });
});

describe('policy averages', () => {
  it('gives the averages that the policy has as its reference', async () => {
    const averages = await runCli([
      ...['policy', 'averages', live, '--data', sample, '--scorecard', 'instalment'],
      ...['--cutoff', '490', '--json'],
    ]);
    expect(JSON.parse(averages.out)).toContainEqual({
      segment: 'all',
      feature: 'bank_data.checking',
      average: expect.any(Number),
      applicants: expect.any(Number),
    });
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { coverageOf, parsePolicyTests, runPolicyTests } from '../src/index.ts';
import { compile } from './personal-loan.ts';

const folders = ['policies', 'examples/policy-repo/policies'];
const files = folders.flatMap((folder) => {
  const url = new URL(`../../../${folder}/`, import.meta.url);
  return readdirSync(url).map((name) => [`${folder}/${name}`, new URL(name, url)] as const);
});

describe('every policy of the repository', () => {
  it.each(files)('%s passes its own tests, and they reach each of its rules and limits', (_name, url) => {
    const policy = compile(readFileSync(url, 'utf8'));
    const { tests } = policy.document;
    if (tests === undefined) throw new Error('it has no tests');
    const results = runPolicyTests(policy, tests);
    expect(results.filter(({ differences }) => differences.length > 0)).toEqual([]);
    const coverage = coverageOf(
      policy,
      results.map(({ result }) => result.explanation),
    );
    expect({ rules: coverage.rules.never, limits: coverage.limits.never }).toEqual({ rules: [], limits: [] });
  });
});

describe('a case', () => {
  it('says what was expected and what came', () => {
    const url = new URL('../../../policies/personal-loan.yaml', import.meta.url);
    const policy = compile(readFileSync(url, 'utf8'));
    const given = policy.document.tests?.given ?? {};
    const cases = [
      { name: 'wrong', given: {}, expect: { outcome: 'decline', bought: [], offer: { termMonths: 12 } } },
    ] as const;
    const [result] = runPolicyTests(policy, { given, cases: structuredClone(cases) as never });
    expect(result?.differences).toEqual([
      { what: 'outcome', expected: 'decline', actual: 'approve' },
      { what: 'bought', expected: [], actual: ['bureau'] },
      { what: 'offer.termMonths', expected: 12, actual: 36 },
    ]);
  });
});

describe('cases are refused with their place', () => {
  const url = new URL('../../../policies/personal-loan.yaml', import.meta.url);
  const policy = compile(readFileSync(url, 'utf8'));

  it.each([
    ['{ given: { bureau: { scor: 1 } }, expect: {} }', '"bureau.scor" is no input of the policy', 'scor'],
    ['{ given: { burea: { score: 1 } }, expect: {} }', '"burea" is no source of inputs', 'burea'],
    ['{ expect: { reasons: [R98] } }', 'unknown reason code "R98"', 'R98'],
    ['{ expect: { features: { derived.dti: 1 } } }', 'unknown feature "derived.dti"', 'derived'],
    ['{ expect: { outcme: approve } }', 'unknown key "outcme"', 'outcme'],
  ])('%s', (one, message, mark) => {
    const line = `  - ${one.replace('{', '{ name: slip,')}`;
    const parsed = parsePolicyTests(policy, `cases:\n${line}\n`);
    expect(parsed).toMatchObject({
      ok: false,
      mistakes: [{ message, line: 2, column: line.indexOf(mark) + 1 }],
    });
  });
});

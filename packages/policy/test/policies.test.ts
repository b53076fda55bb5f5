import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { coverageOf, runPolicyTests } from '../src/index.ts';
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

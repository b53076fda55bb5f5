import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PolicyMistake, parsePolicy } from '../../src/index.ts';
import { personalLoan, personalLoanText } from '../personal-loan.ts';

/** The mistakes of the personal loan policy with one part of its text changed. */
function mistakesAfter(part: string, changed: string): readonly PolicyMistake[] {
  if (!personalLoanText.includes(part)) throw new Error(`the policy has no "${part}"`);
  const parsed = parsePolicy(personalLoanText.replace(part, () => changed));
  return parsed.ok ? [] : parsed.mistakes;
}

/** Line and column of a mark in the changed text, counted from 1. */
function placeOf(part: string, changed: string, mark: string) {
  const text = personalLoanText.replace(part, () => changed);
  const offset = personalLoanText.indexOf(part) + changed.indexOf(mark);
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

const frozen = 'bureau.fileStatus == "frozen"';
const minimum = 'when: person.annualIncomeMinor < 1200000';

describe('a policy with a mistake is refused with its place', () => {
  it.each([
    [
      'an unknown feature',
      frozen,
      'bureau.fileStats == "frozen"',
      'bureau.',
      'unknown feature "bureau.fileStats"',
    ],
    ['a type error', frozen, 'bureau.fileStatus == 3', 'bureau.', 'no such overload: string == int'],
    ['a syntax error', frozen, 'bureau.fileStatus ==', '', 'Unexpected token: EOF'],
    [
      'a condition that is no condition',
      frozen,
      'size(bureau.fileStatus)',
      'size',
      'gives int, where bool is needed',
    ],
    [
      'a function that may not be used',
      frozen,
      'bureau.fileStatus.matches("a+")',
      'bureau.',
      'function "matches" may not',
    ],
    ['a loop', frozen, '"[1, 2].exists(x, x > 1)"', '[1', 'function "exists" may not be used'],
    [
      'an index',
      frozen,
      `'bureau["fileStatus"] == "a"'`,
      'bureau[',
      'maps, indexes and nested fields may not',
    ],
    [
      'an unknown reason code',
      'outcome: decline, reason: R01',
      'outcome: decline, reason: R99',
      'R99',
      'unknown reason code "R99"',
    ],
    ['an unknown key', 'id: minimum_income', 'idd: minimum_income', 'idd', 'unknown key "idd"'],
    [
      'an unknown outcome',
      'outcome: refer, reason: R08',
      'outcome: maybe, reason: R08',
      'maybe',
      'Invalid option',
    ],
    ['an id given twice', 'id: frozen_file', 'id: no_file', 'no_file', 'the id "no_file" is given twice'],
    ['a key given twice', 'reasons:\n', 'reasons:\n  R02: { text: Again }\n', '', 'Map keys must be unique'],
    [
      'an undeclared score',
      'score: bureau.score',
      'score: bureau.points',
      'bureau.points',
      'must be declared under inputs',
    ],
    [
      'a derived feature without expression',
      'expression: bureau.monthlyDebtMinor + person.monthlyHousingMinor\n',
      '\n',
      '',
      'a derived feature needs an expression',
    ],
    [
      'a feature under another source',
      'type: string, source: application, label: currency',
      'type: string, source: person, label: currency',
      'person',
      'a feature of person is named "person.<name>"',
    ],
    [
      'a fallback of another type',
      'label: housing, whenMissing: 0',
      'label: housing, whenMissing: none',
      'none',
      'must be refer, null, or a value of type int',
    ],
    [
      'an overlap of bands',
      'id: b, scoreFrom: 720, scoreTo: 759, annual',
      'id: b, scoreFrom: 710, scoreTo: 759, annual',
      '',
      'overlaps that of row "c"',
    ],
    [
      'a gap between bands',
      'scoreFrom: 720, scoreTo: 759, annual',
      'scoreFrom: 725, scoreTo: 759, annual',
      '',
      'no row has the scores 720 to 724',
    ],
    [
      'a range the wrong way round',
      'maxAmountMinor: 5000000',
      'maxAmountMinor: 5000',
      '5000',
      'is less than the minimum',
    ],
    [
      'a search that would not end soon',
      'incrementMinor: 50000',
      'incrementMinor: 10',
      '10',
      'would weigh more than 10000 offers',
    ],
    [
      'a document without a rule to ask for it',
      'id: no_file,',
      'id: no_file, document: payslip,',
      'payslip',
      'only require_document names a document',
    ],
    ['no YAML', 'product:', 'product: [', '', ''],
  ])('%s', (_name, part, changed, mark, message) => {
    const mistakes = mistakesAfter(part, changed);
    const [mistake] = mistakes;
    expect(mistakes.map((one) => one.message).join('\n')).toContain(message);
    expect(mistake?.line).toBeGreaterThan(0);
    if (mark !== '') expect(mistakes).toContainEqual(expect.objectContaining(placeOf(part, changed, mark)));
  });

  it('a feature that no stage has bought yet', () => {
    const changed = 'when: bureau.score < 600';
    expect(mistakesAfter(minimum, changed)).toEqual([
      {
        message: '"bureau.score" is not known yet: no stage up to here needs bureau',
        path: 'stages[0].rules[1].when',
        ...placeOf(minimum, changed, 'bureau'),
      },
    ]);
  });

  it('a rule that reads the offer, even through a derived feature', () => {
    const messages = mistakesAfter(
      'derived.obligationsToIncomePercent > 43.0',
      'derived.debtToIncomePercent > 43.0',
    );
    expect(messages.map(({ message }) => message)).toEqual([
      '"offer.paymentMinor" is known to affordability limits only',
    ]);
  });

  it('derived features that read one another in a circle', () => {
    const part = 'expression: bureau.monthlyDebtMinor + person.monthlyHousingMinor';
    const changed = 'expression: int(derived.debtToIncomePercent)';
    expect(mistakesAfter(part, changed)).toMatchObject([
      {
        message: expect.stringContaining(
          'derived.debtToIncomePercent -> derived.monthlyObligationsMinor -> ',
        ),
        path: 'inputs["derived.debtToIncomePercent"].expression',
      },
    ]);
  });

  it('all mistakes at once, in the order of the text', () => {
    const text = personalLoanText.replace(frozen, 'bureau.a == 1').replace('reason: R15', 'reason: R77');
    const parsed = parsePolicy(text);
    const lines = parsed.ok ? [] : parsed.mistakes.map(({ line }) => line);
    expect(lines).toHaveLength(2);
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
  });

  it('never throws, whatever the text', () => {
    const cut = fc.nat(personalLoanText.length).map((end) => personalLoanText.slice(0, end));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), cut), (text) => {
        const parsed = parsePolicy(text);
        if (!parsed.ok) expect(parsed.mistakes.length).toBeGreaterThan(0);
      }),
      { numRuns: 100 },
    );
    expect(parsePolicy('['.repeat(100_000)).ok).toBe(false);
    expect(parsePolicy('').ok).toBe(false);
  }, 30_000);
});

describe('the content hash', () => {
  it('does not change with comments, layout or the order of keys', () => {
    const text = personalLoanText
      .replaceAll(/^ *#.*\n/gm, '')
      .replace('{ id: no_file, when', '{   id:   no_file, when');
    const parsed = parsePolicy(
      text.replace('id: personal-loan\nversion: 1\n', 'version: 1\nid: personal-loan\n'),
    );
    expect(parsed.ok && parsed.policy.contentHash).toBe(personalLoan.contentHash);
  });

  it('changes with any figure', () => {
    const parsed = parsePolicy(personalLoanText.replace('annualRateBps: 899', 'annualRateBps: 898'));
    expect(parsed.ok && parsed.policy.contentHash).not.toBe(personalLoan.contentHash);
  });
});

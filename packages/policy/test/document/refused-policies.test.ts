import { describe, expect, it } from 'vitest';
import { businessLoanText, changed, creditCardText, mistakesOf, placeOf } from '../policy-texts.ts';

const cards = creditCardText;
const business = businessLoanText;
const lateBin = '{ id: 12_to_23, when: { gte: 12, lt: 24 }, points: 18 }';
const cutoff = '{ id: cutoff, when: score.card < 600, outcome: decline, reason: R05, reasonsFrom: card }';
const useOfFunds = 'application.useOfFunds:';
const bankruptcy = '{ id: bankruptcy, when: bureau.bankruptcies > 0, outcome: decline, reason: R03 }';

/** What is changed in which policy, where the mistake is shown, and what it says. */
const refusals: readonly (readonly [string, string, string, string, string, string])[] = [
  [
    'an unknown feature in a condition',
    cards,
    'score.card < 610',
    'score.cards < 610',
    'score.cards',
    'unknown feature "score.cards": declare it under inputs',
  ],
  [
    'a type error in a condition',
    cards,
    'score.card < 610',
    'score.card < "610"',
    'score.card',
    'no such overload: int < string',
  ],
  [
    'an unknown feature in a scorecard',
    cards,
    '- feature: bureau.inquiries6m',
    '- feature: bureau.inquiries9m',
    'bureau',
    'unknown feature "bureau.inquiries9m": declare it under inputs',
  ],
  [
    'an unknown feature in a table',
    cards,
    'person.annualIncomeMinor: { gte: 10000000 }',
    'person.income: { gte: 10000000 }',
    '{ gte',
    'unknown feature "person.income": declare it under inputs',
  ],
  [
    'bins that overlap',
    cards,
    lateBin,
    lateBin.replace('gte: 12', 'gte: 11'),
    '{ id',
    'the bin overlaps "under_12": both have 11',
  ],
  ['bins with a gap', cards, lateBin, lateBin.replace('gte: 12', 'gte: 14'), '', 'no bin has 12 to 13'],
  [
    'a bin for nobody',
    cards,
    lateBin,
    `${lateBin}\n              - { id: negative, when: { lt: 0 }, points: 1 }`,
    '{ id: negative',
    'nobody is in it',
  ],
  [
    'no bin for a missing value',
    cards,
    '- { id: never, missing: true, points: 52 }\n',
    '\n',
    '',
    'no bin has missing',
  ],
  [
    'a bin for a value that is never missing',
    cards,
    '{ id: 6_and_more, when: { gt: 5 }, points: 0 }',
    '{ id: 6_and_more, missing: true, points: 0 }',
    '{ id: 6',
    'nobody is in it: the feature is never missing here',
  ],
  [
    'an unknown special value',
    cards,
    'special: noRevolving,',
    'special: noAccount,',
    'noAccount',
    'the feature has no special value "noAccount"',
  ],
  [
    'a bin of another type',
    cards,
    '{ id: none, when: 0, points: 36 }',
    '{ id: none, when: zero, points: 36 }',
    'zero',
    '"zero" is no int',
  ],
  [
    'a logistic model without scaling',
    business,
    '    scaling: { points: 500, odds: 20, pdo: 40 }\n',
    '',
    '',
    'a logistic model needs a scaling',
  ],
  [
    'a last segment with a condition',
    business,
    '- id: established\n',
    '- id: established\n        when: business.monthsInBusiness >= 36\n',
    'business.months',
    'the last segment must have no condition',
  ],
  [
    'an attribute without its average',
    cards,
    'reason: R04\n            average: 40\n',
    'reason: R04\n',
    '',
    'it has no average',
  ],
  [
    'an average that no bin gives',
    cards,
    'reason: R04\n            average: 40\n',
    'reason: R04\n            average: 60\n',
    '60',
    'no average of its bins: they give 0 to 52 points',
  ],
  [
    'a table with a gap',
    cards,
    'score.card: { gte: 615, lt: 640 }',
    'score.card: { gte: 620, lt: 640 }',
    '',
    'no row applies where score.card is 615 to 619',
  ],
  [
    'a table whose rows overlap',
    cards,
    'score.card: { lt: 615 }',
    'score.card: { lte: 615 }',
    '',
    'the row overlaps "good": both apply where score.card is 615',
  ],
  [
    'a row that is never reached',
    cards,
    '      - { id: best, when: { score.card: { gte: 640 } }, then: { minMinor: 50000, maxMinor: 1500000 } }',
    '      - { id: best, when: { score.card: { gte: 640 }, person.annualIncomeMinor: { gte: 20000000 } }, then: { minMinor: 50000, maxMinor: 1500000 } }',
    '{ id: best',
    'the row is never reached',
  ],
  [
    'a row that gives nothing of an output',
    cards,
    'then: { minMinor: 50000, maxMinor: 1500000 }',
    'then: { minMinor: 50000 }',
    '{ min',
    'it does not give "maxMinor"',
  ],
  [
    'a value that the feature cannot have',
    business,
    'business.industryRisk: high }',
    'business.industryRisk: huge }',
    'huge',
    '"huge" is none of the feature\'s values',
  ],
  [
    'an unreachable rule: it contradicts itself',
    cards,
    'bureau.bankruptcies > 0, outcome',
    'bureau.bankruptcies > 3 && bureau.bankruptcies < 2, outcome',
    'bureau',
    'the rule "bankruptcy" is never reached: its condition cannot hold',
  ],
  [
    'an unreachable rule: no input can be so',
    cards,
    'bureau.bankruptcies > 0, outcome',
    'bureau.bankruptcies < 0, outcome',
    'bureau',
    'is never reached: its condition cannot hold',
  ],
  [
    'an unreachable rule: an earlier stage ended it',
    cards,
    cutoff,
    cutoff.replace('score.card < 600', 'person.annualIncomeMinor < 900000 && score.card < 600'),
    'person',
    'where it holds, "minimum_income" has ended the matter in an earlier stage',
  ],
  [
    'a rule without a reason code',
    cards,
    bankruptcy,
    bankruptcy.replace(', reason: R03', ''),
    '{ id',
    'the rule "bankruptcy" has neither a reason code nor "reasonsFrom"',
  ],
  [
    'reasons from a scorecard that is not there',
    cards,
    'reasonsFrom: card',
    'reasonsFrom: cards',
    'cards',
    'there is no scorecard "cards"',
  ],
  [
    'a sex',
    business,
    useOfFunds,
    'application.sex: { type: string, source: application }\n  application.useOfFunds:',
    'application.sex',
    '"application.sex" is on a prohibited basis: sex',
  ],
  [
    'a marital status',
    business,
    useOfFunds,
    'application.maritalStatus: { type: string, source: application }\n  application.useOfFunds:',
    'application.marital',
    'is on a prohibited basis: marital status',
  ],
  [
    'a national origin',
    business,
    useOfFunds,
    'application.isForeignWorker: { type: bool, source: application }\n  application.useOfFunds:',
    'application.isForeign',
    'is on a prohibited basis: national origin',
  ],
  [
    'public assistance, by its label',
    business,
    useOfFunds,
    'application.other: { type: bool, source: application, label: public assistance }\n  application.useOfFunds:',
    'application.other',
    'is on a prohibited basis: receipt of public assistance',
  ],
  [
    'a known proxy',
    business,
    useOfFunds,
    'application.zipCode: { type: string, source: application }\n  application.useOfFunds:',
    'application.zip',
    'it is a known proxy for race or national origin',
  ],
  [
    'age in a rule',
    cards,
    bankruptcy,
    bankruptcy.replace('bureau.bankruptcies > 0', 'person.ageYears > 75'),
    'person.age',
    'it may be an attribute of a validated scorecard only',
  ],
];

const withAge = (text: string) =>
  changed(
    text,
    '  bureau.fileStatus: {',
    '  person.ageYears: { type: int, source: person, min: 18, max: 120 }\n\n  bureau.fileStatus: {',
  );

describe('a policy is refused with line and column for', () => {
  it.each(refusals)('%s', (_name, policy, part, into, mark, message) => {
    const text = changed(into.includes('person.age') ? withAge(policy) : policy, part, into);
    const mistakes = mistakesOf(text);
    expect(mistakes.map((one) => one.message).join('\n')).toContain(message);
    expect(mistakes[0]?.line).toBeGreaterThan(1);
    if (mark !== '') expect(mistakes).toContainEqual(expect.objectContaining(placeOf(text, into, mark)));
  });

  it('a circle of derived features, with all of it', () => {
    const text = changed(
      cards,
      'expression: bureau.monthlyDebtMinor + person.monthlyHousingMinor',
      'expression: score.card + derived.loop\n  derived.loop: { type: int, source: derived, expression: derived.monthlyObligationsMinor }',
    );
    expect(mistakesOf(text)).toMatchObject([
      {
        message:
          'derived features read one another in a circle: derived.monthlyObligationsMinor -> derived.loop -> derived.monthlyObligationsMinor',
        path: 'inputs["derived.monthlyObligationsMinor"].expression',
      },
    ]);
  });

  it('a score that is made of itself', () => {
    const loop = 'derived.loop: { type: int, source: derived, min: 0, expression: score.card }\n  ';
    const declared = changed(cards, 'derived.minimumPaymentMinor:', `${loop}derived.minimumPaymentMinor:`);
    const text = changed(declared, '- feature: bureau.inquiries6m', '- feature: derived.loop');
    expect(mistakesOf(text).map(({ message }) => message)).toContainEqual(
      expect.stringContaining('in a circle: score.card -> derived.loop -> score.card'),
    );
  });

  it('a proxy that the policy or the lender declares', () => {
    const inPolicy = `${cards}\nprohibitedProxies: { application.channel: race }\n`;
    const message = '"application.channel" is declared a proxy for race, a prohibited basis';
    expect(mistakesOf(inPolicy)).toMatchObject([{ message, path: 'inputs["application.channel"]' }]);
    const options = { prohibitedProxies: { 'application.channel': 'race' } };
    expect(mistakesOf(cards, options)).toMatchObject([{ message }]);
    expect(mistakesOf(cards)).toEqual([]);
  });
});

describe('age', () => {
  const validation =
    '    validation: { sample: "40,000 accounts of 2023", method: "holdout, KS and Gini", date: 2026-01-15, revalidateBy: 2028-01-15 }\n';
  const attribute = (elderlyPoints: number) => `        attributes:
          - feature: person.ageYears
            reason: R14
            average: 8
            bins:
              - { id: under_30, when: { lt: 30 }, points: 4 }
              - { id: 30_to_61, when: { gte: 30, lt: 62 }, points: 12 }
              - { id: 62_and_more, when: { gte: 62 }, points: ${elderlyPoints} }
`;
  const policyWith = (elderlyPoints: number, validated: string) =>
    changed(
      changed(withAge(cards), '        attributes:\n', attribute(elderlyPoints)),
      '    segments:\n',
      `${validated}    segments:\n`,
    );

  it('may be in a validated score that favours nobody above those of 62 and more', () => {
    expect(mistakesOf(policyWith(12, validation))).toEqual([]);
  });

  it('may not count against an applicant of 62 or more', () => {
    expect(mistakesOf(policyWith(11, validation))).toMatchObject([
      {
        message: 'age may never count against an applicant of 62 or more (12 CFR 1002.6(b)(2))',
        path: 'scorecards.card.segments[0].attributes[0]',
      },
    ]);
  });

  it('may not be in a score that does not say how it was validated', () => {
    expect(mistakesOf(policyWith(12, ''))).toMatchObject([
      { message: expect.stringContaining('the scorecard must say how it was validated') },
    ]);
  });

  it('of an account is no age of an applicant', () => {
    const text = changed(
      cards,
      'bureau.inquiries6m: {',
      'bureau.ageOfOldestAccount: { type: int, source: bureau }\n  bureau.inquiries6m: {',
    );
    const asked = changed(text, 'bureau.bankruptcies > 0, outcome', 'bureau.ageOfOldestAccount < 6, outcome');
    expect(mistakesOf(asked)).toEqual([]);
  });
});

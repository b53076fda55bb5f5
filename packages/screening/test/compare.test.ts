import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePair, type EntityKind, kindOf, pairThreshold } from '../src/index.ts';

const score = (kind: EntityKind, one: string, other: string): number => comparePair(kind, one, other).score;

describe('names that are one', () => {
  it.each<[EntityKind, string, string]>([
    ['person', 'Smith, John', 'John Smith'],
    ['person', 'Владимир Путин', 'Vladimir Putin'],
    ['person', 'محمد بن سلمان', 'Mohammed bin Salman'],
    ['person', 'בנימין נתניהו', 'Benjamin Netanyahu'],
    ['person', '习近平', 'Xi Jinping'],
    ['person', '김정은', 'Kim Jong Un'],
    ['person', 'Κυριάκος Μητσοτάκης', 'Kyriakos Mitsotakis'],
    ['person', 'Wolodymyr Selenskyj', 'Volodymyr Zelenskyy'],
    ['person', 'Sergey Viktorovich Lavrov', 'Sergei Lavrov'],
    ['person', 'V. Putin', 'Vladimir Putin'],
    ['person', 'Dr. Bob Smith', 'Robert Smith'],
    ['person', 'FridrichBuchenberg', 'Friedrich Buchenberg'],
    ['person', 'Abd al-Rahman Yasin', 'Abdurrahman Yassin'],
    ['person', 'Jon Smyth', 'John Smith'],
    ['organization', 'Siemens Aktiengesellschaft', 'Siemens AG'],
    ['organization', 'OAO Gazprom', 'Open Joint Stock Company Gasprom'],
    ['organization', 'ООО "Ромашка"', 'Romashka LLC'],
    ['organization', 'IBM Corporation', 'International Business Machines Corporation'],
    ['organization', 'Brigade Forty-Four', 'Brigade 44'],
    ['organization', 'H&M Hennes & Mauritz AB', 'H and M Hennes and Mauritz AB'],
    ['vessel', 'MV Ever Given', 'EVER GIVEN'],
  ])('%s: %s is %s', (kind, one, other) => {
    expect(comparePair(kind, one, other)).toMatchObject({ match: true });
  });
});

describe('names that are two', () => {
  it.each<[EntityKind, string, string]>([
    ['person', 'Boris Netanyahu', 'Benjamin Netanyahu'],
    ['person', 'James Brown', 'James Green'],
    ['person', 'Putin', 'Vladimir Putin'],
    ['person', 'Mohammed', 'Mohammed Ali Hassan'],
    ['person', 'Malik Magomedovich Barkhanoev', 'Malik Ruslanovich Barkhanoev'],
    ['person', 'Abdullah bin Omar al-Muhammad', 'Omar bin Abdullah al-Muhammad'],
    ['person', 'Иван Петров', 'Ivan Sidorov'],
    ['person', '高石早苗', '高市早苗'],
    ['organization', 'Bank of America', 'Bank of China'],
    ['organization', 'First National Bank', 'Second National Bank'],
    ['organization', 'Global Trading LLC', 'Global Shipping LLC'],
    ['organization', 'Al-Qaida in Iraq', 'Al-Qaida in the Arabian Peninsula'],
    ['vessel', 'Ocean Star', 'Ocean Queen'],
  ])('%s: %s is not %s', (kind, one, other) => {
    expect(comparePair(kind, one, other)).toMatchObject({ match: false });
  });
});

describe('a score', () => {
  it('ranks: the same name above one with a slip, that above one with two, that above a relative', () => {
    const scores = ['Viktor Sandovar', 'Viktor Sandovor', 'Victor Sandovor', 'Anna Sandovar'].map((name) =>
      score('person', name, 'Viktor Sandovar'),
    );
    expect(scores).toEqual([...scores].sort((one, other) => other - one));
    expect(new Set(scores).size).toBe(4);
  });

  it('is 1 for a name and itself, the same both ways, and within 0 and 1 for whatever text', () => {
    const name = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.constantFrom('Ali', 'al', '', '王伟', 'SA de CV', 'bin'),
    );
    const kinds = fc.constantFrom<EntityKind>('person', 'organization', 'vessel', 'unknown');
    fc.assert(
      fc.property(kinds, name, name, (kind, one, other) => {
        const there = score(kind, one, other);
        expect(there).toBeGreaterThanOrEqual(0);
        expect(there).toBeLessThanOrEqual(1);
        expect(score(kind, other, one)).toBeCloseTo(there, 1);
      }),
      { numRuns: 300 },
    );
    for (const same of ['John Smith', 'SA de CV', '王伟', 'Al Bank'])
      expect(score('unknown', same, same)).toBe(1);
  });

  it('says word by word what it rests on', () => {
    const { words } = comparePair('person', 'Sergej V. Lavrow', 'LAVROV, Sergey Viktorovich Ivan');
    expect(words.map(({ asked, listed, relation }) => [asked, listed, relation])).toEqual([
      ['sergej', 'sergey', 'sounds_alike'],
      ['v', 'viktorovich', 'initial'],
      ['lavrow', 'lavrov', 'sounds_alike'],
      [undefined, 'ivan', 'only_listed'],
    ]);
  });
});

it('takes the words that lists use for a kind', () => {
  expect(['Person', 'individual', 'Company', 'Vessel', 'Airplane', ''].map(kindOf)).toEqual([
    'person',
    'person',
    'organization',
    'vessel',
    'aircraft',
    'unknown',
  ]);
  expect(pairThreshold).toBeLessThan(1);
});

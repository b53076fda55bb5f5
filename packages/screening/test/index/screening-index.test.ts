import { describe, expect, it } from 'vitest';
import { ScreeningIndex, type ScreeningQuery } from '../../src/index.ts';
import { listedPerson } from '../support/listed.ts';

const sandovar = listedPerson('1', 'SANDOVAR, Viktor Ilesco', {
  names: [
    { name: 'SANDOVAR, Viktor Ilesco', type: 'primary', strength: 'strong' },
    { name: 'Víctor Sandoval', type: 'alias', strength: 'strong' },
    { name: 'The Fox', type: 'alias', strength: 'weak' },
  ],
  birthDates: ['1968-03-14'],
  countries: ['MX'],
  documents: [{ type: 'passport', number: 'A-12 345' }],
});
const others = [
  listedPerson('2', 'QUILLFEATHER, Odalys'),
  listedPerson('3', 'ABDURRAHMAN, Yusuf bin Ibrahim'),
  listedPerson('4', 'Sandovar Shipping Company S.A.', { kind: 'organization' }),
  listedPerson('5', 'ODALYS STAR', { kind: 'vessel' }),
  listedPerson('6', 'Ali'),
];
const index = ScreeningIndex.build([
  { list: 'ofac', entities: [sandovar, ...others] },
  { list: 'own', entities: [listedPerson('1', 'Viktor Sandovar')] },
]);
const person = (name: string, more: Partial<ScreeningQuery> = {}): ScreeningQuery => ({
  name,
  kind: 'person',
  ...more,
});
const top = (query: ScreeningQuery, options = {}) => index.screen(query, { threshold: 0, ...options })[0];
const of = (query: ScreeningQuery) =>
  index
    .screen(query, { threshold: 0 })
    .find(({ list, entity }) => list === 'ofac' && entity.entityId === '1');

describe('one name against all lists', () => {
  it('finds an entity by any of its names, spelled otherwise, joined, in another script', () => {
    for (const name of [
      'Viktor Sandovar',
      'Wiktor Sandowar',
      'ViktorSandovar',
      'Виктор Сандовар',
      'Sandovr Viktor',
    ])
      expect(
        index.screen(person(name)).map(({ list }) => list),
        name,
      ).toContain('own');
    expect(top(person('Abdul Rahman, Yousef Ibrahim'))?.entity.entityId).toBe('3');
    expect(top({ name: 'Sandovar Shipping Co' })?.entity.entityId).toBe('4');
  });

  it('answers with the entity once, by its best name, the likeliest first, lists apart', () => {
    const hits = index.screen(person('Victor Sandoval'));
    expect(hits.map(({ list, entity }) => `${list} ${entity.entityId}`)).toEqual(['ofac 1', 'own 1']);
    expect(hits[0]?.name.name).toBe('Víctor Sandoval');
    expect(hits[0]?.score).toBeLessThan(1);
  });

  it('lets no single common word stand for a whole name', () => {
    expect(index.screen(person('Viktor'))).toEqual([]);
    expect(index.screen(person('Mohammed Ali Hassan'))).toEqual([]);
    expect(index.screen(person('Ali'))).toHaveLength(1);
  });

  it('takes weak aliases for less, and leaves them out where asked', () => {
    const weak = top(person('The Fox'));
    expect(weak?.entity.entityId).toBe('1');
    expect(weak?.score).toBeLessThan(top(person('Victor Sandoval'))?.score ?? 0);
    expect(index.screen(person('The Fox'), { strongOnly: true })).toEqual([]);
  });

  it('holds a person for no ship', () => {
    const asPerson = top(person('Odalys Star'), {});
    const asShip = top({ name: 'Odalys Star', kind: 'vessel' });
    expect(asShip?.score).toBeGreaterThan((asPerson?.score ?? 0) + 0.1);
  });

  it('cuts no tie', () => {
    const twins = ['1', '2', '3'].map((id) => listedPerson(id, 'Ada Quill'));
    const tied = ScreeningIndex.build([{ list: 'own', entities: twins }]);
    expect(tied.screen(person('Ada Quill'), { limit: 1 })).toHaveLength(3);
  });
});

describe('birth date, country and number', () => {
  const alone = of(person('Viktor Sandovar'))?.score ?? 0;
  const score = (more: Partial<ScreeningQuery>): number => of(person('Viktor Sandovar', more))?.score ?? 0;

  it('raise the score where they agree: the same day above day and month swapped above the year', () => {
    const scores = ['1968-03-14', '1968-03', '1969-05-05', '1968-07-20', '1980-01-01'].map((birthDate) =>
      score({ birthDate }),
    );
    expect(scores).toEqual([...scores].sort((one, other) => other - one));
    expect(scores[0]).toBeGreaterThan(alone);
    expect(scores[2]).toBe(alone);
    const swapped = ScreeningIndex.build([
      { list: 'own', entities: [listedPerson('1', 'Ada Quill', { birthDates: ['1968-04-03'] })] },
    ]);
    expect(swapped.screen(person('Ada Quill', { birthDate: '1968-03-04' }))[0]?.corroboration).toEqual({
      birthDate: 'swapped',
    });
  });

  it('lower it where they contradict: a namesake of another age is no hit', () => {
    expect(
      index
        .screen(person('Viktor Ilesco Sandovar', { birthDate: '1991-09-02' }))
        .filter(({ list }) => list === 'ofac'),
    ).toHaveLength(0);
    expect(score({ birthDate: '1991-09-02' })).toBeLessThan(0.81);
    expect(score({ countries: ['MX'] })).toBeGreaterThan(alone);
    expect(score({ countries: ['US'] })).toBeLessThan(alone);
  });

  it('know a paper by its number, however written', () => {
    expect(of(person('Viktor Sandovar', { idNumbers: ['a12345'] }))?.score).toBeGreaterThan(0.99);
  });
});

it('says word by word what a hit rests on', () => {
  const hit = of(person('Wiktor I. Sandovar'));
  expect(hit?.words.map(({ asked, listed, relation }) => [asked, listed, relation])).toEqual([
    ['wiktor', 'viktor', 'sounds_alike'],
    ['i', 'ilesco', 'initial'],
    ['sandovar', 'sandovar', 'same'],
  ]);
});

it('is built in steps that let others run, to the same answers', async () => {
  let pauses = 0;
  const many = Array.from({ length: 450 }, (_, at) => listedPerson(String(at), `Person${at} Quill`));
  const stepped = await ScreeningIndex.buildInSteps([{ list: 'own', entities: many }], async () => {
    pauses += 1;
  });
  expect(pauses).toBe(2);
  expect(stepped.screen(person('Person7 Quill'))[0]?.entity.entityId).toBe('7');
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type ListedEntity, listDifference, ScreeningIndex } from '../../src/index.ts';
import { listedPerson } from '../support/listed.ts';

it('names what is new, what changed and what is gone, whatever the order', () => {
  const before = [listedPerson('1', 'Ada Quill'), listedPerson('2', 'Bo Sand'), listedPerson('3', 'Cy Marr')];
  const now = [
    listedPerson('4', 'Di Tull'),
    listedPerson('3', 'Cy Marr', { birthDates: ['1970'] }),
    listedPerson('1', 'Ada Quill'),
  ];
  const { added, changed, removedIds } = listDifference(before, now);
  expect([added, changed].map((entities) => entities.map(({ entityId }) => entityId))).toEqual([
    ['4'],
    ['3'],
  ]);
  expect(removedIds).toEqual(['2']);
  expect(listDifference(now, [...now].reverse())).toEqual({ added: [], changed: [], removedIds: [] });
});

const given = fc.constantFrom('Viktor', 'Victor', 'Odalys', 'Ibrahim', 'Jun', 'Mary');
const family = fc.constantFrom('Sandovar', 'Sandoval', 'Quillfeather', 'Abdurrahman', 'Marroway', 'Lee');
const name = fc.tuple(given, family).map(([one, other]) => `${one} ${other}`);
const list = fc.uniqueArray(
  fc.record({
    id: fc.integer({ min: 1, max: 12 }).map(String),
    name,
    birthDates: fc.subarray(['1968', '1970-01-02']),
  }),
  { selector: ({ id }) => id, maxLength: 10 },
);
const entities = (entries: { id: string; name: string; birthDates: string[] }[]): ListedEntity[] =>
  entries.map(({ id, name, birthDates }) => listedPerson(id, name, { birthDates }));

it('finds by screening the difference alone what screening everything anew finds', () => {
  const hits = (index: readonly ListedEntity[], asked: string): Set<string> =>
    new Set(
      ScreeningIndex.build([{ list: 'own', entities: index }])
        // The rarity of words depends on the whole list; what is the same name is a hit at any.
        .screen({ name: asked, kind: 'person' }, { limit: 100, threshold: 0.9 })
        .map(({ entity }) => JSON.stringify(entity)),
    );
  fc.assert(
    fc.property(list, list, name, (before, now, asked) => {
      const difference = listDifference(entities(before), entities(now));
      const touched = new Set([
        ...difference.removedIds,
        ...difference.changed.map(({ entityId }) => entityId),
      ]);
      const kept = [...hits(entities(before), asked)].filter(
        (hit) => !touched.has((JSON.parse(hit) as ListedEntity).entityId),
      );
      const fresh = hits([...difference.added, ...difference.changed], asked);
      expect(new Set([...kept, ...fresh])).toEqual(hits(entities(now), asked));
    }),
    { numRuns: 200 },
  );
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readList, ScreeningIndex } from '../../src/index.ts';
import { innocentNames } from '../support/innocent-names.ts';
import { outsideData } from '../support/outside-data.ts';
import { seededRandom, withTypo } from '../support/typos.ts';

/** Treasury's list, which is not part of the repository. */
const sdn = outsideData('ofac/sdn.csv');

describe.skipIf(sdn === undefined)("Treasury's list", () => {
  const text = (part: string): string => readFileSync((sdn ?? '').replace('sdn.csv', part), 'utf8');
  const load = () =>
    readList('ofac-csv', { main: text('sdn.csv'), aliases: text('alt.csv'), addresses: text('add.csv') });

  it('gives up an alias to its own text, and 99 of 100 to one with a typo; innocents are left alone', () => {
    const { entities, mistakes } = load();
    expect(mistakes).toEqual([]);
    const index = ScreeningIndex.build([{ list: 'ofac', entities }]);
    const random = seededRandom(11);
    // Every tenth one here; `bench screening` takes them all.
    const step = 10;
    const aliases = entities
      .flatMap(({ entityId, names }) => names.map(({ name, type }) => ({ entityId, name, type })))
      .filter(({ type }, at) => type === 'alias' && at % step === 0);
    const isFound = (name: string, entityId: string): boolean =>
      index.screen({ name }, { limit: 3, threshold: 0.2 }).some(({ entity }) => entity.entityId === entityId);
    expect(aliases.filter(({ name, entityId }) => !isFound(name, entityId))).toEqual([]);
    const misspelled = aliases.filter(({ name, entityId }) => isFound(withTypo(name, random), entityId));
    expect(misspelled.length / aliases.length).toBeGreaterThanOrEqual(0.99);
    const innocents = innocentNames(1_000, random);
    const alerts = innocents.filter(
      (name) => index.screen({ name, kind: 'person' }, { limit: 1 }).length > 0,
    );
    expect(alerts.length / innocents.length).toBeLessThan(0.01);
  }, 60_000);
});

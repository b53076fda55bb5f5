import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { comparePair, csvRows, kindOf } from '../src/index.ts';
import { outsideData } from './support/outside-data.ts';

/** Labelled pairs from outside (opensanctions/nomenklatura, MIT), not part of the repository. */
const pairsFile = outsideData('names/pairs.csv');

describe.skipIf(pairsFile === undefined)('labelled pairs of names', () => {
  it('are told apart with an F1 of 0.9 and above, at one threshold for all kinds', () => {
    const [heading = [], ...rows] = csvRows(readFileSync(pairsFile ?? '', 'utf8'));
    const column = (name: string) => heading.indexOf(name);
    let found = 0;
    let wrong = 0;
    let missed = 0;
    for (const row of rows) {
      const at = (name: string): string => row[column(name)] ?? '';
      const { match } = comparePair(kindOf(at('schema')), at('name1'), at('name2'));
      const same = at('is_match') === 'true';
      if (match && same) found += 1;
      else if (match) wrong += 1;
      else if (same) missed += 1;
    }
    expect((2 * found) / (2 * found + wrong + missed)).toBeGreaterThanOrEqual(0.9);
  });
});

import { describe, expect, it } from 'vitest';
import { foldedNamesOf } from '../../../src/contexts/compliance/screening/folded-name.ts';
import { matchEntries, type WatchlistEntry } from '../../../src/contexts/compliance/screening/watchlist.ts';
import { foldName } from '../../../src/platform/text/fold-name.ts';

const entry = (changes: Partial<WatchlistEntry> = {}): WatchlistEntry => {
  const name = changes.name ?? 'SANDOVAR, Viktor';
  return {
    list: 'sandbox',
    listVersion: '1',
    entryId: 'SBX-0001',
    name,
    foldedName: foldName(name),
    birthDate: '1968-03-14',
    ...changes,
  };
};
const viktor = { name: { given: 'Viktor', family: 'Sandovar' }, birthDate: '1968-03-14' };

describe('folding a name', () => {
  it.each([
    ['SANDOVAR, Viktor', 'sandovar viktor'],
    ['  Sandovár   VÍKTOR ', 'sandovar viktor'],
    ['O’Marroway', 'omarroway'],
    ["O'Marroway", 'omarroway'],
    ['Quill-Feather', 'quill feather'],
    ['Jøhra Łukaß', 'johra lukass'],
    ['Ｖｉｋｔｏｒ', 'viktor'],
    ['Виктор', 'виктор'],
    ['—', ''],
  ])('%s becomes %s', (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });

  it('gives the ways in which a name may be listed', () => {
    expect(foldedNamesOf({ given: 'Víktor', middle: 'Ilesco', family: 'Sandovar' })).toEqual([
      'viktor sandovar',
      'sandovar viktor',
      'viktor ilesco sandovar',
      'sandovar viktor ilesco',
    ]);
  });
});

describe('matching a person against list entries', () => {
  it('hits the same name and birth date', () => {
    expect(matchEntries(viktor, [entry()])).toMatchObject([
      { entryId: 'SBX-0001', matchedOn: 'name_and_birth_date' },
    ]);
  });

  it('clears the namesake of another birth date', () => {
    expect(matchEntries({ ...viktor, birthDate: '1991-07-02' }, [entry()])).toEqual([]);
  });

  it('hits on the name alone where the list knows no birth date', () => {
    expect(matchEntries(viktor, [entry({ birthDate: null })])).toMatchObject([{ matchedOn: 'name_only' }]);
  });

  it('ignores a middle name that the list does not have', () => {
    const withMiddle = { ...viktor, name: { given: 'Viktor', middle: 'Ilesco', family: 'Sandovar' } };
    expect(matchEntries(withMiddle, [entry()])).toHaveLength(1);
  });

  it('counts one person once, whatever the number of aliases', () => {
    const aliases = [entry(), entry({ name: 'Viktor Sandovar' })];
    expect(matchEntries(viktor, aliases)).toHaveLength(1);
  });

  it('clears another name', () => {
    expect(matchEntries({ ...viktor, name: { given: 'Victor', family: 'Sandoval' } }, [entry()])).toEqual([]);
  });
});

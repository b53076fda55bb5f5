import { ScreeningIndex } from '@creditplane/screening';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ReadyList } from '../../../src/contexts/compliance/screening/list-indexes.ts';
import {
  sandboxEntities,
  sandboxSummary,
} from '../../../src/contexts/compliance/screening/sandbox-watchlist.ts';
import { screenPerson } from '../../../src/contexts/compliance/screening/screen-person.ts';
import { foldName } from '../../../src/platform/text/fold-name.ts';

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
});

describe('screening a person against the sandbox list', () => {
  let lists: ReadyList[];
  beforeAll(() => {
    const index = ScreeningIndex.build([{ list: 'sandbox', entities: sandboxEntities }]);
    lists = [{ ...sandboxSummary, loadedAt: new Date(0), index }];
  });

  it('hits the same name and birth date, spelled otherwise too', () => {
    expect(screenPerson(viktor, lists)).toMatchObject([
      { entryId: 'SBX-0001', matchedOn: 'name_and_birth_date', list: 'sandbox', listVersion: '1' },
    ]);
    const name = { given: 'Wiktor', middle: 'Ilesco', family: 'Sandowar' };
    expect(screenPerson({ ...viktor, name }, lists)).toHaveLength(1);
  });

  it('clears the namesake of another birth date', () => {
    expect(screenPerson({ ...viktor, birthDate: '1991-07-02' }, lists)).toEqual([]);
  });

  it('hits on the name alone where the list knows no birth date', () => {
    const unknown = { name: { given: 'Brannoch', family: 'Tsvetzill' }, birthDate: '1991-07-02' };
    expect(screenPerson(unknown, lists)).toMatchObject([{ entryId: 'SBX-0003', matchedOn: 'name_only' }]);
  });

  it('clears another name', () => {
    expect(screenPerson({ ...viktor, name: { given: 'Ada', family: 'Miller' } }, lists)).toEqual([]);
  });
});

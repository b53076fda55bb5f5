import type { ListedEntity } from '@creditplane/screening';
import { hashOfList } from '../watchlists/content.ts';

/** A listed person of the sandbox. Everybody here is made up. */
type SandboxEntry = {
  entryId: string;
  /** The name and its aliases. */
  names: readonly [string, ...string[]];
  birthDate: string | null;
};

/**
 * The list that test mode screens against. `Viktor Sandovar` born 1968-03-14 is the watchlist test person
 * (national id 000-02-0003); the innocent namesake (000-02-0004) was born on another day.
 */
export const sandboxWatchlist = {
  list: 'sandbox',
  version: '1',
  entries: [
    {
      entryId: 'SBX-0001',
      names: ['SANDOVAR, Viktor', 'Sandovár, Víktor Ilesco'],
      birthDate: '1968-03-14',
    },
    { entryId: 'SBX-0002', names: ['QUILLFEATHER, Odalys', 'Odalys Quill-Feather'], birthDate: '1975-11-30' },
    { entryId: 'SBX-0003', names: ['Brannoch Tsvetzill'], birthDate: null },
    { entryId: 'SBX-0004', names: ['O’MARROWAY, Thessaly Jøhra'], birthDate: '1959-01-02' },
  ] satisfies SandboxEntry[],
} as const;

/** The same as every list is screened. */
export const sandboxEntities: readonly ListedEntity[] = sandboxWatchlist.entries.map(
  ({ entryId, names, birthDate }) => ({
    entityId: entryId,
    kind: 'person',
    names: names.map((name, at) => ({ name, type: at === 0 ? 'primary' : 'alias', strength: 'strong' })),
    programs: [],
    birthDates: birthDate === null ? [] : [birthDate],
    countries: [],
    documents: [],
    addresses: [],
  }),
);

export const sandboxSummary = {
  list: sandboxWatchlist.list,
  version: sandboxWatchlist.version,
  contentHash: hashOfList(sandboxEntities),
};

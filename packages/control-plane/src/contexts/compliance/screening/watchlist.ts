import type { Mode } from '../../../kernel/events.ts';
import type { Work } from '../../../platform/unit-of-work/work.ts';
import { foldedNamesOf } from './folded-name.ts';

/** One name of one listed person. */
export type WatchlistEntry = {
  list: string;
  listVersion: string;
  entryId: string;
  /** As the list writes it. */
  name: string;
  foldedName: string;
  /** ISO 8601 date; null where the list knows none. */
  birthDate: string | null;
};

/** A list as a whole: what was screened against. */
export type WatchlistSummary = {
  list: string;
  mode: Mode;
  version: string;
  contentHash: string;
  entries: number;
  names: number;
  loadedAt: Date;
};

/** A listed person that a party may be. */
export type WatchlistHit = {
  list: string;
  listVersion: string;
  entryId: string;
  listedName: string;
  /** Whether the birth dates agree, or the list knows none. */
  matchedOn: 'name_and_birth_date' | 'name_only';
};

/** Where lists are read from. Each world has lists of its own: a fictitious one screens nobody in live mode. */
export type WatchlistReader = {
  lists(work: Work): Promise<readonly WatchlistSummary[]>;
  entriesNamed(work: Work, foldedNames: readonly string[]): Promise<readonly WatchlistEntry[]>;
};

type Screened = { name: { given: string; middle?: string; family: string }; birthDate: string };

/** The entries that name this person, unless their birth date says that it is somebody else. One hit per entry. */
export function matchEntries(person: Screened, entries: readonly WatchlistEntry[]): readonly WatchlistHit[] {
  const names = foldedNamesOf(person.name);
  const hits = entries
    .filter(({ foldedName }) => names.includes(foldedName))
    .filter(({ birthDate }) => birthDate === null || birthDate === person.birthDate)
    .map(
      ({ list, listVersion, entryId, name, birthDate }): WatchlistHit => ({
        list,
        listVersion,
        entryId,
        listedName: name,
        matchedOn: birthDate === null ? 'name_only' : 'name_and_birth_date',
      }),
    );
  return hits.filter(
    (hit, index) =>
      hits.findIndex(({ list, entryId }) => list === hit.list && entryId === hit.entryId) === index,
  );
}

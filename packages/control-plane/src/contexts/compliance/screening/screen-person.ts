import {
  matcherVersion,
  type ScreeningHit,
  type ScreeningQuery,
  screeningThreshold,
} from '@creditplane/screening';
import { hashOfEntity } from '../watchlists/content.ts';
import type { ReadyList } from './list-indexes.ts';
import type { WatchlistHit } from './watchlist.ts';

/** How names are screened. A clearance holds as long as both are what they were. */
export const screeningMethod = {
  algorithm: `creditplane-screening@${matcherVersion}`,
  threshold: screeningThreshold,
};

type Screened = {
  name: { given: string; middle?: string; family: string; suffix?: string };
  birthDate: string;
  nationalId?: string;
};

/** Everybody on the lists that a person may be, the likeliest first. */
export function screenPerson(person: Screened, lists: readonly ReadyList[]): WatchlistHit[] {
  const { given, middle, family } = person.name;
  return screenAgainst(
    {
      name: [given, middle, family].filter(Boolean).join(' '),
      kind: 'person',
      birthDate: person.birthDate,
      ...(person.nationalId === undefined ? {} : { idNumbers: [person.nationalId] }),
    },
    lists,
  );
}

export function screenAgainst(
  query: ScreeningQuery,
  lists: readonly ReadyList[],
  options: {
    threshold?: number | undefined;
    limit?: number | undefined;
    strongOnly?: boolean | undefined;
  } = {},
): WatchlistHit[] {
  const hits = lists.flatMap(({ index, version }) =>
    index.screen(query, options).map((hit) => presentHit(hit, version)),
  );
  return hits.sort((one, other) => other.score - one.score);
}

function presentHit(hit: ScreeningHit, listVersion: string): WatchlistHit {
  const { list, entity, name, score, nameScore, words, corroboration } = hit;
  return {
    list,
    listVersion,
    entryId: entity.entityId,
    entryHash: hashOfEntity(entity),
    listedName: name.name,
    primaryName: entity.names[0]?.name ?? name.name,
    weakAlias: name.strength === 'weak',
    type: entity.kind,
    programs: [...entity.programs],
    birthDates: [...entity.birthDates],
    matchedOn: corroboration.birthDate === 'same' ? 'name_and_birth_date' : 'name_only',
    score,
    nameScore,
    ...(corroboration.birthDate ? { birthDate: corroboration.birthDate } : {}),
    ...(corroboration.country ? { country: corroboration.country } : {}),
    ...(corroboration.idNumber ? { idNumber: corroboration.idNumber } : {}),
    words: words.map((word) => ({ ...word })),
  };
}

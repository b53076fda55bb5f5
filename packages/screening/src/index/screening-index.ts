import {
  type AskedAttributes,
  type Corroboration,
  corroborate,
  withCorroboration,
} from '../attributes/corroboration.ts';
import type { ListedEntity, ListedName } from '../lists/listed-entity.ts';
import { compareNames, type NameComparison } from '../matching/compare-names.ts';
import { explainComparison, type WordFinding } from '../matching/explain-comparison.ts';
import { parseName } from '../names/parse-name.ts';
import type { EntityKind, ParsedName } from '../names/parsed-name.ts';
import { type IndexedName, NameIndex } from './name-index.ts';

/** The score from which a name on a list is a hit. See docs/guides/screening.md for what it was measured on. */
export const screeningThreshold = 0.81;

/** Raised with each change that may move a score: what was screened under another one is screened anew. */
export const matcherVersion = '1';

export type ScreeningQuery = AskedAttributes & { name: string; kind?: EntityKind | undefined };

export type ScreeningOptions = {
  threshold?: number | undefined;
  /** How many entities at most, ties with the last one included. Default 10. */
  limit?: number | undefined;
  /** Leaves weak aliases out. */
  strongOnly?: boolean | undefined;
};

export type ScreeningHit = {
  list: string;
  entity: ListedEntity;
  /** The name of it that agrees best. */
  name: ListedName;
  score: number;
  nameScore: number;
  words: readonly WordFinding[];
  whole?: string;
  corroboration: Corroboration;
};

type Scored = {
  indexed: IndexedName;
  asked: ParsedName;
  comparison: NameComparison;
  score: number;
  nameScore: number;
  corroboration: Corroboration;
};

/** Without any other fact an equal name is not certainty: what agrees beside it lifts the score further. */
const nameAlone = 0.97;
/** All words agree but for one letter: short names lose too much of their letters by it. */
const oneSlip = 0.88;
const weakAlias = 0.95;
const otherKind = 0.85;

/** How much a likeness loses that rests on common words, where the two names are not the same: `William Ramirez` and `Ramirez Valenciano, William`. */
const commonness = { needed: 2, ofPartial: 0.25, ofInexact: 0.1 };

export type ListInIndex = { list: string; entities: readonly ListedEntity[] };

/** Screens names against lists. Immutable once built: a list that changes gets a new index, while the old one answers. */
export class ScreeningIndex {
  readonly #names: NameIndex;

  private constructor(names: NameIndex) {
    this.#names = names;
  }

  /** Builds at once. For lists of some ten thousand names; a server uses `buildInSteps`. */
  static build(lists: readonly ListInIndex[]): ScreeningIndex {
    const names = new NameIndex();
    for (const { list, entities } of lists) for (const entity of entities) names.add(entity, list);
    return new ScreeningIndex(names.finish());
  }

  /** Builds and lets others run in between: after each step of some hundred entities `pause` is awaited. */
  static async buildInSteps(
    lists: readonly ListInIndex[],
    pause: () => Promise<void>,
  ): Promise<ScreeningIndex> {
    const names = new NameIndex();
    let added = 0;
    for (const { list, entities } of lists) {
      for (const entity of entities) {
        names.add(entity, list);
        added += 1;
        if (added % 200 === 0) await pause();
      }
    }
    return new ScreeningIndex(names.finish());
  }

  get size(): number {
    return this.#names.names.length;
  }

  /** What on the lists may be meant, the likeliest first; of each entity its best name. */
  screen(query: ScreeningQuery, options: ScreeningOptions = {}): ScreeningHit[] {
    const { threshold = screeningThreshold, limit = 10, strongOnly = false } = options;
    const best = new Map<string, Scored>();
    for (const asked of askedAs(query)) {
      for (const number of this.#names.candidates(asked)) {
        const indexed = this.#names.names[number];
        if (!indexed || (strongOnly && indexed.name.strength === 'weak')) continue;
        if (!isFor(asked, query.kind, indexed.entity.kind)) continue;
        const scored = this.#score(query, asked, indexed);
        if (scored.score < threshold) continue;
        const key = `${indexed.list}\u0000${indexed.entity.entityId}`;
        const known = best.get(key);
        if (!known || scored.score > known.score) best.set(key, scored);
      }
    }
    const ranked = [...best.values()].sort(byScore);
    const last = ranked[limit - 1]?.score;
    return ranked.filter(({ score }, at) => at < limit || score === last).map(hitOf);
  }

  #score(query: ScreeningQuery, asked: ParsedName, indexed: IndexedName): Scored {
    const comparison = compareNames(asked, indexed.parsed);
    let nameScore = isOneSlip(asked, indexed.parsed, comparison)
      ? Math.max(comparison.score, oneSlip) * nameAlone
      : comparison.score * nameAlone - this.#commonness(asked, indexed.parsed, comparison);
    if (indexed.name.strength === 'weak') nameScore *= weakAlias;
    const { kind = 'unknown' } = query;
    if (kind !== 'unknown' && indexed.entity.kind !== 'unknown' && kind !== indexed.entity.kind)
      nameScore *= otherKind;
    const corroboration = corroborate(query, indexed.entity);
    const score = round(withCorroboration(Math.max(0, nameScore), corroboration));
    return { indexed, asked, comparison, nameScore: round(nameScore), score, corroboration };
  }

  #commonness(asked: ParsedName, listed: ParsedName, { alignment, whole }: NameComparison): number {
    if (whole !== undefined) return 0;
    const { pairs, leftOnly, rightOnly } = alignment;
    const telling = (words: ParsedName['words'], only: readonly number[]): boolean =>
      only.some((at) => (words[at]?.weight ?? 0) > 0.3);
    const inexact = pairs.some(({ edits, weight }) => edits > 0 && weight > 0.3);
    const partial = telling(asked.words, leftOnly) || telling(listed.words, rightOnly);
    if (!inexact && !partial) return 0;
    let told = 0;
    for (const { right, edits, length } of pairs) {
      for (let at = right[0]; at < right[1]; at += 1) {
        const word = listed.words[at];
        if (word) told += this.#names.information(word) * Math.max(0, 1 - edits / length);
      }
    }
    const needed = commonness.needed * Math.log(this.#names.population + 1);
    return (partial ? commonness.ofPartial : commonness.ofInexact) * Math.max(0, 1 - told / needed);
  }
}

function isOneSlip(asked: ParsedName, listed: ParsedName, { alignment }: NameComparison): boolean {
  const { pairs, leftOnly, rightOnly } = alignment;
  const tells = (words: ParsedName['words'], only: readonly number[]): boolean =>
    only.some((at) => (words[at]?.weight ?? 0) > 0.2);
  if (tells(asked.words, leftOnly) || tells(listed.words, rightOnly)) return false;
  let edits = 0;
  let letters = 0;
  for (const pair of pairs) {
    if (pair.weight < 0.2) continue;
    if (pair.relation === 'initial' || pair.relation === 'other_number') return false;
    edits += pair.edits;
    letters += pair.length;
  }
  return edits <= 1 && letters >= 3;
}

/** A name of unknown kind is taken both ways, each for the entries of its kind. */
function askedAs({ name, kind = 'unknown' }: ScreeningQuery): ParsedName[] {
  return kind === 'unknown'
    ? [parseName(name, 'person'), parseName(name, 'organization')]
    : [parseName(name, kind)];
}

function isFor(asked: ParsedName, kind: EntityKind | undefined, listed: EntityKind): boolean {
  if (kind !== undefined && kind !== 'unknown') return true;
  return (asked.kind === 'person') === (listed === 'person');
}

function byScore(one: Scored, other: Scored): number {
  return (
    other.score - one.score ||
    other.nameScore - one.nameScore ||
    (one.indexed.entity.entityId < other.indexed.entity.entityId ? -1 : 1)
  );
}

function hitOf({ indexed, asked, comparison, score, nameScore, corroboration }: Scored): ScreeningHit {
  return {
    list: indexed.list,
    entity: indexed.entity,
    name: indexed.name,
    score,
    nameScore,
    words: explainComparison(asked, indexed.parsed, comparison),
    ...(comparison.whole === undefined ? {} : { whole: comparison.whole }),
    corroboration,
  };
}

function round(score: number): number {
  return Math.round(score * 10_000) / 10_000;
}

import type { ListedEntity, ListedName } from '../lists/listed-entity.ts';
import { wordDifference } from '../matching/word-difference.ts';
import { nameWord } from '../names/name-word.ts';
import { parseName } from '../names/parse-name.ts';
import type { NameWord, ParsedName } from '../names/parsed-name.ts';
import { type Standing, TermTable } from './term-table.ts';

/** One name of one entity, taken apart. */
export type IndexedName = { entity: ListedEntity; name: ListedName; parsed: ParsedName; list: string };

/** As many names as the great lists have together. */
const leastPopulation = 20_000;

/** For how many words the terms that may stand for them are kept. */
const mostNearKept = 20_000;

type NearTerm = { term: number; worth: number };

/** How many names are compared in full for one that is asked for. */
const comparedInFull = 28;

/** So few are compared whatever they are worth; of more, those that are worth half of the best. */
const fewCompared = 8;
const leastOfBest = 0.5;

/** What share of either name's weight must be found by its words before the two are compared in full. */
const leastCover = 0.5;

/**
 * All names of all lists, found by their words without scanning them. Built once and then read only: a list that changes
 * gets a new index, and the old one answers until the new one is whole.
 */
export class NameIndex {
  readonly names: IndexedName[] = [];
  readonly #terms = new TermTable();
  #weights = new Float32Array(0);
  #score = new Float32Array(0);
  #seenBy = new Int32Array(0);
  #query = 0;
  readonly #near = new Map<string, readonly NearTerm[]>();

  add(entity: ListedEntity, list: string): void {
    for (const name of entity.names) {
      const parsed = parseName(name.name, entity.kind);
      const number = this.names.length;
      this.names.push({ entity, name, parsed, list });
      const searched = parsed.words.filter(isSearched);
      for (const word of searched) this.#terms.add(word, number, searched.length === 1 ? 'alone' : 'apart');
      for (const joined of neighboursJoined(parsed.words)) this.#terms.add(joined, number, 'joined');
    }
  }

  /** To be called once, when all names are in. */
  finish(): this {
    this.#weights = Float32Array.from(this.names, ({ parsed }) =>
      parsed.words.reduce((sum, word) => sum + (isSearched(word) ? this.information(word) : 0), 0),
    );
    this.#score = new Float32Array(this.names.length);
    this.#seenBy = new Int32Array(this.names.length);
    return this;
  }

  /** Of a short list a word says no more than of a long one: it is common for what it is, not for where it stands. */
  get population(): number {
    return Math.max(leastPopulation, this.names.length);
  }

  /** How much a word tells, in nats: the logarithm of how many names there are for each that has it, by its part. */
  information({ text, weight }: NameWord): number {
    return this.informationOf(this.#terms.frequency(text)) * (0.3 + 0.7 * weight);
  }

  private informationOf(frequency: number): number {
    return Math.log((this.population + 1) / (frequency + 0.5));
  }

  /** The numbers of the names most worth comparing in full. */
  candidates(asked: ParsedName): number[] {
    const touched: number[] = [];
    let askedWeight = 0;
    const searched = asked.words.filter(isSearched);
    for (const word of searched) {
      askedWeight += this.information(word);
      this.#collect(word, asked.lossy, searched.length === 1 ? 'alone' : 'apart', touched);
    }
    for (const joined of neighboursJoined(asked.words)) this.#collect(joined, false, 'joined', touched);
    const worth: number[] = [];
    for (const number of touched) {
      const score = this.#score[number] ?? 0;
      const weight = this.#weights[number] ?? 0;
      if (Math.max(score / (askedWeight || 1), score / (weight || 1)) >= leastCover) worth.push(number);
    }
    const rank = (number: number): number => {
      const score = this.#score[number] ?? 0;
      return score - 0.2 * Math.max(0, (this.#weights[number] ?? 0) - score);
    };
    if (worth.length > fewCompared) {
      worth.sort((one, other) => rank(other) - rank(one));
      const least = rank(worth[0] ?? 0) * leastOfBest;
      worth.length = Math.min(worth.length, comparedInFull);
      while (worth.length > fewCompared && rank(worth.at(-1) ?? 0) < least) worth.pop();
    }
    for (const number of touched) this.#score[number] = 0;
    return worth;
  }

  /** Adds a word's information to each name that has it or what may stand for it, the best of them once for a name. */
  #collect(word: NameWord, lossy: boolean, standing: Standing, touched: number[]): void {
    this.#query += 1;
    for (const { term, worth } of this.#nearTerms(word, lossy, standing)) {
      for (const number of this.#terms.postings[term] ?? []) {
        if (this.#seenBy[number] === this.#query) continue;
        this.#seenBy[number] = this.#query;
        const score = this.#score[number] ?? 0;
        if (score === 0) touched.push(number);
        this.#score[number] = score + worth;
      }
    }
  }

  /** The terms that may stand for a word, the closest first. Names repeat their words, so what was found is kept. */
  #nearTerms(word: NameWord, lossy: boolean, standing: Standing): readonly NearTerm[] {
    const key = `${standing}${lossy ? '~' : ':'}${word.role}:${word.text}`;
    const known = this.#near.get(key);
    if (known) return known;
    const near: (NearTerm & { closeness: number })[] = [];
    for (const term of this.#terms.candidates(word, lossy, standing)) {
      const listed = this.#terms.words[term];
      const difference = listed && wordDifference(word, listed, lossy);
      if (!listed || !difference) continue;
      const closeness = 1 - difference.edits / Math.max(3, (word.text.length + listed.text.length) / 2);
      if (closeness > 0.3) near.push({ term, closeness, worth: closeness * this.information(listed) });
    }
    near.sort((one, other) => other.closeness - one.closeness);
    if (this.#near.size >= mostNearKept) this.#near.clear();
    this.#near.set(key, near);
    return near;
  }
}

function isSearched({ role }: NameWord): boolean {
  return (
    role !== 'filler' && role !== 'particle' && role !== 'initial' && role !== 'title' && role !== 'form'
  );
}

/** Two neighbours written as one word, as names are joined and split at will. */
function neighboursJoined(words: readonly NameWord[]): NameWord[] {
  const joined: NameWord[] = [];
  for (let at = 0; at + 1 < words.length; at += 1) {
    const text = (words[at]?.text ?? '') + (words[at + 1]?.text ?? '');
    if (text.length >= 5) joined.push({ ...nameWord(text, 'name'), nicknames: undefined });
  }
  return joined;
}

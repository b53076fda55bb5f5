import type { NameWord } from '../names/parsed-name.ts';

/** Where a term may be found: one number, or several where terms share the key. */
type Slots = Map<string, number | number[]>;

/**
 * How a word stands in its name: `alone`, `apart` among others, or `joined` of two neighbours, which is found by its
 * letters and its sound only.
 */
export type Standing = 'joined' | 'apart' | 'alone';

const depth: Readonly<Record<Standing, number>> = { joined: 0, apart: 1, alone: 2 };

/** The shortest word that is looked for with a letter left out. */
const shortest: Readonly<Record<Standing, number>> = { joined: 7, apart: 3, alone: 2 };

/**
 * The distinct words of all listed names, found by their letters, by their sound, with one letter left out on either
 * side (which finds every slip of one letter: added, lost, changed, swapped), by nickname and by consonants.
 */
export class TermTable {
  readonly words: NameWord[] = [];
  /** For each term the numbers of the names that it stands in. */
  readonly postings: number[][] = [];
  readonly #byText = new Map<string, number>();
  readonly #bySound: Slots = new Map();
  readonly #byDeletion: Slots = new Map();
  readonly #bySkeleton: Slots = new Map();
  readonly #byNickname: Slots = new Map();

  readonly #standing: number[] = [];

  /** Notes that a name has this word. */
  add(word: NameWord, nameNumber: number, standing: Standing): void {
    let term = this.#byText.get(word.text);
    if (term === undefined) {
      term = this.words.length;
      this.words.push(word);
      this.postings.push([]);
      this.#byText.set(word.text, term);
      put(this.#bySound, word.sound, term);
      this.#standing.push(depth.joined);
    }
    if ((this.#standing[term] ?? 0) < depth[standing]) {
      this.#standing[term] = depth[standing];
      this.#key(term, word, standing);
    }
    const names = this.postings[term];
    if (names && names.at(-1) !== nameNumber) names.push(nameNumber);
  }

  #key(term: number, word: NameWord, standing: Standing): void {
    if (word.text.length >= shortest[standing])
      for (const shorter of deletionsOf(word.text)) put(this.#byDeletion, shorter, term);
    if (word.skeleton.length >= 2) put(this.#bySkeleton, word.skeleton, term);
    for (const group of word.nicknames ?? []) put(this.#byNickname, String(group), term);
  }

  /** How many names have a word of these letters. */
  frequency(text: string): number {
    const term = this.#byText.get(text);
    return term === undefined ? 0 : (this.postings[term]?.length ?? 0);
  }

  /** The terms that may stand for a word, itself first; which of them do is for the caller to measure. */
  candidates(word: NameWord, lossy: boolean, standing: Standing): Set<number> {
    const found = new Set<number>();
    const own = this.#byText.get(word.text);
    if (own !== undefined) found.add(own);
    addAll(found, this.#bySound.get(word.sound));
    for (const group of word.nicknames ?? []) addAll(found, this.#byNickname.get(String(group)));
    if (word.text.length >= shortest[standing]) {
      const whole = this.#byDeletion.get(word.text);
      addAll(found, whole);
      for (const shorter of deletionsOf(word.text)) {
        const term = this.#byText.get(shorter);
        if (term !== undefined) found.add(term);
        addAll(found, this.#byDeletion.get(shorter));
      }
    }
    if (lossy) addAll(found, this.#bySkeleton.get(word.skeleton));
    return found;
  }
}

function* deletionsOf(text: string): Generator<string> {
  const limit = Math.min(text.length, 24);
  for (let at = 0; at < limit; at += 1) {
    if (at > 0 && text[at] === text[at - 1]) continue;
    yield text.slice(0, at) + text.slice(at + 1);
  }
}

function put(slots: Slots, key: string, term: number): void {
  const known = slots.get(key);
  if (known === undefined) slots.set(key, term);
  else if (typeof known === 'number') {
    if (known !== term) slots.set(key, [known, term]);
  } else if (known.at(-1) !== term) known.push(term);
}

function addAll(found: Set<number>, slot: number | number[] | undefined): void {
  if (slot === undefined) return;
  if (typeof slot === 'number') found.add(slot);
  else for (const term of slot) found.add(term);
}

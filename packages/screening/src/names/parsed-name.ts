/** What a name names. `unknown` is treated as whatever the words look like. */
export type EntityKind = 'person' | 'organization' | 'vessel' | 'aircraft' | 'unknown';

/**
 * What a word does in a name. `name` tells who is meant, `generic` what kind of thing (bank, trading), `place` where;
 * `particle`, `filler`, `title` and `form` (legal form) may be left out.
 */
export type WordRole =
  | 'name'
  | 'patronymic'
  | 'initial'
  | 'number'
  | 'generic'
  | 'place'
  | 'particle'
  | 'filler'
  | 'title'
  | 'form';

export type NameWord = {
  /** Lower-case ASCII. */
  text: string;
  sound: string;
  skeleton: string;
  /** Which letters occur, a bit for each: two words that differ in many cannot be a slip apart. */
  letters: number;
  soundLetters: number;
  role: WordRole;
  /** How much one letter of it counts, 1 for a word that tells who is meant. */
  weight: number;
  nicknames: readonly number[] | undefined;
  /** For a number, its value. */
  value?: number;
};

export type ParsedName = {
  original: string;
  kind: EntityKind;
  /** In the order in which they were written, legal forms last. */
  words: readonly NameWord[];
  titles: readonly string[];
  /** Legal forms by group (`stock`, `llc`, ...), with the words that wrote them. */
  forms: readonly { group: string; text: string }[];
  /** Its script has several romanisations, or leaves vowels out. */
  lossy: boolean;
  /** Chinese, Japanese and Korean names as they were written. */
  characters: string | undefined;
};

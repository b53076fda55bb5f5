import type { NameWord, ParsedName } from '../names/parsed-name.ts';
import type { NameComparison } from './compare-names.ts';
import type { WordRelation } from './word-difference.ts';

/** What became of one word, or of words that stand together. */
export type WordFinding = {
  /** Of the name that was asked for; absent where only the listed name has the word. */
  asked?: string;
  /** Of the listed name; absent where only the name asked for has the word. */
  listed?: string;
  relation: WordRelation | 'only_asked' | 'only_listed';
  /** How many letters part the two, 0 for the same word. */
  edits: number;
  /** How much its letters count, from 0 (left out at will) to 1 (tells who is meant). */
  weight: number;
};

/** Word by word what a comparison found, in the order of the name that was asked for. */
export function explainComparison(
  asked: ParsedName,
  listed: ParsedName,
  { alignment }: NameComparison,
): WordFinding[] {
  const pairs = alignment.pairs.map((pair) => ({
    at: pair.left[0],
    finding: {
      asked: textOf(asked.words, pair.left),
      listed: textOf(listed.words, pair.right),
      relation: pair.relation,
      edits: Math.round(pair.edits * 100) / 100,
      weight: pair.weight,
    },
  }));
  const onlyAsked = alignment.leftOnly.flatMap((at) => {
    const word = asked.words[at];
    return word ? [{ at, finding: { asked: word.text, ...aloneAs('only_asked', word) } }] : [];
  });
  const onlyListed = alignment.rightOnly.flatMap((at) => {
    const word = listed.words[at];
    return word ? [{ listed: word.text, ...aloneAs('only_listed', word) }] : [];
  });
  const inOrder = [...pairs, ...onlyAsked].sort((one, other) => one.at - other.at);
  return [...inOrder.map(({ finding }) => finding), ...onlyListed];
}

function aloneAs<R extends 'only_asked' | 'only_listed'>(relation: R, { text, weight }: NameWord) {
  return { relation, edits: text.length, weight };
}

function textOf(words: readonly NameWord[], [from, to]: readonly [number, number]): string {
  return words
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
}

import type { NameWord, ParsedName } from '../names/parsed-name.ts';
import { type Alignment, alignWords, type WordPair } from './align-words.ts';
import { characterScore, wholeNameScore } from './whole-name.ts';

export type NameComparison = {
  /** 0 to 1; 1 is the same name written in the same way. */
  score: number;
  alignment: Alignment;
  /** The whole names agree although their words do not: run together, reversed, written in one script. */
  whole?: string;
};

/** How much of its letters a word costs that the other name does not have, by what it does. */
type Extras = { ofLetters: number; ofNumber: number; ofSingleName: number };
const personExtras: Extras = { ofLetters: 0.07, ofNumber: 0.5, ofSingleName: 0.5 };
const organizationExtras: Extras = { ofLetters: 1, ofNumber: 4, ofSingleName: 1 };
const vesselExtras: Extras = { ofLetters: 1, ofNumber: 1.2, ofSingleName: 1 };

/** A word of each name that the other has not: two persons of one family, two branches of one house. */
const conflict = { perLetter: 1.5, leastShare: 0.3 };

/**
 * Compares two names by the letters that part them, weighed by what each word tells: 1 - cost / size. A word changed by
 * three letters or more is another word; words that one name alone has cost little for a person and all for a company.
 */
export function compareNames(left: ParsedName, right: ParsedName): NameComparison {
  const lossy = left.lossy !== right.lossy;
  const alignment = alignWords(left.words, right.words, lossy);
  const score = scoreOf(left, right, alignment);
  const characters = characterScore(left, right);
  if (characters) return { score: round(characters.score), alignment, whole: characters.reason };
  const whole = score < 0.9 ? wholeNameScore(left, right) : undefined;
  if (whole && whole.score > score) return { score: round(whole.score), alignment, whole: whole.reason };
  return { score: round(score), alignment };
}

function scoreOf(left: ParsedName, right: ParsedName, alignment: Alignment): number {
  let size = 0;
  let cost = 0;
  let tellingPairs = 0;
  for (const pair of alignment.pairs) {
    size += pair.weight * pair.length;
    cost += pair.weight * pair.edits;
    if (isTelling(pair, left.words)) tellingPairs += 1;
  }
  if (size === 0) return 0;
  const rest = restOf(left, right, alignment, tellingPairs);
  size += rest.size;
  const conflictCost = rest.bothTell
    ? Math.max(rest.conflict * conflict.perLetter, conflict.leastShare * size)
    : rest.conflict;
  cost += conflictCost + rest.extra;
  return Math.max(
    0,
    1 -
      cost / Math.max(size, 3) -
      formCost(left, right) -
      orderCost(alignment.pairs, left.words, right.words),
  );
}

/** What neither side's words found a counterpart for. */
function restOf(
  left: ParsedName,
  right: ParsedName,
  { leftOnly, rightOnly, pairs }: Alignment,
  tellingPairs: number,
) {
  const extras = extrasOf(left, right);
  const one = sizeOf(left.words, leftOnly);
  const other = sizeOf(right.words, rightOnly);
  const shared = Math.min(one.letters, other.letters);
  const surplus = Math.abs(one.letters - other.letters);
  const share =
    pairs.length > 0 && tellingPairs < 2 && extras === personExtras ? extras.ofSingleName : extras.ofLetters;
  const numbers =
    Math.abs(one.numbers - other.numbers) * extras.ofNumber + Math.min(one.numbers, other.numbers) * 4;
  return {
    conflict: shared,
    bothTell: one.telling && other.telling,
    size: shared + (extras === personExtras ? 0 : surplus * 0.5),
    extra: surplus * share + numbers,
  };
}

function sizeOf(words: readonly NameWord[], only: readonly number[]) {
  let letters = 0;
  let numbers = 0;
  let telling = false;
  for (const index of only) {
    const word = words[index];
    // Titles and legal forms come and go.
    if (!word || word.role === 'title' || word.role === 'form') continue;
    if (word.role === 'number') numbers += 1;
    else letters += word.weight * word.text.length;
    if ((word.role === 'name' || word.role === 'patronymic') && word.text.length >= 2) telling = true;
  }
  return { letters, numbers, telling };
}

function isTelling({ left: [from] }: WordPair, words: readonly NameWord[]): boolean {
  const role = words[from]?.role;
  return role === 'name' || role === 'patronymic' || role === 'initial';
}

function extrasOf(left: ParsedName, right: ParsedName): Extras {
  const kinds = [left.kind, right.kind];
  if (kinds.includes('person')) return personExtras;
  if (kinds.includes('vessel') || kinds.includes('aircraft')) return vesselExtras;
  return organizationExtras;
}

function formCost(left: ParsedName, right: ParsedName): number {
  if (left.forms.length === 0 && right.forms.length === 0) return 0;
  if (left.forms.length === 0 || right.forms.length === 0) return 0.01;
  const same = left.forms.some(({ text }) => right.forms.some((other) => other.text === text));
  if (same) return 0;
  return left.forms.some(({ group }) => right.forms.some((other) => other.group === group)) ? 0.005 : 0.03;
}

/** Another order costs next to nothing, unless it makes the son the father: `X bin Y`, `Y bin X`. */
function orderCost(
  pairs: readonly WordPair[],
  left: readonly NameWord[],
  right: readonly NameWord[],
): number {
  const inOrder = [...pairs].sort((one, other) => one.left[0] - other.left[0]);
  const turned = inOrder.some((pair, at) => at > 0 && pair.right[0] < (inOrder[at - 1]?.right[0] ?? 0));
  if (!turned) return 0;
  const descent = fatherAndSon(left);
  const opposite = fatherAndSon(right);
  if (!descent || !opposite) return 0.01;
  const stands = (from: number, to: number): boolean =>
    pairs.some((pair) => pair.left[0] === from && pair.right[0] === to);
  return stands(descent.son, opposite.father) && stands(descent.father, opposite.son) ? 0.3 : 0.01;
}

const sonOf: ReadonlySet<string> = new Set(['bin', 'ben', 'ibn', 'bint', 'ould', 'wuld']);

function fatherAndSon(words: readonly NameWord[]): { son: number; father: number } | undefined {
  const at = words.findIndex(({ text }, index) => index > 0 && index < words.length - 1 && sonOf.has(text));
  return at === -1 ? undefined : { son: at - 1, father: at + 1 };
}

function round(score: number): number {
  return Math.round(score * 10_000) / 10_000;
}

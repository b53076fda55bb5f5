import { nameWord } from '../names/name-word.ts';
import type { NameWord } from '../names/parsed-name.ts';
import { type WordRelation, wordDifference } from './word-difference.ts';

/** Words of one name that stand for words of the other: [from, to) on each side. */
export type WordPair = {
  left: readonly [number, number];
  right: readonly [number, number];
  edits: number;
  relation: WordRelation;
  /** How much its letters count. */
  weight: number;
  /** Letters that agree or were meant to, the mean of both sides, not weighted. */
  length: number;
};

type Words = readonly NameWord[];
export type Alignment = {
  pairs: readonly WordPair[];
  leftOnly: readonly number[];
  rightOnly: readonly number[];
};

/** What a pair must cost to be no better than leaving both words alone. */
const costOfAnEdit = 1.4;

/** Finds for each word its counterpart, whatever the order, joined and split words included: best pairs first. */
export function alignWords(left: Words, right: Words, lossy: boolean): Alignment {
  const candidates = [...singlePairs(left, right, lossy), ...joinedPairs(left, right, lossy)];
  candidates.sort((one, other) => gain(other) - gain(one) || distanceInOrder(one) - distanceInOrder(other));
  const leftTaken = new Set<number>();
  const rightTaken = new Set<number>();
  const pairs: WordPair[] = [];
  for (const pair of candidates) {
    if (isTaken(leftTaken, pair.left) || isTaken(rightTaken, pair.right)) continue;
    take(leftTaken, pair.left);
    take(rightTaken, pair.right);
    pairs.push(pair);
  }
  const leftOnly = [...left.keys()].filter((index) => !leftTaken.has(index));
  const rightOnly = [...right.keys()].filter((index) => !rightTaken.has(index));
  const acronym = acronymPair(left, right, leftOnly, rightOnly);
  if (!acronym) return { pairs, leftOnly, rightOnly };
  return {
    pairs: [...pairs, acronym],
    leftOnly: leftOnly.filter((index) => !within(index, acronym.left)),
    rightOnly: rightOnly.filter((index) => !within(index, acronym.right)),
  };
}

function gain({ weight, length, edits, relation }: WordPair): number {
  return weight * (length - costOfAnEdit * edits) - (relation === 'joined' ? 0.5 : 0);
}

function distanceInOrder({ left, right }: WordPair): number {
  return Math.abs(left[0] - right[0]);
}

function singlePairs(left: Words, right: Words, lossy: boolean): WordPair[] {
  const pairs: WordPair[] = [];
  left.forEach((one, at) => {
    right.forEach((other, opposite) => {
      const difference = wordDifference(one, other, lossy);
      if (!difference || isSlipInto(one, other, difference.edits)) return;
      const initial = difference.relation === 'initial';
      pairs.push({
        left: [at, at + 1],
        right: [opposite, opposite + 1],
        ...difference,
        weight: Math.min(one.weight, other.weight),
        length: initial ? 1.5 : (one.text.length + other.text.length) / 2,
      });
    });
  });
  return pairs;
}

/** A title or a legal form with one slip in it is one still; with more it is a name. */
function isSlipInto(one: NameWord, other: NameWord, edits: number): boolean {
  const unlike = isCourtesy(one) !== isCourtesy(other);
  return unlike && edits > 1;
}

function isCourtesy({ role }: NameWord): boolean {
  return role === 'title' || role === 'form';
}

function joinedPairs(left: Words, right: Words, lossy: boolean): WordPair[] {
  const pairs: WordPair[] = [];
  joinInto(pairs, left, right, lossy, (many, one) => ({ left: many, right: one }));
  joinInto(pairs, right, left, lossy, (many, one) => ({ left: one, right: many }));
  return pairs;
}

/** Two to four neighbouring words against one word of about their length. */
function joinInto(
  pairs: WordPair[],
  many: Words,
  single: Words,
  lossy: boolean,
  sides: (
    many: readonly [number, number],
    one: readonly [number, number],
  ) => Pick<WordPair, 'left' | 'right'>,
): void {
  for (let from = 0; from < many.length; from += 1) {
    let text = many[from]?.text ?? '';
    let initials = text.length;
    for (let to = from + 2; to <= Math.min(many.length, from + 4); to += 1) {
      const added = many[to - 1];
      if (!added) break;
      text += added.text;
      initials = Math.max(initials, added.text.length);
      single.forEach((one, at) => {
        if (
          one.role === 'initial' ||
          isCourtesy(one) ||
          one.text.length < 4 ||
          Math.abs(one.text.length - text.length) > 2
        )
          return;
        if (!lossy && one.text[0] !== text[0] && one.text.at(-1) !== text.at(-1)) return;
        const difference = wordDifference(nameWord(text, 'name'), { ...one, role: 'name' }, lossy);
        if (!difference || difference.edits > (text.length >= 8 ? 2.2 : 1.5)) return;
        pairs.push({
          ...sides([from, to], [at, at + 1]),
          edits: difference.edits + 0.2,
          relation: 'joined',
          weight: one.weight,
          length: (one.text.length + text.length) / 2,
        });
      });
    }
  }
}

/** `PLA` for People's Liberation Army: a word that is made of the first letters of all that the other name has left. */
function acronymPair(
  left: Words,
  right: Words,
  leftOnly: readonly number[],
  rightOnly: readonly number[],
): WordPair | undefined {
  const spelled = (words: Words, only: readonly number[]): string =>
    only
      .map((index) => words[index])
      .map((word) => (word && word.role !== 'filler' ? (word.text[0] ?? '') : ''))
      .join('');
  for (const [one, other, only, opposite, flip] of [
    [left, right, leftOnly, rightOnly, false],
    [right, left, rightOnly, leftOnly, true],
  ] as const) {
    const [first = 0] = opposite;
    const last = opposite.at(-1) ?? 0;
    if (opposite.length < 3 || last - first + 1 !== opposite.length) continue;
    const initials = spelled(other, opposite);
    const at = only.find((index) => one[index]?.text === initials);
    if (at === undefined || initials.length < 3) continue;
    const letters = opposite.reduce(
      (sum, index) => sum + (other[index]?.text.length ?? 0) * (other[index]?.weight ?? 0),
      0,
    );
    const [single, many] = [
      [at, at + 1],
      [first, last + 1],
    ] as const;
    return {
      left: flip ? many : single,
      right: flip ? single : many,
      edits: 1,
      relation: 'acronym',
      weight: 1,
      length: letters,
    };
  }
  return undefined;
}

function isTaken(taken: ReadonlySet<number>, [from, to]: readonly [number, number]): boolean {
  for (let index = from; index < to; index += 1) if (taken.has(index)) return true;
  return false;
}

function take(taken: Set<number>, [from, to]: readonly [number, number]): void {
  for (let index = from; index < to; index += 1) taken.add(index);
}

function within(index: number, [from, to]: readonly [number, number]): boolean {
  return index >= from && index < to;
}

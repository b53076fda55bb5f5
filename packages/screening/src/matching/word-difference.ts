import type { NameWord } from '../names/parsed-name.ts';
import { editDistance } from './edit-distance.ts';

/** Why two words were taken for one. */
export type WordRelation =
  | 'same'
  | 'sounds_alike'
  | 'spelled_alike'
  | 'same_consonants'
  | 'nickname'
  | 'initial'
  | 'number'
  | 'other_number'
  | 'scrambled'
  | 'joined'
  | 'acronym';

/** `edits`: how many letters part the two words; beyond `mostEdits` they are different words. */
export type WordDifference = { edits: number; relation: WordRelation };

/** Three letters changed make another word: Mendeleev is not Medvedev, Ortiz not Ortega. */
const mostEdits = 2.6;

/** How far two words are from being one, or undefined where they are different words. */
export function wordDifference(one: NameWord, other: NameWord, lossy: boolean): WordDifference | undefined {
  if (one.text === other.text) return { edits: 0, relation: 'same' };
  if (one.role === 'number' || other.role === 'number') return numberDifference(one, other);
  if (one.role === 'initial' || other.role === 'initial') return initialDifference(one, other);
  const shorter = Math.min(one.text.length, other.text.length);
  if (one.sound === other.sound) return { edits: shorter < 4 ? 0.5 : 0.3, relation: 'sounds_alike' };
  if (one.nicknames && other.nicknames?.some((group) => one.nicknames?.includes(group)))
    return { edits: Math.min(0.6, spelling(one, other)), relation: 'nickname' };
  const edits = spelling(one, other);
  const limit = Math.min(mostEdits, Math.max(one.text.length, other.text.length) * 0.7);
  if (edits <= limit) return { edits, relation: 'spelled_alike' };
  if (lossy) return consonantDifference(one, other);
  if (
    one.text.length >= 5 &&
    one.letters === other.letters &&
    one.text.length === other.text.length &&
    sorted(one.text) === sorted(other.text)
  )
    return { edits: 1.6, relation: 'scrambled' };
  return undefined;
}

function spelling(one: NameWord, other: NameWord): number {
  const plain = mayBeNear(one.letters, other.letters)
    ? editDistance(one.text, other.text, 2, false)
    : Number.POSITIVE_INFINITY;
  if (plain <= 1 || !mayBeNear(one.soundLetters, other.soundLetters)) return plain;
  return Math.min(plain, editDistance(one.sound, other.sound, 2.4, true) + 0.2);
}

/** An edit changes two letters at most, and less than three edits are of interest: at most five letters differ. */
function mayBeNear(one: number, other: number): boolean {
  let differing = one ^ other;
  let count = 0;
  while (differing !== 0) {
    differing &= differing - 1;
    count += 1;
    if (count > 5) return false;
  }
  return true;
}

function numberDifference(one: NameWord, other: NameWord): WordDifference | undefined {
  if (one.role !== 'number' || other.role !== 'number') return undefined;
  if (one.value !== undefined && one.value === other.value) return { edits: 0, relation: 'number' };
  // First National is not Second National; Fund III and Fund IV are two of one series.
  if (isSpelledOut(one) && isSpelledOut(other)) return undefined;
  return { edits: 1.2, relation: 'other_number' };
}

function isSpelledOut({ text }: NameWord): boolean {
  return text.length > 2 && !/[\dvx]|^i+$/.test(text[0] ?? '') && !/^[ivx]+$/.test(text);
}

function initialDifference(one: NameWord, other: NameWord): WordDifference | undefined {
  if (one.text[0] !== other.text[0]) return undefined;
  return one.role === 'particle' || other.role === 'particle'
    ? undefined
    : { edits: 0.5, relation: 'initial' };
}

/** Only where one of the two comes from a script that says no more. */
function consonantDifference(one: NameWord, other: NameWord): WordDifference | undefined {
  const longer = Math.max(one.skeleton.length, other.skeleton.length);
  if (longer < 2) return undefined;
  const edits = editDistance(one.skeleton, other.skeleton, 1, false);
  if (edits > 1 || (edits === 1 && longer < 4)) return undefined;
  return { edits: 0.4 + edits * 1.2, relation: 'same_consonants' };
}

function sorted(text: string): string {
  return [...text].sort().join('');
}

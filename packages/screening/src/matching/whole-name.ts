import { skeletonOf, soundOf } from '../folding/sound.ts';
import type { ParsedName } from '../names/parsed-name.ts';
import { editDistance } from './edit-distance.ts';

type WholeScore = { score: number; reason: string };

/**
 * Compares two names as wholes: run together, backwards, or, where each character is a syllable, by characters (which
 * then decides: the romanisation of a character says less than the character).
 */
export function wholeNameScore(left: ParsedName, right: ParsedName): WholeScore | undefined {
  const one = joined(left);
  const other = joined(right);
  const length = (one.length + other.length) / 2;
  if (length < 5) return undefined;
  if (runWithForm(one, other, left, right)) return { score: 0.95, reason: 'run_together' };
  if (Math.abs(one.length - other.length) <= 2 && !hasNumber(left) && !hasNumber(right)) {
    if (reversed(one) === other) return { score: 0.85, reason: 'backwards' };
    const edits =
      tellingWords(left) === tellingWords(right) ? 2 : editDistance(soundOf(one), soundOf(other), 1.5, true);
    if (edits <= 1.5) return { score: 1 - (edits * 1.2 + 0.3) / length, reason: 'run_together' };
  }
  return left.lossy !== right.lossy ? consonantScore(one, other) : undefined;
}

/** Two names in one script of syllables or words, by their characters. */
export function characterScore(left: ParsedName, right: ParsedName): WholeScore | undefined {
  if (left.characters === undefined || right.characters === undefined) return undefined;
  const longer = Math.max(left.characters.length, right.characters.length);
  const edits = editDistance(left.characters, right.characters, longer, false);
  return { score: Math.max(0, 1 - (edits * 1.2) / longer), reason: 'characters' };
}

/** `SiemensAG` is Siemens AG. */
function runWithForm(one: string, other: string, left: ParsedName, right: ParsedName): boolean {
  const withForms = (name: string, { forms }: ParsedName): string =>
    name + forms.map(({ text }) => text.replaceAll(' ', '')).join('');
  if ((left.forms.length === 0) === (right.forms.length === 0)) return false;
  return withForms(one, left) === withForms(other, right);
}

function hasNumber({ words }: ParsedName): boolean {
  return words.some(({ role }) => role === 'number');
}

function consonantScore(one: string, other: string): WholeScore | undefined {
  const first = skeletonOf(one);
  const second = skeletonOf(other);
  const longer = Math.max(first.length, second.length);
  if (longer < 4) return undefined;
  const edits = editDistance(first, second, 2, false);
  if (edits > 1 && longer < 9) return undefined;
  return Number.isFinite(edits)
    ? { score: 0.92 - (edits * 1.1) / longer, reason: 'same_consonants' }
    : undefined;
}

function tellingWords({ words }: ParsedName): number {
  return words.filter(({ role }) => role !== 'form' && role !== 'title').length;
}

function joined({ words }: ParsedName): string {
  return words
    .filter(({ role }) => role !== 'form' && role !== 'title')
    .map(({ text }) => text)
    .join('');
}

function reversed(text: string): string {
  return [...text].reverse().join('');
}

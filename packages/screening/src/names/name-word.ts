import { skeletonOf, soundOf } from '../folding/sound.ts';
import { nicknameGroups } from '../words/nicknames.ts';
import type { NameWord, WordRole } from './parsed-name.ts';

/** What a letter counts, by the word's part in the name. */
const weights: Readonly<Record<WordRole, number>> = {
  name: 1,
  patronymic: 1,
  initial: 1,
  number: 1,
  generic: 0.5,
  place: 0.65,
  particle: 0.25,
  filler: 0.1,
  title: 0.05,
  form: 0.05,
};

/** Lists repeat their words; each is taken apart once. */
const known = new Map<string, NameWord>();
const mostKnown = 50_000;

export function nameWord(text: string, role: WordRole, value?: number): NameWord {
  const key = value === undefined ? `${role}:${text}` : `${role}:${text}:${value}`;
  const word = known.get(key);
  if (word) return word;
  if (known.size >= mostKnown) known.clear();
  const made = makeWord(text, role, value);
  known.set(key, made);
  return made;
}

function makeWord(text: string, role: WordRole, value: number | undefined): NameWord {
  const sound = soundOf(text);
  return {
    text,
    sound,
    skeleton: skeletonOf(text),
    letters: lettersOf(text),
    soundLetters: lettersOf(sound),
    role,
    weight: weights[role],
    nicknames: role === 'name' ? nicknameGroups(text) : undefined,
    ...(value === undefined ? {} : { value }),
  };
}

function lettersOf(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at += 1) letters |= 1 << (text.charCodeAt(at) & 31);
  return letters;
}

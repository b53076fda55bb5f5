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
  title: 0,
  form: 0,
};

export function nameWord(text: string, role: WordRole, value?: number): NameWord {
  return {
    text,
    sound: soundOf(text),
    skeleton: skeletonOf(text),
    role,
    weight: weights[role],
    nicknames: role === 'name' ? nicknameGroups(text) : undefined,
    ...(value === undefined ? {} : { value }),
  };
}

import { particles, patronymic, titles } from '../words/person-words.ts';
import { nameWord } from './name-word.ts';
import type { NameWord, ParsedName } from './parsed-name.ts';

const swapped: Readonly<Record<string, string>> = {
  '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', $: 's', '@': 'a', '!': 'i',
}; // biome-ignore format: a table

/** `Abd al-Rahman`, `Abdul Rahman`, `Abdurrahman`, `Abdolrahman`: servant of, and then one of the names of God. */
const servantOf =
  /\babd(?:[- ]?(?:al|el|ul|ol|oul|ar|er|ur|as|es|us|an|un|az|uz|ad|at|uth)[- ]+|(?:[aeou]|ou)[lrsnzdt](?=[bcdfghjklmnpqrstvwz][a-z]{2,}\b)|[aeou]l(?=[a-z]{3,}\b))/g;

/** The words of a person's name. A name of nothing but titles and small words keeps them as its name. */
export function personWords(folded: string, lossy: boolean): Pick<ParsedName, 'words' | 'titles' | 'forms'> {
  const written = folded
    .replace(/[a-z0-9$@!]+/g, (word) => (/[013457$@!]/.test(word) ? lettersFor(word) : word))
    .replace(servantOf, 'abdul')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const found: string[] = [];
  const words: NameWord[] = [];
  for (const text of written) {
    if (titles.has(text)) {
      found.push(text);
      words.push(nameWord(text, 'title'));
    } else if (text.length === 1 && !lossy)
      words.push(
        nameWord(text, particles.has(text) && written.length > 3 && text !== 'a' ? 'particle' : 'initial'),
      );
    else if (particles.has(text)) words.push(nameWord(text, 'particle'));
    else words.push(nameWord(text, patronymic.test(text) ? 'patronymic' : 'name'));
  }
  if (words.some(({ role }) => role === 'name' || role === 'patronymic'))
    return { words, titles: found, forms: [] };
  return { words: written.map((text) => nameWord(text, 'name')), titles: [], forms: [] };
}

/** `Sech1n` is Sechin; `M4G` is what it is. */
function lettersFor(word: string): string {
  if (word.replace(/[^a-z]/g, '').length < 3) return word;
  return word.replace(/(?<=[a-z])[013457$@!]/g, (sign) => swapped[sign] ?? sign);
}

import { legalFormAt } from '../words/legal-forms.ts';
import { numberOf, romanNumberOf } from '../words/numbers.ts';
import { abbreviations, fillers, genericWords, placePhrases, places } from '../words/organization-words.ts';
import { nameWord } from './name-word.ts';
import type { NameWord, ParsedName } from './parsed-name.ts';

/** Prefixes of ships: motor vessel, steam ship, motor tanker. */
const shipPrefixes: ReadonlySet<string> = new Set(['mv', 'ms', 'ss', 'mt', 'fv', 'my', 'sv', 'mts']);

/** The words of the name of an organisation, a ship or an aircraft. */
export function organizationWords(folded: string): Pick<ParsedName, 'words' | 'titles' | 'forms'> {
  const written = split(folded);
  const titles: string[] = [];
  const forms: { group: string; text: string }[] = [];
  const rest: string[] = [];
  for (let at = 0; at < written.length; at += 1) {
    const text = written[at] ?? '';
    const form = written.length > 1 ? legalFormAt(written, at) : undefined;
    if (form && form.words.length < written.length) {
      forms.push({ group: form.group, text: written.slice(at, at + form.words.length).join(' ') });
      at += form.words.length - 1;
    } else if (at === 0 && shipPrefixes.has(text) && written.length > 1) titles.push(text);
    else rest.push(text);
  }
  // A name of legal forms alone (`Limited Company`) is told by them.
  if (rest.length === 0)
    return { words: written.map((text) => nameWord(text, 'name')), titles: [], forms: [] };
  const formWords = forms.flatMap(({ text }) => text.split(' ')).map((text) => nameWord(text, 'form'));
  return { words: [...classify(rest), ...formWords], titles, forms };
}

function split(folded: string): string[] {
  let text = folded.replace(/&/g, ' and ').replace(/\+/g, ' and ');
  text = text.replace(/\b([a-z])\.(?=[a-z]\b)/g, '$1').replace(/\b([a-z])\/(?=[a-z]\b)/g, '$1 ');
  const words = text.split(/[^a-z0-9]+/).filter((word) => word !== '');
  let spaced = joinInitials(words)
    .map((word) => abbreviations.get(word) ?? word)
    .join(' ');
  for (const [phrase, one] of placePhrases) spaced = spaced.replace(phrase, one);
  return spaced.split(' ');
}

/** `L X C Aviation` is written `LXC Aviation` as well; `L and H` is LH. */
function joinInitials(words: readonly string[]): string[] {
  const joined: string[] = [];
  let initials = '';
  words.forEach((word, at) => {
    const isInitial = word.length === 1 && /[a-z]/.test(word);
    const between = word === 'and' && initials !== '' && words[at + 1]?.length === 1;
    if (isInitial) initials += word;
    else if (!between) {
      if (initials !== '') joined.push(initials);
      initials = '';
      joined.push(word);
    }
  });
  if (initials !== '') joined.push(initials);
  return joined;
}

function classify(words: readonly string[]): NameWord[] {
  const parsed: NameWord[] = [];
  words.forEach((text, at) => {
    const last = parsed.at(-1);
    const value = numberOf(text) ?? (at > 0 ? romanNumberOf(text) : undefined);
    if (value !== undefined) {
      // Forty-four: a ten and a unit that follow one another are one number.
      if (
        last?.value !== undefined &&
        last.value >= 20 &&
        last.value % 10 === 0 &&
        value > 0 &&
        value < 10 &&
        !/\d$/.test(last.text)
      ) {
        parsed[parsed.length - 1] = nameWord(String(last.value + value), 'number', last.value + value);
      } else parsed.push(nameWord(/^\d/.test(text) ? text : text, 'number', value));
    } else if (/\d/.test(text) && !/[a-z].*[a-z]/.test(text)) parsed.push(nameWord(text, 'number'));
    else if (fillers.has(text)) parsed.push(nameWord(text, 'filler'));
    else if (genericWords.has(text)) parsed.push(nameWord(text, 'generic'));
    else if (places.has(text)) parsed.push(nameWord(text, 'place'));
    else parsed.push(nameWord(text, 'name'));
  });
  return parsed;
}

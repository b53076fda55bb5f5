import { foldText } from '../folding/fold-text.ts';
import { organizationWords } from './organization-words.ts';
import type { EntityKind, ParsedName } from './parsed-name.ts';
import { personWords } from './person-words.ts';

/** Takes a name apart into words and what each of them does. The kind decides how: a person has no legal form. */
export function parseName(original: string, kind: EntityKind): ParsedName {
  const folded = foldText(original);
  const looksLike = kind === 'unknown' ? guessKind(folded.text) : kind;
  const parts =
    looksLike === 'person' ? personWords(folded.text, folded.lossy) : organizationWords(folded.text);
  return { original, kind, lossy: folded.lossy, characters: folded.characters, ...parts };
}

/** A comma between two names, or nothing that an organisation would have, is a person's. */
function guessKind(text: string): EntityKind {
  const parts = organizationWords(text);
  const impersonal =
    parts.forms.length > 0 ||
    parts.words.some(({ role }) => role === 'generic' || role === 'number') ||
    !/[a-z]{2}.*[a-z]{2}|[a-z]{4}/.test(text);
  return impersonal ? 'organization' : 'person';
}

import type { EntityKind } from './parsed-name.ts';

/** The kind of a name by the word that lists and files use for it: `Person`, `individual`, `Company`, `vessel`, ... */
export function kindOf(word: string): EntityKind {
  const text = word.trim().toLowerCase();
  if (text === 'person' || text === 'individual') return 'person';
  if (/^(company|organi[sz]ation|entity|business|publicbody)$/.test(text)) return 'organization';
  if (text === 'vessel' || text === 'ship') return 'vessel';
  if (text === 'airplane' || text === 'aircraft') return 'aircraft';
  return 'unknown';
}

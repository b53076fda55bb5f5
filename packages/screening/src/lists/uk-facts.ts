import type { EntityKind } from '../names/parsed-name.ts';
import { countryCode } from './countries.ts';
import { listDate } from './list-dates.ts';
import { addName, addOnce, type EntityDraft } from './listed-entity.ts';

type UkName = { parts: readonly string[]; type: string; strength: string; nonLatin: string };

type UkFacts = {
  birthDates: readonly string[];
  nationalities: readonly string[];
  passports: readonly string[];
  nationalIds: readonly string[];
  addresses: readonly { line: string; country: string }[];
};

/** Names 1 to 5 are given names, name 6 is the family name or the name of an organisation. Good, low: strong, weak. */
export function addUkName(draft: EntityDraft, { parts, type, strength, nonLatin }: UkName): void {
  const name = parts.filter(Boolean).join(' ');
  const weak = /low|weak/i.test(strength);
  const known = draft.names.length;
  addName(draft, name, weak ? 'weak' : 'strong');
  addName(draft, nonLatin);
  // Rows come in any order; the one that says so is the primary name.
  const added = draft.names[known];
  if (/^primary/i.test(type) && known > 0 && added) {
    draft.names.splice(known, 1);
    draft.names = [
      { ...added, type: 'primary' },
      ...draft.names.map((other) => ({ ...other, type: 'alias' as const })),
    ];
  }
}

/** Cells may hold several values: `(1) Iraq (2) Iran`, or `Iraq/Iran`. */
export function addUkFacts(draft: EntityDraft, facts: UkFacts): void {
  for (const date of facts.birthDates.flatMap(numbered))
    addOnce(draft.birthDates, listDate(date.replace(/^dd\/mm\//i, '').replace(/^00\/00\//, '')));
  for (const country of facts.nationalities.flatMap(numbered).flatMap((text) => text.split('/')))
    addOnce(draft.countries, countryCode(country));
  for (const [type, numbers] of [
    ['passport', facts.passports],
    ['national id', facts.nationalIds],
  ] as const) {
    for (const number of numbers.flatMap(numbered))
      if (!draft.documents.some((known) => known.number === number)) draft.documents.push({ type, number });
  }
  for (const { line, country } of facts.addresses) {
    const code = countryCode(country);
    addOnce(draft.countries, code);
    if (line === '' && country === '') continue;
    const address = {
      ...(line === '' ? {} : { line }),
      ...(country === '' ? {} : { country: code ?? country }),
    };
    if (!draft.addresses.some((known) => known.line === address.line && known.country === address.country))
      draft.addresses.push(address);
  }
}

export function ukKind(type: string): EntityKind {
  const kind = type.toLowerCase();
  return kind === 'individual' ? 'person' : kind === 'ship' ? 'vessel' : 'organization';
}

function numbered(cell: string): string[] {
  return cell
    .split(/\(\d+\)|;/)
    .map((value) => value.trim().replace(/\.$/, ''))
    .filter((value) => value !== '' && value !== '-');
}

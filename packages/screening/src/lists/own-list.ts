import { kindOf } from '../names/kind-of.ts';
import { countryCode } from './countries.ts';
import { csvRecords } from './csv.ts';
import { listDate } from './list-dates.ts';
import { addName, addOnce, draftEntity, type EntityDraft } from './listed-entity.ts';
import type { ListMistake, ListTexts, ReadList } from './reader.ts';

/**
 * A lender's own list as CSV with a heading: `id`, `name`, and as far as known `type`, `aliases`, `weak_aliases`,
 * `birth_date`, `countries`, `id_numbers`, `programs`, `remarks`; several values in one field are parted by semicolons.
 */
export function readOwnCsv({ main }: ListTexts): ReadList {
  const mistakes: ListMistake[] = [];
  const entities: EntityDraft[] = [];
  let line = 1;
  for (const record of csvRecords(main)) {
    line += 1;
    const at = (name: string): string => record.get(name)?.trim() ?? '';
    const several = (name: string): string[] =>
      at(name)
        .split(';')
        .map((value) => value.trim())
        .filter(Boolean);
    const entity = entityOf({
      id: at('id'),
      name: at('name'),
      type: at('type'),
      aliases: several('aliases'),
      weakAliases: several('weak_aliases'),
      birthDates: several('birth_date'),
      countries: several('countries'),
      idNumbers: several('id_numbers'),
      programs: several('programs'),
      remarks: at('remarks'),
    });
    if (entity) entities.push(entity);
    else mistakes.push({ line, message: 'no entry: a row has an id and a name' });
  }
  return { entities, mistakes };
}

/** The same as a JSON array of objects: `id`, `name`, `type`, `aliases`, `weakAliases`, `birthDates`, `countries`, ... */
export function readOwnJson({ main }: ListTexts): ReadList {
  const mistakes: ListMistake[] = [];
  const entities: EntityDraft[] = [];
  let parsed: unknown;
  try {
    parsed = JSON.parse(main);
  } catch {
    return { entities, mistakes: [{ message: 'no JSON' }] };
  }
  if (!Array.isArray(parsed)) return { entities, mistakes: [{ message: 'no array of entries' }] };
  for (const [index, item] of parsed.entries()) {
    const field = (name: string): unknown =>
      typeof item === 'object' && item !== null ? Reflect.get(item, name) : undefined;
    const text = (name: string): string => {
      const value = field(name);
      return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
    };
    const several = (name: string): string[] => {
      const value = field(name);
      return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
    };
    const entity = entityOf({
      id: text('id'),
      name: text('name'),
      type: text('type'),
      aliases: several('aliases'),
      weakAliases: several('weakAliases'),
      birthDates: several('birthDates'),
      countries: several('countries'),
      idNumbers: several('idNumbers'),
      programs: several('programs'),
      remarks: text('remarks'),
    });
    if (entity) entities.push(entity);
    else mistakes.push({ message: `no entry at ${index}: an entry has an id and a name` });
  }
  return { entities, mistakes };
}

type OwnEntry = {
  id: string;
  name: string;
  type: string;
  aliases: readonly string[];
  weakAliases: readonly string[];
  birthDates: readonly string[];
  countries: readonly string[];
  idNumbers: readonly string[];
  programs: readonly string[];
  remarks: string;
};

function entityOf(entry: OwnEntry): EntityDraft | undefined {
  if (entry.id === '' || entry.name.trim() === '') return undefined;
  const draft = draftEntity(entry.id, kindOf(entry.type));
  addName(draft, entry.name);
  for (const alias of entry.aliases) addName(draft, alias);
  for (const alias of entry.weakAliases) addName(draft, alias, 'weak');
  for (const date of entry.birthDates) addOnce(draft.birthDates, listDate(date));
  for (const country of entry.countries) addOnce(draft.countries, countryCode(country));
  for (const program of entry.programs) addOnce(draft.programs, program);
  draft.documents = entry.idNumbers.map((number) => ({ type: 'document', number }));
  if (entry.remarks !== '') draft.remarks = entry.remarks;
  return draft;
}

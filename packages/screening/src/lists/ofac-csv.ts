import type { EntityKind } from '../names/parsed-name.ts';
import { countryCode } from './countries.ts';
import { csvRows } from './csv.ts';
import { addName, addOnce, draftEntity, type EntityDraft } from './listed-entity.ts';
import { readRemarks } from './ofac-remarks.ts';
import type { ListMistake, ListTexts, ReadList } from './reader.ts';

/**
 * Treasury's list of Specially Designated Nationals (sdn.csv, alt.csv, add.csv) and its consolidated list (cons_prim,
 * cons_alt, cons_add): no heading, `-0-` for nothing, columns as in Treasury's dat_spec.txt. Birth dates, papers and weak
 * aliases stand in the remarks.
 */
export function readOfacCsv({ main, aliases, addresses }: ListTexts): ReadList {
  const mistakes: ListMistake[] = [];
  const drafts = new Map<string, EntityDraft>();
  let line = 0;
  for (const row of csvRows(main)) {
    line += 1;
    const [entityId = '', name, type, program, title, , , , , flag, , remarks] = row.map(valueIn);
    if (row.length < 12 || !/^\d+$/.test(entityId) || name === undefined) {
      // The files end with a control character on a line of its own.
      if (row.length > 1)
        mistakes.push({ line, message: 'no entry: twelve columns that begin with a number and a name' });
      continue;
    }
    const draft = draftEntity(entityId, kindOfType(type));
    addName(draft, name);
    for (const one of (program ?? '').split(/\]\s*\[|;\s*/)) addOnce(draft.programs, one.trim());
    if (flag !== undefined) addOnce(draft.countries, countryCode(flag));
    if (title !== undefined) draft.remarks = title;
    if (remarks !== undefined) readRemarks(remarks, draft);
    drafts.set(entityId, draft);
  }
  for (const row of csvRows(aliases ?? '')) {
    const [entityId = '', , type, name] = row.map(valueIn);
    const draft = drafts.get(entityId);
    if (draft && name !== undefined) addName(draft, name, type === 'weak aka' ? 'weak' : 'strong');
  }
  for (const row of csvRows(addresses ?? '')) {
    const [entityId = '', , street, city, country] = row.map(valueIn);
    const draft = drafts.get(entityId);
    if (!draft || (street === undefined && city === undefined && country === undefined)) continue;
    draft.addresses.push({
      ...(street === undefined ? {} : { line: street }),
      ...(city === undefined ? {} : { city }),
      ...(country === undefined ? {} : { country: countryCode(country) ?? country }),
    });
    if (country !== undefined) addOnce(draft.countries, countryCode(country));
  }
  return { entities: [...drafts.values()], mistakes };
}

function valueIn(field: string): string | undefined {
  const text = field.trim();
  return text === '-0-' || text === '' || text === '\u001a' ? undefined : text;
}

function kindOfType(type: string | undefined): EntityKind {
  const kind = type?.toLowerCase();
  return kind === 'individual' ? 'person' : kind === 'vessel' || kind === 'aircraft' ? kind : 'organization';
}

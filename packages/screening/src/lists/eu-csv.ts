import { csvRecords } from './csv.ts';
import { listDate } from './list-dates.ts';
import { addName, addOnce, draftEntity, type EntityDraft } from './listed-entity.ts';
import type { ListMistake, ListTexts, ReadList } from './reader.ts';

/** The same list as CSV (version 1.1, semicolons): one row for each name, address, birth date or paper of an entity. */
export function readEuCsv({ main }: ListTexts): ReadList {
  const mistakes: ListMistake[] = [];
  const drafts = new Map<string, EntityDraft>();
  let publishedAt: string | undefined;
  for (const record of csvRecords(main, ';')) {
    const at = (name: string): string => record.get(name)?.trim() ?? '';
    const id = at('Entity_LogicalId');
    if (id === '') {
      mistakes.push({ message: 'no entry: a row has an Entity_LogicalId' });
      continue;
    }
    publishedAt ??= listDate(at('fileGenerationDate'));
    const kind =
      at('Entity_SubjectType_ClassificationCode') === 'P' || /^(P|person)$/.test(at('Entity_SubjectType'));
    const draft = drafts.get(id) ?? draftEntity(id, kind ? 'person' : 'organization');
    drafts.set(id, draft);
    readRow(at, draft);
  }
  const entities = [...drafts.values()].filter(({ names }) => names.length > 0);
  return { entities, mistakes, ...(publishedAt === undefined ? {} : { publishedAt }) };
}

function readRow(at: (name: string) => string, draft: EntityDraft): void {
  const parts = ['NameAlias_FirstName', 'NameAlias_MiddleName', 'NameAlias_LastName'].map(at).filter(Boolean);
  addName(draft, at('NameAlias_WholeName') || parts.join(' '));
  addOnce(draft.programs, at('Entity_Regulation_Programme'));
  addOnce(draft.birthDates, listDate(at('BirthDate_BirthDate') || at('BirthDate_Year')));
  for (const column of ['Citizenship_CountryIso2Code', 'Address_CountryIso2Code'])
    if (/^[A-Z]{2}$/.test(at(column))) addOnce(draft.countries, at(column));
  const number = at('Identification_Number');
  if (number !== '' && !draft.documents.some((known) => known.number === number)) {
    const country = at('Identification_CountryIso2Code');
    draft.documents.push({
      type: at('Identification_TypeCode') || 'document',
      number,
      ...(/^[A-Z]{2}$/.test(country) ? { country } : {}),
    });
  }
  if (at('Address_City') !== '' || at('Address_Street') !== '') {
    const [line, city, country] = ['Address_Street', 'Address_City', 'Address_CountryIso2Code'].map(at);
    draft.addresses.push({
      ...(line ? { line } : {}),
      ...(city ? { city } : {}),
      ...(country ? { country } : {}),
    });
  }
}

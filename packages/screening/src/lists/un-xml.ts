import { countryCode } from './countries.ts';
import { listDate } from './list-dates.ts';
import { addName, addOnce, draftEntity, type EntityDraft } from './listed-entity.ts';
import type { ListMistake, ListTexts, ReadList } from './reader.ts';
import { childrenOf, textOf, within, type XmlElement, xmlElements } from './xml.ts';

const elements: ReadonlySet<string> = new Set(['INDIVIDUAL', 'ENTITY']);
const nameParts = ['FIRST_NAME', 'SECOND_NAME', 'THIRD_NAME', 'FOURTH_NAME'];

/** The consolidated list of the United Nations Security Council (consolidated.xml). `Low` quality marks a weak alias. */
export function readUnXml({ main }: ListTexts): ReadList {
  const mistakes: ListMistake[] = [];
  const entities: EntityDraft[] = [];
  for (const element of xmlElements(main, elements)) {
    const id = textOf(element, 'DATAID');
    const name = nameParts
      .map((part) => textOf(element, part))
      .filter(Boolean)
      .join(' ');
    if (id === undefined || name === '') {
      mistakes.push({
        message: `no entry: an ${element.name} has a DATAID and a name`,
        ...(id === undefined ? {} : { entityId: id }),
      });
      continue;
    }
    entities.push(readEntry(element, id, name));
  }
  const publishedAt = /<CONSOLIDATED_LIST[^>]*dateGenerated="(\d{4}-\d\d-\d\d)/.exec(main)?.[1];
  return { entities, mistakes, ...(publishedAt === undefined ? {} : { publishedAt }) };
}

function readEntry(element: XmlElement, id: string, name: string): EntityDraft {
  const prefix = element.name;
  const draft = draftEntity(id, prefix === 'INDIVIDUAL' ? 'person' : 'organization');
  addName(draft, name);
  addName(draft, textOf(element, 'NAME_ORIGINAL_SCRIPT') ?? '');
  for (const alias of childrenOf(element, `${prefix}_ALIAS`))
    addName(draft, textOf(alias, 'ALIAS_NAME') ?? '', textOf(alias, 'QUALITY') === 'Low' ? 'weak' : 'strong');
  addOnce(draft.programs, textOf(element, 'UN_LIST_TYPE'));
  for (const { text } of within(element, 'NATIONALITY', 'VALUE')) addOnce(draft.countries, countryCode(text));
  for (const born of childrenOf(element, 'INDIVIDUAL_DATE_OF_BIRTH'))
    addOnce(draft.birthDates, birthDate(born));
  for (const document of childrenOf(element, 'INDIVIDUAL_DOCUMENT')) {
    const number = textOf(document, 'NUMBER');
    const country = countryCode(
      textOf(document, 'ISSUING_COUNTRY') ?? textOf(document, 'COUNTRY_OF_ISSUE') ?? '',
    );
    if (number === undefined) continue;
    draft.documents.push({
      type: textOf(document, 'TYPE_OF_DOCUMENT') ?? 'document',
      number,
      ...(country === undefined ? {} : { country }),
    });
  }
  for (const address of childrenOf(element, `${prefix}_ADDRESS`)) {
    const [line, city, country] = ['STREET', 'CITY', 'COUNTRY'].map((part) => textOf(address, part));
    addOnce(draft.countries, countryCode(country ?? ''));
    if (line === undefined && city === undefined && country === undefined) continue;
    draft.addresses.push({
      ...(line === undefined ? {} : { line }),
      ...(city === undefined ? {} : { city }),
      ...(country === undefined ? {} : { country: countryCode(country) ?? country }),
    });
  }
  const comments = textOf(element, 'COMMENTS1');
  if (comments !== undefined) draft.remarks = comments;
  return draft;
}

function birthDate(born: XmlElement): string | undefined {
  const from = textOf(born, 'FROM_YEAR');
  const to = textOf(born, 'TO_YEAR');
  if (from !== undefined && to !== undefined) return `${from}/${to}`;
  const date = listDate(textOf(born, 'DATE') ?? textOf(born, 'YEAR') ?? '');
  const about = /approx/i.test(textOf(born, 'TYPE_OF_DATE') ?? '');
  return date !== undefined && about ? listDate(`circa ${date.slice(0, 4)}`) : date;
}

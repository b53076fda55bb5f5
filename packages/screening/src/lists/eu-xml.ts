import { listDate } from './list-dates.ts';
import { addName, addOnce, draftEntity, type EntityDraft } from './listed-entity.ts';
import type { ListMistake, ListTexts, ReadList } from './reader.ts';
import { childrenOf, type XmlElement, xmlElements } from './xml.ts';

const elements: ReadonlySet<string> = new Set(['sanctionEntity']);

/** The European Union's consolidated list of financial sanctions, XML in version 1.1 (xmlFullSanctionsList_1_1). */
export function readEuXml({ main }: ListTexts): ReadList {
  const mistakes: ListMistake[] = [];
  const entities: EntityDraft[] = [];
  for (const element of xmlElements(main, elements)) {
    const draft = readEntity(element);
    if (draft) entities.push(draft);
    else mistakes.push({ message: 'no entry: a sanctionEntity has a logicalId and a name' });
  }
  const publishedAt = /<export[^>]*generationDate="(\d{4}-\d\d-\d\d)/.exec(main)?.[1];
  return { entities, mistakes, ...(publishedAt === undefined ? {} : { publishedAt }) };
}

function readEntity(element: XmlElement): EntityDraft | undefined {
  const id = element.attributes['logicalId'];
  if (id === undefined) return undefined;
  const [subject] = childrenOf(element, 'subjectType');
  const isPerson =
    subject?.attributes['code'] === 'person' || subject?.attributes['classificationCode'] === 'P';
  const draft = draftEntity(id, isPerson ? 'person' : 'organization');
  for (const { attributes: alias } of childrenOf(element, 'nameAlias')) {
    const whole =
      alias['wholeName'] ||
      [alias['firstName'], alias['middleName'], alias['lastName']].filter(Boolean).join(' ');
    addName(draft, whole, alias['strong'] === 'false' ? 'weak' : 'strong');
  }
  if (draft.names.length === 0) return undefined;
  for (const { attributes } of childrenOf(element, 'regulation'))
    addOnce(draft.programs, attributes['programme']);
  for (const { attributes } of childrenOf(element, 'citizenship'))
    addOnce(draft.countries, known(attributes['countryIso2Code']));
  for (const born of childrenOf(element, 'birthdate')) addOnce(draft.birthDates, birthDate(born.attributes));
  for (const { attributes: paper } of childrenOf(element, 'identification')) {
    const number = paper['number'] || paper['latinNumber'];
    const country = known(paper['countryIso2Code']);
    if (!number) continue;
    draft.documents.push({
      type: paper['identificationTypeCode'] ?? 'document',
      number,
      ...(country === undefined ? {} : { country }),
    });
  }
  for (const { attributes: address } of childrenOf(element, 'address')) {
    const country = known(address['countryIso2Code']);
    addOnce(draft.countries, country);
    draft.addresses.push({
      ...(address['street'] ? { line: address['street'] } : {}),
      ...(address['city'] ? { city: address['city'] } : {}),
      ...(country === undefined ? {} : { country }),
    });
  }
  const remark = childrenOf(element, 'remark')
    .map(({ text }) => text.trim())
    .join('; ');
  if (remark !== '') draft.remarks = remark;
  return draft;
}

/** `00` is written where a country is not known. */
function known(code: string | undefined): string | undefined {
  return code !== undefined && /^[A-Z]{2}$/.test(code) ? code : undefined;
}

function birthDate(born: Readonly<Record<string, string>>): string | undefined {
  const { yearRangeFrom, yearRangeTo, birthdate, year } = born;
  if (yearRangeFrom && yearRangeTo) return `${yearRangeFrom}/${yearRangeTo}`;
  const date = listDate(birthdate || year || '');
  return date !== undefined && born['circa'] === 'true' ? listDate(`circa ${date.slice(0, 4)}`) : date;
}

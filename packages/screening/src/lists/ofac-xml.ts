import type { EntityKind } from '../names/parsed-name.ts';
import { countryCode } from './countries.ts';
import { listDate } from './list-dates.ts';
import { addName, addOnce, draftEntity, type EntityDraft } from './listed-entity.ts';
import { readRemarks } from './ofac-remarks.ts';
import type { ListMistake, ListTexts, ReadList } from './reader.ts';
import { textOf, within, type XmlElement, xmlElements } from './xml.ts';

const elements: ReadonlySet<string> = new Set(['publshInformation', 'sdnEntry']);

/** Treasury's sdn.xml and consolidated.xml (its schema writes `publshInformation` without the i). */
export function readOfacXml({ main }: ListTexts): ReadList {
  const mistakes: ListMistake[] = [];
  const entities: EntityDraft[] = [];
  let publishedAt: string | undefined;
  for (const element of xmlElements(main, elements)) {
    if (element.name === 'publshInformation') publishedAt = americanDate(textOf(element, 'Publish_Date'));
    else {
      const entity = readEntry(element);
      if (entity) entities.push(entity);
      else mistakes.push({ message: 'no entry: an sdnEntry has a uid and a name' });
    }
  }
  return { entities, mistakes, ...(publishedAt === undefined ? {} : { publishedAt }) };
}

function readEntry(entry: XmlElement): EntityDraft | undefined {
  const uid = textOf(entry, 'uid');
  const name = nameOf(entry);
  if (uid === undefined || name === '') return undefined;
  const draft = draftEntity(uid, kindOfType(textOf(entry, 'sdnType')));
  addName(draft, name);
  for (const aka of within(entry, 'akaList', 'aka'))
    addName(draft, nameOf(aka), textOf(aka, 'category') === 'weak' ? 'weak' : 'strong');
  for (const program of within(entry, 'programList', 'program')) addOnce(draft.programs, program.text.trim());
  for (const born of within(entry, 'dateOfBirthList', 'dateOfBirthItem'))
    addOnce(draft.birthDates, listDate(textOf(born, 'dateOfBirth') ?? ''));
  for (const of of [
    ...within(entry, 'nationalityList', 'nationality'),
    ...within(entry, 'citizenshipList', 'citizenship'),
  ])
    addOnce(draft.countries, countryCode(textOf(of, 'country') ?? ''));
  for (const id of within(entry, 'idList', 'id')) readDocument(id, draft);
  for (const address of within(entry, 'addressList', 'address')) readAddress(address, draft);
  const flag = within(entry, 'vesselInfo').map((vessel) => textOf(vessel, 'vesselFlag'))[0];
  if (flag !== undefined) addOnce(draft.countries, countryCode(flag));
  const title = textOf(entry, 'title');
  if (title !== undefined) draft.remarks = title;
  const remarks = textOf(entry, 'remarks');
  if (remarks !== undefined) readRemarks(remarks, draft);
  return draft;
}

function readDocument(id: XmlElement, draft: EntityDraft): void {
  const number = textOf(id, 'idNumber');
  if (number === undefined) return;
  const country = countryCode(textOf(id, 'idCountry') ?? '');
  draft.documents.push({
    type: textOf(id, 'idType') ?? 'document',
    number,
    ...(country === undefined ? {} : { country }),
  });
}

function readAddress(address: XmlElement, draft: EntityDraft): void {
  const line = ['address1', 'address2', 'address3']
    .map((part) => textOf(address, part))
    .filter(Boolean)
    .join(', ');
  const city = textOf(address, 'city');
  const country = textOf(address, 'country');
  const code = country === undefined ? undefined : (countryCode(country) ?? country);
  addOnce(draft.countries, countryCode(country ?? ''));
  if (line === '' && city === undefined && country === undefined) return;
  draft.addresses.push({
    ...(line === '' ? {} : { line }),
    ...(city === undefined ? {} : { city }),
    ...(code === undefined ? {} : { country: code }),
  });
}

function nameOf(element: XmlElement): string {
  const last = textOf(element, 'lastName') ?? '';
  const first = textOf(element, 'firstName');
  return first === undefined ? last : `${last}, ${first}`;
}

function kindOfType(type: string | undefined): EntityKind {
  const kind = type?.toLowerCase();
  return kind === 'individual' ? 'person' : kind === 'vessel' || kind === 'aircraft' ? kind : 'organization';
}

function americanDate(text: string | undefined): string | undefined {
  const [, month, day, year] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text ?? '') ?? [];
  return year === undefined ? undefined : `${year}-${month}-${day}`;
}

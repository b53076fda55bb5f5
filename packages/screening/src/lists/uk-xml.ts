import { addOnce, draftEntity, type EntityDraft } from './listed-entity.ts';
import type { ListMistake, ListTexts, ReadList } from './reader.ts';
import { addUkFacts, addUkName, ukKind } from './uk-facts.ts';
import { textOf, within, type XmlElement, xmlElements } from './xml.ts';

const elements: ReadonlySet<string> = new Set(['Designation']);

/** The UK Sanctions List as XML (UK-Sanctions-List.xml). */
export function readUkXml({ main }: ListTexts): ReadList {
  const mistakes: ListMistake[] = [];
  const entities: EntityDraft[] = [];
  for (const element of xmlElements(main, elements)) {
    const id = textOf(element, 'UniqueID') ?? textOf(element, 'OFSIGroupID');
    const draft = id === undefined ? undefined : readEntry(element, id);
    if (draft && draft.names.length > 0) entities.push(draft);
    else
      mistakes.push({
        message: 'no entry: a Designation has a UniqueID and a name',
        ...(id === undefined ? {} : { entityId: id }),
      });
  }
  const [, day, month, year] = /<DateGenerated>(\d\d)\/(\d\d)\/(\d{4})/.exec(main) ?? [];
  return { entities, mistakes, ...(year === undefined ? {} : { publishedAt: `${year}-${month}-${day}` }) };
}

function readEntry(element: XmlElement, id: string): EntityDraft {
  const draft = draftEntity(
    id,
    ukKind(textOf(element, 'IndividualEntityShip') ?? textOf(element, 'DesignationType') ?? ''),
  );
  for (const name of within(element, 'Names', 'Name')) {
    addUkName(draft, {
      parts: [1, 2, 3, 4, 5, 6].map((part) => textOf(name, `Name${part}`) ?? ''),
      type: textOf(name, 'NameType') ?? '',
      strength: textOf(name, 'AliasStrength') ?? '',
      nonLatin: '',
    });
  }
  for (const name of within(element, 'NonLatinNames', 'NonLatinName'))
    addUkName(draft, {
      parts: [],
      type: '',
      strength: '',
      nonLatin: textOf(name, 'NameNonLatinScript') ?? '',
    });
  const person = within(element, 'IndividualDetails', 'Individual')[0];
  const texts = (...path: string[]): string[] =>
    person ? within(person, ...path).map(({ text }) => text) : [];
  addUkFacts(draft, {
    birthDates: texts('DOBs', 'DOB'),
    nationalities: texts('Nationalities', 'Nationality'),
    passports: texts('PassportDetails', 'Passport', 'PassportNumber'),
    nationalIds: texts('NationalIdentifierDetails', 'NationalIdentifier', 'NationalIdentifierNumber'),
    addresses: within(element, 'Addresses', 'Address').map((address) => ({
      line: [1, 2, 3, 4, 5, 6]
        .map((part) => textOf(address, `AddressLine${part}`))
        .filter(Boolean)
        .join(', '),
      country: textOf(address, 'AddressCountry') ?? '',
    })),
  });
  addOnce(draft.programs, textOf(element, 'RegimeName'));
  return draft;
}

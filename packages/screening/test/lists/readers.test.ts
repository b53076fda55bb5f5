import { describe, expect, it } from 'vitest';
import { type ListTexts, listFormatOf, readList } from '../../src/index.ts';

/** Reads by the format that the text shows. Everybody here is made up. */
function read(texts: ListTexts) {
  const format = listFormatOf(texts.main);
  if (!format) throw new Error('of no known format');
  return { format, ...readList(format, texts) };
}

describe('OFAC', () => {
  it('reads CSV with aliases, addresses and what stands in the remarks', () => {
    const none = '-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ';
    const { format, entities, mistakes } = read({
      main: [
        `101,"SANDOVAR, Viktor","individual","SDGT] [IRAQ2",-0- ,${none.slice(0, -6)},"DOB 14 Mar 1968; alt. DOB 1969; POB Nowhere; nationality Mexico; citizen Korea, North; Passport A12-34 (Iraq); National ID No. 77 881 (Iran) issued 2001; a.k.a. 'THE ""FOX""'; Linked To: NOBODY."`,
        `102,"QUILL SHIPPING CO.",-0- ,"CUBA",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- `,
        `103,"ODALYS",vessel,"CUBA",-0- ,XYZ1,"Tug",-0- ,-0- ,"Panama",-0- ,"Vessel Registration Identification IMO 1234567."`,
        '\u001a',
      ].join('\r\n'),
      aliases: '101,1,"aka","SANDOVÁR, Víctor",-0- \r\n999,2,"aka","NOBODY",-0- \r\n',
      addresses: '101,1,"1 Nowhere St","Tehran","Iran",-0- \r\n102,2,-0- ,-0- ,-0- ,-0- \r\n',
    });
    expect({ format, mistakes }).toEqual({ format: 'ofac-csv', mistakes: [] });
    expect(entities[0]).toMatchObject({
      entityId: '101',
      kind: 'person',
      names: [
        { name: 'SANDOVAR, Viktor', type: 'primary', strength: 'strong' },
        { name: 'THE "FOX"', type: 'alias', strength: 'weak' },
        { name: 'SANDOVÁR, Víctor', type: 'alias', strength: 'strong' },
      ],
      programs: ['SDGT', 'IRAQ2'],
      birthDates: ['1968-03-14', '1969'],
      countries: ['MX', 'KP', 'IR'],
      documents: [
        { type: 'Passport', number: 'A12-34', country: 'IQ' },
        { type: 'National ID', number: '77 881', country: 'IR' },
      ],
      addresses: [{ line: '1 Nowhere St', city: 'Tehran', country: 'IR' }],
    });
    expect(entities[1]).toMatchObject({ kind: 'organization', addresses: [] });
    expect(entities[2]).toMatchObject({
      kind: 'vessel',
      countries: ['PA'],
      documents: [{ number: '1234567' }],
    });
  });

  it('reads XML to the same', () => {
    const { format, entities, publishedAt } = read({
      main: `<?xml version="1.0" standalone="yes"?><sdnList xmlns="http://tempuri.org/sdnList.xsd">
        <publshInformation><Publish_Date>11/20/2026</Publish_Date><Record_Count>1</Record_Count></publshInformation>
        <sdnEntry><uid>101</uid><firstName>Viktor</firstName><lastName>SANDOVAR</lastName><sdnType>Individual</sdnType>
          <remarks>Linked To: QUILL &amp; CO.</remarks>
          <programList><program>SDGT</program></programList>
          <idList><id><uid>1</uid><idType>Passport</idType><idNumber>A12-34</idNumber><idCountry>Iraq</idCountry></id></idList>
          <akaList><aka><uid>2</uid><type>a.k.a.</type><category>weak</category><lastName>FOX</lastName></aka></akaList>
          <addressList><address><uid>3</uid><city>Tehran</city><country>Iran</country></address></addressList>
          <dateOfBirthList><dateOfBirthItem><uid>4</uid><dateOfBirth>circa 1968</dateOfBirth></dateOfBirthItem></dateOfBirthList>
        </sdnEntry><sdnEntry><uid>102</uid></sdnEntry></sdnList>`,
    });
    expect({ format, publishedAt }).toEqual({ format: 'ofac-xml', publishedAt: '2026-11-20' });
    expect(entities).toEqual([
      expect.objectContaining({
        entityId: '101',
        kind: 'person',
        names: [
          { name: 'SANDOVAR, Viktor', type: 'primary', strength: 'strong' },
          { name: 'FOX', type: 'alias', strength: 'weak' },
        ],
        birthDates: ['1967/1969'],
        countries: ['IR'],
        documents: [{ type: 'Passport', number: 'A12-34', country: 'IQ' }],
        remarks: 'Linked To: QUILL & CO.',
      }),
    ]);
  });
});

it('reads the list of the United Nations', () => {
  const { format, entities, publishedAt, mistakes } = read({
    main: `<CONSOLIDATED_LIST dateGenerated="2026-11-20T10:00:00"><INDIVIDUALS><INDIVIDUAL><DATAID>7</DATAID>
      <FIRST_NAME>VIKTOR</FIRST_NAME><SECOND_NAME>ILESCO</SECOND_NAME><THIRD_NAME>SANDOVAR</THIRD_NAME><UN_LIST_TYPE>DRC</UN_LIST_TYPE>
      <NAME_ORIGINAL_SCRIPT>Виктор Сандовар</NAME_ORIGINAL_SCRIPT><NATIONALITY><VALUE>Russian Federation</VALUE></NATIONALITY>
      <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>Fox</ALIAS_NAME></INDIVIDUAL_ALIAS>
      <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE><FROM_YEAR>1966</FROM_YEAR><TO_YEAR>1968</TO_YEAR></INDIVIDUAL_DATE_OF_BIRTH>
      <INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER>X1</NUMBER></INDIVIDUAL_DOCUMENT></INDIVIDUAL>
      <INDIVIDUAL><DATAID>8</DATAID></INDIVIDUAL></INDIVIDUALS>
      <ENTITIES><ENTITY><DATAID>9</DATAID><FIRST_NAME>QUILL GROUP</FIRST_NAME><ENTITY_ALIAS><QUALITY>a.k.a.</QUALITY><ALIAS_NAME>QG</ALIAS_NAME></ENTITY_ALIAS></ENTITY></ENTITIES></CONSOLIDATED_LIST>`,
  });
  expect({ format, publishedAt, mistakes: mistakes.length }).toEqual({
    format: 'un-xml',
    publishedAt: '2026-11-20',
    mistakes: 1,
  });
  expect(entities).toMatchObject([
    {
      entityId: '7',
      kind: 'person',
      names: [
        { name: 'VIKTOR ILESCO SANDOVAR' },
        { name: 'Виктор Сандовар', strength: 'strong' },
        { name: 'Fox', strength: 'weak' },
      ],
      birthDates: ['1966/1968'],
      countries: ['RU'],
    },
    { entityId: '9', kind: 'organization', names: [{ name: 'QUILL GROUP' }, { name: 'QG' }] },
  ]);
});

it('reads the list of the European Union as XML and as CSV to the same names', () => {
  const xml = read({
    main: `<export xmlns="http://eu.europa.ec/fpi/fsd/export" generationDate="2026-11-20T09:00:00.000+01:00">
      <sanctionEntity logicalId="13" euReferenceNumber="EU.1.1"><regulation programme="IRQ"/><subjectType code="person" classificationCode="P"/>
      <nameAlias wholeName="Viktor Sandovar" strong="true"/><nameAlias firstName="V." lastName="Fox" wholeName="" strong="false"/>
      <citizenship countryIso2Code="MX"/><citizenship countryIso2Code="00"/><birthdate circa="false" birthdate="1968-03-14" year="1968"/>
      <identification identificationTypeCode="passport" number="A1" countryIso2Code="IQ"/></sanctionEntity></export>`,
  });
  const csv = read({
    main: [
      'fileGenerationDate;Entity_LogicalId;Entity_SubjectType_ClassificationCode;Entity_Regulation_Programme;NameAlias_WholeName;NameAlias_FirstName;NameAlias_LastName;BirthDate_BirthDate;Citizenship_CountryIso2Code;Identification_Number;Identification_TypeCode',
      '20/11/2026;13;P;IRQ;Viktor Sandovar;;;;;;',
      '20/11/2026;13;P;IRQ;;V.;Fox;;;;',
      '20/11/2026;13;P;IRQ;;;;1968-03-14;MX;A1;passport',
    ].join('\n'),
  });
  expect([xml.format, csv.format]).toEqual(['eu-xml', 'eu-csv']);
  for (const { entities, publishedAt } of [xml, csv]) {
    expect(publishedAt).toBe('2026-11-20');
    expect(entities).toMatchObject([
      {
        entityId: '13',
        kind: 'person',
        names: [{ name: 'Viktor Sandovar' }, { name: 'V. Fox' }],
        birthDates: ['1968-03-14'],
        countries: ['MX'],
        programs: ['IRQ'],
        documents: [{ type: 'passport', number: 'A1' }],
      },
    ]);
  }
});

it('reads the list of the United Kingdom as CSV, whichever of its rows is the primary name, and as XML', () => {
  const csv = read({
    main: [
      'Report Date: 20-Nov-2026',
      'Last Updated,Unique ID,Name 6,Name 1,Name 2,Name type,Alias strength,Name non-latin script,Regime Name,Designation Type,D.O.B,Nationality(/ies),Passport number,Address Line 1,Address Country',
      '01/01/2026,RUS0001,FOX,,,Alias,Low quality a.k.a,,Russia,Individual,dd/mm/1968,,,,',
      '01/01/2026,RUS0001,SANDOVAR,Viktor,Ilesco,Primary Name,,Виктор Сандовар,Russia,Individual,14/03/1968,(1) Russia (2) Mexico,(1) A1 (2) A2,1 Nowhere St,Russia',
    ].join('\r\n'),
  });
  const xml = read({
    main: `<Designations><DateGenerated>20/11/2026</DateGenerated><Designation><UniqueID>RUS0001</UniqueID>
      <Names><Name><Name6>FOX</Name6><NameType>Alias</NameType><AliasStrength>Low quality a.k.a</AliasStrength></Name>
      <Name><Name1>Viktor</Name1><Name2>Ilesco</Name2><Name6>SANDOVAR</Name6><NameType>Primary Name</NameType></Name></Names>
      <NonLatinNames><NonLatinName><NameNonLatinScript>Виктор Сандовар</NameNonLatinScript></NonLatinName></NonLatinNames>
      <RegimeName>Russia</RegimeName><IndividualEntityShip>Individual</IndividualEntityShip>
      <Addresses><Address><AddressLine1>1 Nowhere St</AddressLine1><AddressCountry>Russia</AddressCountry></Address></Addresses>
      <IndividualDetails><Individual><DOBs><DOB>dd/mm/1968</DOB><DOB>14/03/1968</DOB></DOBs><Nationalities><Nationality>Russia</Nationality><Nationality>Mexico</Nationality></Nationalities>
      <PassportDetails><Passport><PassportNumber>A1</PassportNumber></Passport><Passport><PassportNumber>A2</PassportNumber></Passport></PassportDetails></Individual></IndividualDetails>
      </Designation></Designations>`,
  });
  expect([csv.format, xml.format]).toEqual(['uk-csv', 'uk-xml']);
  for (const { entities, publishedAt } of [csv, xml]) {
    expect(publishedAt).toBe('2026-11-20');
    expect(entities).toHaveLength(1);
    expect(entities[0]).toMatchObject({
      entityId: 'RUS0001',
      kind: 'person',
      birthDates: ['1968', '1968-03-14'],
      countries: ['RU', 'MX'],
      programs: ['Russia'],
      documents: [{ number: 'A1' }, { number: 'A2' }],
      addresses: [{ line: '1 Nowhere St', country: 'RU' }],
    });
    expect(entities[0]?.names[0]).toMatchObject({ name: 'Viktor Ilesco SANDOVAR', type: 'primary' });
    expect(entities[0]?.names.find(({ name }) => name === 'FOX')).toMatchObject({
      type: 'alias',
      strength: 'weak',
    });
  }
});

it("reads a lender's own list as CSV and as JSON", () => {
  const csv = read({
    main: 'id,name,type,aliases,weak_aliases,birth_date,countries,id_numbers\nF-1,"Sandovar, Viktor",person,V. Sandovar;Víctor,Fox,1968-03-14,MX,A1;A2\n,Nobody,,,,,,\n',
  });
  const json = read({
    main: JSON.stringify([
      {
        id: 'F-1',
        name: 'Sandovar, Viktor',
        type: 'person',
        aliases: ['V. Sandovar', 'Víctor'],
        weakAliases: ['Fox'],
        birthDates: ['1968-03-14'],
        countries: ['MX'],
        idNumbers: ['A1', 'A2'],
      },
      'nobody',
    ]),
  });
  expect(csv.entities).toEqual(json.entities);
  expect([csv.mistakes.length, json.mistakes.length]).toEqual([1, 1]);
  expect(csv.entities[0]).toMatchObject({ entityId: 'F-1', kind: 'person', countries: ['MX'] });
});

describe('a text that is no list', () => {
  it('has no format, and one that breaks off has no entries', () => {
    expect(['', 'hello', '<html></html>', '{}', 'a,b\n1,2'].map(listFormatOf)).toEqual(
      Array(5).fill(undefined),
    );
    const cut = readList('ofac-xml', { main: '<sdnList><sdnEntry><uid>1</uid><lastName>A' });
    expect(cut).toMatchObject({
      entities: [],
      mistakes: [{ message: expect.stringContaining('not closed') }],
    });
    expect(readList('own-json', { main: '[{' })).toMatchObject({ entities: [], mistakes: [{}] });
    expect(readList('uk-csv', { main: 'a,b\n' })).toMatchObject({ entities: [], mistakes: [{}] });
  });
});

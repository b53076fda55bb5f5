import type { Scenario } from '../../../cli/src/scenarios/scenario.ts';

type Person = Scenario['applicant'];

/** A person of the catalogue with a marker in every field that tells something of them. */
export type PlantedPerson = { body: Record<string, unknown>; consentIp: string; markers: readonly string[] };

/**
 * Plants markers without changing what becomes of the person: the national id, and where a list must know them the name
 * and birth date, are markers as they are; amounts move by a few dollars, to figures that nothing else comes to.
 */
export function plant(person: Person, number: number): PlantedPerson {
  // Hyphens and an i, l, o or u stand in no id and in no hash.
  const tag = `zq-${number}-uil`;
  const isListedName = person.name.family === 'Sandovar';
  const name = isListedName
    ? person.name
    : { given: `Given${tag}`, middle: `Middle${tag}`, family: `Family${tag}`, suffix: `Suffix${tag}` };
  const address = {
    line1: `${number} Street${tag}`,
    line2: `Unit${tag}`,
    city: `City${tag}`,
    state: person.addresses[0]?.state ?? '',
    postalCode: person.addresses[0]?.postalCode ?? '',
    country: 'US',
  };
  const phone = `+1202558${String(7_100 + number)}`;
  const annualGrossMinor = person.income.annualGrossMinor + 937 + number;
  // Where none is stated none is added: a figure of four digits may be anybody's.
  const housing = person.income.monthlyHousingMinor
    ? { monthlyHousingMinor: person.income.monthlyHousingMinor + 1_733 + number }
    : {};
  const consentIp = `203.0.113.${100 + number}`;
  const digits = person.nationalId.replaceAll('-', '');
  return {
    body: {
      ...person,
      name,
      addresses: [address],
      contact: { email: `mail${tag}@example.com`, phone },
      employment: { ...person.employment, employerName: `Employer${tag}` },
      income: { ...person.income, annualGrossMinor, ...housing },
      metadata: { note: `Metadata${tag}` },
    },
    consentIp,
    markers: [
      tag,
      ...(isListedName ? [person.name.given, person.name.family] : []),
      person.birthDate,
      person.nationalId,
      digits,
      phone,
      phone.slice(1),
      String(annualGrossMinor),
      ...Object.values(housing).map(String),
      consentIp,
    ],
  };
}

/**
 * Those of the markers that a text holds, as they are or as the hex that a column of bytes is shown in. A number counts
 * where it stands alone: inside an id or a hash chance would put it.
 */
export function markersIn(text: string, markers: readonly string[]): string[] {
  return markers.filter((marker) => {
    if (text.includes(Buffer.from(marker, 'utf8').toString('hex'))) return true;
    if (!/^\d+$/.test(marker)) return text.includes(marker);
    return text.includes(marker) && new RegExp(`(?<![0-9A-Za-z])${marker}(?![0-9A-Za-z])`).test(text);
  });
}

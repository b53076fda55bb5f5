import type { InputDocument } from './input-document.ts';

/** What Regulation B forbids to take into account, and the words by which a feature gives itself away. */
const prohibited: Readonly<Record<string, readonly string[]>> = {
  'sex (12 CFR 1002.2(z))': ['sex', 'gender', 'female', 'male', 'pregnant', 'pregnancy', 'maternity'],
  'marital status (12 CFR 1002.2(z))': [
    'marital',
    'married',
    'divorced',
    'widowed',
    'spouse',
    'husband',
    'wife',
    'maiden',
  ],
  'race or colour (12 CFR 1002.2(z))': ['race', 'racial', 'ethnicity', 'ethnic', 'skin'],
  'religion (12 CFR 1002.2(z))': ['religion', 'religious', 'church', 'faith', 'creed'],
  'national origin (12 CFR 1002.2(z))': [
    'nationality',
    'birthplace',
    'foreigner',
    'ancestry',
    'mothertongue',
  ],
  'receipt of public assistance (12 CFR 1002.2(z))': ['welfare', 'tanf', 'medicaid', 'foodstamps'],
  'the exercise of consumer credit rights (12 CFR 1002.2(z))': ['disputes', 'complaints', 'lawsuits'],
  'childbearing (12 CFR 1002.6(b)(3))': ['childbearing', 'fertility', 'contraception'],
};

/** The same in two words that stand together. */
const prohibitedPairs: readonly (readonly [string, string, string])[] = [
  ['national', 'origin', 'national origin (12 CFR 1002.2(z))'],
  ['foreign', 'worker', 'national origin (12 CFR 1002.2(z))'],
  ['birth', 'country', 'national origin (12 CFR 1002.2(z))'],
  ['country', 'birth', 'national origin (12 CFR 1002.2(z))'],
  ['public', 'assistance', 'receipt of public assistance (12 CFR 1002.2(z))'],
  ['food', 'stamps', 'receipt of public assistance (12 CFR 1002.2(z))'],
  ['telephone', 'listing', 'a telephone listing in the applicant’s name (12 CFR 1002.6(b)(4))'],
  ['skin', 'color', 'race or colour (12 CFR 1002.2(z))'],
];

/** Features that are known to stand for a prohibited basis. */
const proxies: Readonly<Record<string, string>> = {
  zip: 'race or national origin',
  zipcode: 'race or national origin',
  postcode: 'race or national origin',
  postal: 'race or national origin',
  neighbourhood: 'race or national origin',
  neighborhood: 'race or national origin',
  surname: 'national origin',
  forename: 'sex',
  salutation: 'sex or marital status',
};

const proxyPairs: readonly (readonly [string, string, string])[] = [
  ['first', 'name', 'sex or national origin'],
  ['last', 'name', 'national origin'],
  ['family', 'name', 'national origin'],
  ['preferred', 'language', 'national origin'],
  ['spoken', 'language', 'national origin'],
  ['census', 'tract', 'race or national origin'],
];

/** Why a feature may not be used at all; undefined where nothing speaks against it. */
export function prohibitedBasisOf(
  name: string,
  { label = '' }: Pick<InputDocument, 'label'>,
  declaredProxies: Readonly<Record<string, string>>,
): string | undefined {
  const declared = declaredProxies[name];
  if (declared !== undefined) return `is declared a proxy for ${declared}, a prohibited basis`;
  for (const text of [name, label]) {
    const found = wordsIn(wordsOf(text));
    if (found !== undefined) return found;
  }
  return undefined;
}

function wordsIn(words: readonly string[]): string | undefined {
  for (const [basis, givenAway] of Object.entries(prohibited)) {
    if (givenAway.some((word) => words.includes(word))) return `is on a prohibited basis: ${basis}`;
  }
  for (const [first, second, basis] of prohibitedPairs) {
    if (standTogether(words, first, second)) return `is on a prohibited basis: ${basis}`;
  }
  for (const [word, basis] of Object.entries(proxies)) {
    if (words.includes(word)) return `stands for a prohibited basis: it is a known proxy for ${basis}`;
  }
  for (const [first, second, basis] of proxyPairs) {
    if (standTogether(words, first, second)) {
      return `stands for a prohibited basis: it is a known proxy for ${basis}`;
    }
  }
  return undefined;
}

function standTogether(words: readonly string[], first: string, second: string): boolean {
  return words.some((word, index) => word === first && words[index + 1] === second);
}

/** Whether a feature is the age of the applicant, rather than that of an account. */
export function isApplicantAge(name: string, { isApplicantAge, label = '' }: InputDocument): boolean {
  if (isApplicantAge !== undefined) return isApplicantAge;
  const [source] = name.split('.');
  if (source === 'bureau' || source === 'bank_data' || source === 'business' || source === 'derived')
    return false;
  return [name, label].some((text) =>
    wordsOf(text).some((word) => ['age', 'birth', 'birthdate', 'dob', 'elderly'].includes(word)),
  );
}

/** `person.maritalStatus` as `person`, `marital`, `status`. */
function wordsOf(text: string): readonly string[] {
  return text
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
}

import type { RevealedUser, User, UserVersionDetail } from '@creditplane/sdk';
import { formatMoney } from './money.ts';
import { type Pair, renderPairs } from './table.ts';

/** The fields of a person, each of which a key may see or not. */
type Person = Pick<
  UserVersionDetail,
  'name' | 'birthDate' | 'addresses' | 'contact' | 'employment' | 'income' | 'metadata'
>;

/** A user as `show` and every change of one prints it: what the key may see, and what it may not. */
export function describeUser(user: User): string[] {
  return [
    user.id,
    ...renderPairs([
      ['Version', String(user.version)],
      ...pairsOf(user),
      ['National id', `ends in ${user.nationalIdLast4}`],
      ['External id', user.externalId ?? undefined],
      ...maskedPairs(user),
      ['May also be', user.duplicateUserIds.join(', ') || undefined],
      ['Created', user.createdAt],
      ['Updated', user.updatedAt],
    ]),
  ];
}

/** One version, as it was. */
export function describeUserVersion(version: UserVersionDetail): string[] {
  return [
    `${version.userId} version ${version.version}`,
    ...renderPairs([
      ['Made by', version.actor ?? undefined],
      ['Changed', version.changed.join(', ') || undefined],
      ...pairsOf(version),
      ['National id', `ends in ${version.nationalIdLast4}`],
      ...maskedPairs(version),
      ['Created', version.createdAt],
    ]),
  ];
}

/** What was revealed, and under which entry of the audit. */
export function describeRevealed({ id, userId, version, person, fields }: RevealedUser): string[] {
  const missing = fields.filter((field) => person[field] === undefined);
  return [
    `${userId} version ${version}`,
    ...renderPairs([
      ['National id', person.nationalId],
      ...pairsOf(person),
      ['Not there', missing.join(', ') || undefined],
      ['Recorded', id],
    ]),
  ];
}

/** `Ada Marlowe`; what is masked of it is not there. */
export function nameInWords({ name }: Pick<Person, 'name'>): string {
  return [name?.given, name?.middle, name?.family, name?.suffix].filter((part) => part).join(' ');
}

function pairsOf({ addresses = [], employment, income, metadata, ...person }: Person): Pair[] {
  return [
    ['Name', nameInWords(person) || undefined],
    ['Born', person.birthDate],
    ...addresses.map((address, index): Pair => [index === 0 ? 'Address' : 'Before', inOneLine(address)]),
    ['E-mail', person.contact?.email],
    ['Phone', person.contact?.phone],
    ['Employment', employment && employmentInWords(employment)],
    ['Income', income && `${formatMoney(income.annualGrossMinor, income.currency)} a year`],
    [
      'Housing',
      income?.monthlyHousingMinor === undefined
        ? undefined
        : `${formatMoney(income.monthlyHousingMinor, income.currency)} a month`,
    ],
    ...Object.entries(metadata ?? {}).map(([name, value]): Pair => [`  ${name}`, value]),
  ];
}

function maskedPairs({ maskedFields, hints }: Pick<User, 'maskedFields' | 'hints'>): Pair[] {
  return [
    ['E-mail like', hints?.email],
    ['Phone ends', hints?.phoneLast4],
    ['Masked', maskedFields.join(', ') || undefined],
  ];
}

type Address = NonNullable<Person['addresses']>[number];

function inOneLine({ line1, line2, city, state, postalCode, country }: Address): string {
  return [line1, line2, city, `${state} ${postalCode}`, country].filter((part) => part).join(', ');
}

function employmentInWords({ status, employerName, startedOn }: NonNullable<Person['employment']>): string {
  return [
    status.replaceAll('_', ' '),
    employerName && `at ${employerName}`,
    startedOn && `since ${startedOn}`,
  ]
    .filter((part) => part)
    .join(' ');
}

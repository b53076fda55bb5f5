import type { CreateApplicationParams, CreateUserParams } from '@creditplane/sdk';
import { type ConsentKind, consentKinds } from './consents.ts';

/** Every field of the form, and where the API points when it is wrong. */
const fieldPointers = {
  givenName: '/name/given',
  familyName: '/name/family',
  birthDate: '/birthDate',
  nationalId: '/nationalId',
  line1: '/addresses/0/line1',
  line2: '/addresses/0/line2',
  city: '/addresses/0/city',
  state: '/addresses/0/state',
  postalCode: '/addresses/0/postalCode',
  email: '/contact/email',
  phone: '/contact/phone',
  employmentStatus: '/employment/status',
  employerName: '/employment/employerName',
  annualIncome: '/income/annualGrossMinor',
  monthlyHousing: '/income/monthlyHousingMinor',
  amount: '/requestedAmount',
  termMonths: '/requestedTermMonths',
  purpose: '/purpose',
} as const;

export type FieldName = keyof typeof fieldPointers;
export type Fields = Readonly<Record<FieldName, string>>;

/** What is wrong, by field; under `form` what belongs to none. */
export type Mistakes = Partial<Record<FieldName | 'consents' | 'form', string>>;

export type Submission = {
  user: CreateUserParams;
  consents: readonly ConsentKind[];
  application: Omit<CreateApplicationParams, 'parties' | 'externalId'>;
};

const fieldNames = Object.keys(fieldPointers) as FieldName[];

export function readFields(form: FormData): Fields {
  const textOf = (name: FieldName): string => {
    const value = form.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  return Object.fromEntries(fieldNames.map((name) => [name, textOf(name)])) as Fields;
}

/** Turns text into what the API takes. What is right or wrong beyond that the API says, field by field. */
export function readSubmission(form: FormData): Submission | { mistakes: Mistakes } {
  const fields = readFields(form);
  const [annualGrossMinor, monthlyHousingMinor, requestedAmount] = [
    minorUnits(fields.annualIncome),
    minorUnits(fields.monthlyHousing || '0'),
    minorUnits(fields.amount),
  ];
  const mistakes: Mistakes = {
    ...(annualGrossMinor === undefined ? { annualIncome: notMoney } : {}),
    ...(monthlyHousingMinor === undefined ? { monthlyHousing: notMoney } : {}),
    ...(requestedAmount === undefined ? { amount: notMoney } : {}),
    ...(consentKinds.every((kind) => form.get(kind) === 'yes')
      ? {}
      : { consents: 'We need each of these to go on.' }),
  };
  if (annualGrossMinor === undefined || monthlyHousingMinor === undefined || requestedAmount === undefined) {
    return { mistakes };
  }
  if (mistakes.consents) return { mistakes };
  const { line1, line2, city, state, postalCode } = fields;
  return {
    user: {
      name: { given: fields.givenName, family: fields.familyName },
      birthDate: fields.birthDate,
      nationalId: fields.nationalId,
      addresses: [{ line1, ...(line2 ? { line2 } : {}), city, state, postalCode, country: 'US' }],
      contact: { email: fields.email, ...(fields.phone ? { phone: fields.phone } : {}) },
      employment: {
        // A value that is not in the list is the API's to refuse, with a pointer to this field.
        status: fields.employmentStatus as CreateUserParams['employment']['status'],
        ...(fields.employerName ? { employerName: fields.employerName } : {}),
      },
      income: { annualGrossMinor, currency: 'USD', monthlyHousingMinor },
    },
    consents: consentKinds,
    application: {
      requestedAmount,
      currency: 'USD',
      requestedTermMonths: Number(fields.termMonths),
      purpose: fields.purpose as CreateApplicationParams['purpose'],
    },
  };
}

/** The API's pointers, as mistakes of our fields. */
export function mistakesAt(errors: readonly { pointer: string; message: string }[]): Mistakes {
  const mistakes: Mistakes = {};
  for (const { pointer, message } of errors) {
    const field = fieldNames.find((name) => fieldPointers[name] === pointer) ?? 'form';
    mistakes[field] = message.charAt(0).toUpperCase() + message.slice(1);
  }
  return mistakes;
}

const notMoney = 'Must be an amount in dollars, such as 20,000';

/** `20,000` and `$20,000.00` are 2000000 cents. No floating number is ever money. */
function minorUnits(text: string): number | undefined {
  const [, dollars, cents = ''] = /^\$?(\d{1,9})(?:\.(\d{1,2}))?$/.exec(text.replaceAll(',', '')) ?? [];
  return dollars === undefined ? undefined : Number(dollars) * 100 + Number(cents.padEnd(2, '0'));
}

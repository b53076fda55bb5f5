export { userEvents } from './events.ts';
export { personsOfParties } from './persons-of-parties.ts';
export { testPersonOf, testPersons } from './test-persons.ts';

import type { TenantScope } from '../../platform/database/scope.ts';
import type { Work } from '../../platform/unit-of-work/work.ts';

export const consentKinds = [
  'credit_pull_soft',
  'credit_pull_hard',
  'bank_data',
  'e_sign',
  'identity',
] as const;
export type ConsentKind = (typeof consentKinds)[number];

export const employmentStatuses = [
  'employed',
  'self_employed',
  'unemployed',
  'retired',
  'student',
  'other',
] as const;
export type EmploymentStatus = (typeof employmentStatuses)[number];

export type Address = {
  line1: string;
  line2?: string;
  city: string;
  /** USPS code for US addresses. */
  state: string;
  postalCode: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
};

/** One version of a person as the vault holds it. Personal data: never in events, logs or cache keys. */
export type Person = {
  userId: string;
  version: number;
  name: { given: string; middle?: string; family: string; suffix?: string };
  /** ISO 8601 date. */
  birthDate: string;
  /** Nine digits. Write-only through the API. */
  nationalId: string;
  addresses: Address[];
  contact: { email?: string; phone?: string };
  employment: { status: EmploymentStatus; employerName?: string; startedOn?: string };
  income: { annualGrossMinor: number; currency: string; monthlyHousingMinor?: number };
};

/** A pinned version of a person, and the kind of the consent by which somebody is asked about them. */
export type ConsentingPerson = { person: Person; consentKind: ConsentKind };

export type UsersPort = {
  /** The newest version's number; undefined where the tenant has no such user. */
  currentVersion(scope: TenantScope, userId: string): Promise<number | undefined>;
  /**
   * One pinned version. Undefined where there is none, or it was erased. Read in the transaction that the caller has
   * open, so that all the facts of a check cost one.
   */
  person(work: Work, pinned: { userId: string; version: number }): Promise<Person | undefined>;
  /** Consents in force now, by kind: granted, not revoked. The newest of each kind. */
  activeConsents(scope: TenantScope, userId: string): Promise<Partial<Record<ConsentKind, string>>>;
  /**
   * One pinned version, while this very consent of theirs is in force; else, or where the person was erased, undefined.
   * Read in the transaction that the caller has open, with whatever it writes there.
   */
  personByConsent(
    work: Work,
    asked: { userId: string; version: number; consentId: string },
  ): Promise<ConsentingPerson | undefined>;
};

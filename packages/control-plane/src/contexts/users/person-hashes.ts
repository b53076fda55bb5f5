import type { KeyObject } from 'node:crypto';
import { keyedHash } from '../../platform/crypto/keyed-hash.ts';
import type { TenantScope } from '../../platform/database/scope.ts';
import { foldName } from '../../platform/text/fold-name.ts';
import { nationalIdHash } from './national-id.ts';
import type { PersonRecord } from './person.ts';

/** What a person can be found by. */
export type HashField = 'national_id' | 'email' | 'phone' | 'name_birth';
export type PersonHash = { field: HashField; hash: string };

/** Values to be found by: all of a person, or those that a search gives. */
export type FindableValues = {
  nationalId?: string | undefined;
  email?: string | undefined;
  phone?: string | undefined;
  nameAndBirth?: { given: string; family: string; birthDate: string } | undefined;
};

/** The keyed hashes of these values, of one tenant and mode: equal for equal people there, telling nothing elsewhere. */
export function hashesOf(hashKey: KeyObject, scope: TenantScope, values: FindableValues): PersonHash[] {
  const { nationalId, email, phone, nameAndBirth } = values;
  const hash = (field: HashField, normalised: string): PersonHash => ({
    field,
    hash: keyedHash(hashKey, `person-${field}`, `${scope.tenantId}:${scope.mode}:${normalised}`),
  });
  const found: PersonHash[] = [];
  if (nationalId) {
    const digits = nationalId.replaceAll('-', '');
    found.push({ field: 'national_id', hash: nationalIdHash(hashKey, scope, digits) });
  }
  if (email) found.push(hash('email', normalEmail(email)));
  if (phone) found.push(hash('phone', phone.replace(/\D/g, '')));
  if (nameAndBirth) found.push(hash('name_birth', normalNameAndBirth(nameAndBirth)));
  return found;
}

export function findableValuesOf({ nationalId, contact, name, birthDate }: PersonRecord): FindableValues {
  return { nationalId, ...contact, nameAndBirth: { given: name.given, family: name.family, birthDate } };
}

/** Without case and compatibility forms. Dots and tags before the @ stay: only the provider knows what they mean. */
function normalEmail(email: string): string {
  return email.normalize('NFKC').trim().toLowerCase();
}

/** Given and family name without case, accents and punctuation; middle names and suffixes come and go. */
function normalNameAndBirth({
  given,
  family,
  birthDate,
}: NonNullable<FindableValues['nameAndBirth']>): string {
  return JSON.stringify([foldName(given), foldName(family), birthDate]);
}

import type { RawBuilder } from 'kysely';
import type { DataKey } from '../../platform/crypto/data-key.ts';
import { openJson, sealJson } from '../../platform/crypto/data-key.ts';
import { type DataKeyRing, wrappedKeyOf } from '../../platform/crypto/data-key-ring.ts';
import type { Work } from '../../platform/unit-of-work/work.ts';
import { type PersonRecord, personRecordSchema } from './person.ts';

/** A version as it is read: with the key that opens it, null where the person was erased. */
export type SealedPerson = { sealed_person: Uint8Array; wrapped_key: Uint8Array | null };

/** Seals and opens versions of persons, each bound to its person and its number. */
export type Vault = {
  seal(work: Work, userId: string, version: number, person: PersonRecord): Promise<Uint8Array>;
  /** Undefined where the person was erased. */
  open(work: Work, userId: string, version: number, sealed: SealedPerson): PersonRecord | undefined;
};

export const dataKeyTable = 'users.data_keys';
const recordClass = 'profile';

/** The `wrapped_key` of a SealedPerson, in the statement that reads the version. */
export function wrappedKeyOfPerson(userIdColumn: string): RawBuilder<Uint8Array | null> {
  return wrappedKeyOf(dataKeyTable, userIdColumn, recordClass);
}

export function createVault(ring: DataKeyRing): Vault {
  const subject = (userId: string) => ({ subjectId: userId, recordClass });
  return {
    seal: async (work, userId, version, person) =>
      sealJson(await ring.forSealing(work, subject(userId)), columnOf(version), person),
    open: (work, userId, version, { sealed_person, wrapped_key }) => {
      const key = ring.unwrap(work, subject(userId), wrapped_key);
      return key && openPerson(key, version, sealed_person);
    },
  };
}

function openPerson(key: DataKey, version: number, sealed: Uint8Array): PersonRecord {
  return personRecordSchema.parse(openJson(key, columnOf(version), sealed));
}

/** The version is part of the binding: an older version put in a newer one's row does not open. */
function columnOf(version: number): string {
  return `person.v${version}`;
}

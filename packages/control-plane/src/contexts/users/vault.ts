import type { DataKey } from '../../platform/crypto/data-key.ts';
import { openJson, sealJson } from '../../platform/crypto/data-key.ts';
import type { DataKeyRing } from '../../platform/crypto/data-key-ring.ts';
import type { Work } from '../../platform/unit-of-work/work.ts';
import { type PersonRecord, personRecordSchema } from './person.ts';

/** Seals and opens versions of persons, each bound to its person and its number. */
export type Vault = {
  seal(work: Work, userId: string, version: number, person: PersonRecord): Promise<Uint8Array>;
  /** Undefined where the person was erased. */
  open(work: Work, userId: string, version: number, sealed: Uint8Array): Promise<PersonRecord | undefined>;
};

export function createVault(ring: DataKeyRing): Vault {
  const subject = (userId: string) => ({ subjectId: userId, recordClass: 'profile' });
  return {
    seal: async (work, userId, version, person) =>
      sealJson(await ring.forSealing(work, subject(userId)), columnOf(version), person),
    open: async (work, userId, version, sealed) => {
      const key = await ring.forOpening(work, subject(userId));
      return key && openPerson(key, version, sealed);
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

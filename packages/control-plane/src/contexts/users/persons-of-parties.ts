import type { Work } from '../../platform/unit-of-work/work.ts';

/** A party of an application, as far as the vault is concerned. */
type PinnedParty = { partyId: string; userId: string; userVersion: number };

/** As much of the vault's port as it takes. */
type PersonSource<Person> = {
  person(work: Work, pinned: { userId: string; version: number }): Promise<Person | undefined>;
};

/** The pinned version of each party, by the party's id. Who was erased is not there. */
export async function personsOfParties<Person>(
  users: PersonSource<Person>,
  work: Work,
  parties: readonly PinnedParty[],
): Promise<ReadonlyMap<string, Person>> {
  const persons = new Map<string, Person>();
  for (const { partyId, userId, userVersion } of parties) {
    const person = await users.person(work, { userId, version: userVersion });
    if (person) persons.set(partyId, person);
  }
  return persons;
}

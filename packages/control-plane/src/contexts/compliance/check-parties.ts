import type { ProviderRequest } from '../providers/public.ts';
import type { Person } from '../users/public.ts';
import type { CheckedParty, CheckOrder } from './check-order.ts';
import { checkAge } from './checks/age.ts';
import { type CheckFinding, referred } from './checks/finding.ts';
import { checkIdentity, type IdentityAnswer } from './checks/identity.ts';
import { checkResidence } from './checks/residence.ts';
import { checkSanctions } from './checks/sanctions.ts';
import { complianceCheckNames } from './events.ts';
import type { ScreenedList, WatchlistHit } from './screening/watchlist.ts';

/** What was found of one party. */
export type PartyFindings = { partyId: string; role: string; userId: string; findings: CheckFinding[] };

/** Who owes the loan from its first day. The states that a product serves are those of its borrowers. */
const borrowerRoles: ReadonlySet<string> = new Set(['primary', 'co_applicant']);

type CheckSources = {
  /** By party. Who is not there was erased, or cannot be read. */
  persons: ReadonlyMap<string, Person>;
  identity(request: ProviderRequest<'identity'>): Promise<IdentityAnswer>;
  /** Whom on the lists a party may be, but for those whom a person cleared. */
  screen(
    party: CheckedParty,
    person: Person,
  ): { lists: readonly ScreenedList[]; hits: readonly WatchlistHit[] };
  minimumYears: number;
};

/** Runs every check on every party, parties side by side. */
export function checkParties(order: CheckOrder, sources: CheckSources): Promise<PartyFindings[]> {
  return Promise.all(
    order.parties.map(async (party) => ({
      partyId: party.partyId,
      role: party.role,
      userId: party.userId,
      findings: await checkParty(order, party, sources),
    })),
  );
}

async function checkParty(
  order: CheckOrder,
  party: CheckedParty,
  sources: CheckSources,
): Promise<CheckFinding[]> {
  const person = sources.persons.get(party.partyId);
  if (!person) return complianceCheckNames.map((check) => referred(check, 'person_unavailable'));
  return [
    checkIdentity(await askIdentity(order, party, sources)),
    checkSanctions(sources.screen(party, person)),
    checkAge({
      birthDate: person.birthDate,
      at: order.submittedAt,
      minimumYears: sources.minimumYears,
    }),
    checkResidence(person.addresses, borrowerRoles.has(party.role) ? order.statesServed : undefined),
  ];
}

/** Asked by the consent that was pinned at submission; the port refuses one that was revoked since. */
async function askIdentity(
  { applicationId, reportsOf }: CheckOrder,
  party: CheckedParty,
  sources: CheckSources,
): Promise<IdentityAnswer> {
  const consentId = party.consents['identity'];
  if (consentId === undefined) return { outcome: 'not_asked', because: 'no_consent' };
  return sources.identity({
    kind: 'identity',
    applicationId,
    userId: party.userId,
    userVersion: party.userVersion,
    consentId,
    permissiblePurpose: 'written_instructions',
    pull: 'none',
    intentKey: `${applicationId}:${party.partyId}:identity${reportsOf === undefined ? '' : `:${reportsOf}`}`,
  });
}

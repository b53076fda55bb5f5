import type { FieldMistake } from '../../kernel/faults.ts';
import type { RequestContext } from '../../platform/http/request-context.ts';
import { capsBrokenBy } from '../compliance/public.ts';
import type { IdentityPort } from '../identity/public.ts';
import type { OfferTerms } from '../risk/public.ts';
import { personsOfParties, type UsersPort } from '../users/public.ts';
import type { ApplicationRow } from './rows.ts';

export type CapParts = { users: UsersPort; identity: Pick<IdentityPort, 'creditor'> };

/** Which of the offers of a person would break a rate cap, and the law that says so. */
export async function capMistakes(
  { users, identity }: CapParts,
  context: RequestContext,
  row: ApplicationRow,
  offers: readonly OfferTerms[],
): Promise<FieldMistake[]> {
  if (offers.length === 0) return [];
  const { parties, creditorId } = row.state.submission;
  const [persons, creditor] = await Promise.all([
    context.read((work) => personsOfParties(users, work, parties)),
    identity.creditor(context.principal, creditorId),
  ]);
  const states = [...persons.values()].map(({ addresses }) => addresses[0]?.state);
  return offers.flatMap((terms, index) =>
    capsBrokenBy(terms, { states, creditorType: creditor?.type }).map(({ measure, maxPercent, source }) => ({
      pointer: `/offers/${index}/annualRateBps`,
      message: `An ${measureWords[measure]} over ${maxPercent} % is not allowed: ${source}.`,
    })),
  );
}

const measureWords = { apr: 'APR', mapr: 'MAPR', interest_rate: 'interest rate' } as const;

import type { ProviderKind, ProviderRequest } from '../../providers/public.ts';
import type { AssessmentOrder } from './assessment-order.ts';

export type Party = AssessmentOrder['parties'][number];
type Intent = Pick<AssessmentOrder, 'applicationId' | 'reportsOf'>;

/**
 * What to ask the bureau, by the consents pinned at submission: a hard pull where there is a consent to one, else a
 * soft one; undefined where there is neither. The person applied for credit: 15 USC 1681b(a)(3)(A).
 */
export function bureauRequest(intent: Intent, party: Party): ProviderRequest<'bureau'> | undefined {
  const hard = party.consents['credit_pull_hard'];
  const consentId = hard ?? party.consents['credit_pull_soft'];
  if (consentId === undefined) return undefined;
  return {
    ...ofParty('bureau', intent, party),
    consentId,
    permissiblePurpose: 'credit_transaction',
    pull: hard === undefined ? 'soft' : 'hard',
  };
}

/**
 * What to ask the account aggregator, by the consent pinned at submission; undefined where there is none. The person
 * says in writing who may read their accounts: 15 USC 1681b(a)(2).
 */
export function bankDataRequest(intent: Intent, party: Party): ProviderRequest<'bank_data'> | undefined {
  const consentId = party.consents['bank_data'];
  if (consentId === undefined) return undefined;
  return {
    ...ofParty('bank_data', intent, party),
    consentId,
    permissiblePurpose: 'written_instructions',
    pull: 'none',
  };
}

/** One intent for each party and kind: no report is bought twice but for a later round of checks that asks for new ones. */
function ofParty<Kind extends ProviderKind>(kind: Kind, { applicationId, reportsOf }: Intent, party: Party) {
  return {
    kind,
    applicationId,
    userId: party.userId,
    userVersion: party.userVersion,
    intentKey: `${applicationId}:${party.partyId}:${kind}${reportsOf === undefined ? '' : `:${reportsOf}`}`,
  };
}

import type { ProviderRequest } from '../../providers/public.ts';
import type { AssessmentOrder } from './assessment-order.ts';

export type Party = AssessmentOrder['parties'][number];

/**
 * What to ask the bureau, by the consents pinned at submission: a hard pull where there is a consent to one, else a
 * soft one; undefined where there is neither. The person applied for credit: 15 USC 1681b(a)(3)(A). One intent for each
 * party, so that no report is bought twice but for a later round of checks that asks for new ones.
 */
export function bureauRequest(
  { applicationId, reportsOf }: Pick<AssessmentOrder, 'applicationId' | 'reportsOf'>,
  party: Party,
): ProviderRequest<'bureau'> | undefined {
  const hard = party.consents['credit_pull_hard'];
  const consentId = hard ?? party.consents['credit_pull_soft'];
  if (consentId === undefined) return undefined;
  return {
    kind: 'bureau',
    applicationId,
    userId: party.userId,
    userVersion: party.userVersion,
    consentId,
    permissiblePurpose: 'credit_transaction',
    pull: hard === undefined ? 'soft' : 'hard',
    intentKey: `${applicationId}:${party.partyId}:bureau${reportsOf === undefined ? '' : `:${reportsOf}`}`,
  };
}

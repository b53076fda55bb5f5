import type { ProviderRequest } from '../../providers/public.ts';
import type { AssessmentOrder } from './assessment-order.ts';

type Party = AssessmentOrder['parties'][number];

/** The party whose credit is judged. Co-applicants are not weighed yet. */
export function primaryParty({ parties }: Pick<AssessmentOrder, 'parties'>): Party | undefined {
  return parties.find(({ role }) => role === 'primary');
}

/**
 * What to ask the bureau, by the consents pinned at submission: a hard pull where there is a consent to one, else a
 * soft one; undefined where there is neither. The person applied for credit: 15 USC 1681b(a)(3)(A).
 */
export function bureauRequest(applicationId: string, party: Party): ProviderRequest<'bureau'> | undefined {
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
    intentKey: `${applicationId}:bureau`,
  };
}

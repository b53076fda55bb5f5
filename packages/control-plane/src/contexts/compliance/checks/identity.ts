import type { ProviderOutcome } from '../../providers/public.ts';
import { type CheckFinding, passed, referred } from './finding.ts';

/** The identity provider's answer, or why nobody asked. */
export type IdentityAnswer =
  | ProviderOutcome<'identity'>
  | { outcome: 'not_asked'; because: 'no_consent' | 'person_unavailable' };

/**
 * Whether the party is who they say. A mismatch can be mended with a document. Death goes to fraud review without a
 * word, and an answer that did not come is no fault of the applicant: neither gives a reason.
 */
export function checkIdentity(answer: IdentityAnswer): CheckFinding {
  switch (answer.outcome) {
    case 'not_asked':
      return referred('identity', answer.because, answer.because === 'no_consent' ? 'C01' : null);
    case 'unavailable':
      return referred('identity', answer.reason, answer.reason === 'consent_revoked' ? 'C01' : null);
    case 'received':
      return readReport(answer.data);
    default:
      return answer satisfies never;
  }
}

function readReport({
  result,
  mismatchedFields,
}: Extract<IdentityAnswer, { outcome: 'received' }>['data']): CheckFinding {
  switch (result) {
    case 'match':
      return passed('identity', 'match');
    case 'mismatch':
      return {
        check: 'identity',
        outcome: 'action_required',
        cause: 'mismatch',
        reasonCode: 'C01',
        requirement: 'identity_document',
        mismatchedFields,
      };
    case 'deceased':
    case 'pending':
      return referred('identity', result);
    default:
      return result satisfies never;
  }
}

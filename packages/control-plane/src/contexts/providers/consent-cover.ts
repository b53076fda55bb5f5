import type { ConsentKind } from '../users/public.ts';
import type { ProviderRequest } from './public.ts';

/** Whether a consent of this kind stands behind a request. One to a hard pull covers the lesser, soft one. */
export function covers(consent: ConsentKind, request: Pick<ProviderRequest, 'kind' | 'pull'>): boolean {
  switch (request.kind) {
    case 'bureau':
      return consent === 'credit_pull_hard' || (consent === 'credit_pull_soft' && request.pull !== 'hard');
    case 'bank_data':
      return consent === 'bank_data';
    case 'identity':
      return consent === 'identity';
    default:
      return request.kind satisfies never;
  }
}

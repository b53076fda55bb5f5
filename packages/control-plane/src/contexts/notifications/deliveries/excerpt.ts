import type { TenantScope } from '../../../platform/database/scope.ts';
import type { Seal } from '../../../platform/unit-of-work/idempotency.ts';

type AttemptPlace = { deliveryId: string; attempt: number };

/** Seals the beginning of an answer: the lender's own text, which may hold anything. */
export function sealExcerpt(
  seal: Seal,
  scope: TenantScope,
  attempt: AttemptPlace,
  excerpt: string | null,
): Uint8Array | null {
  return excerpt === null ? null : seal.seal(Buffer.from(excerpt), placeOf(scope, attempt));
}

/** Throws where it was sealed for another attempt. */
export function openExcerpt(
  seal: Seal,
  scope: TenantScope,
  attempt: AttemptPlace,
  sealed: Uint8Array,
): string {
  return Buffer.from(seal.open(sealed, placeOf(scope, attempt))).toString('utf8');
}

function placeOf({ tenantId, mode }: TenantScope, { deliveryId, attempt }: AttemptPlace): string {
  return `webhook-response:${tenantId}:${mode}:${deliveryId}:${attempt}`;
}

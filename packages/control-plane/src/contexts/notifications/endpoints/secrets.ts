import type { RandomBytes } from '../../../kernel/ids.ts';
import type { TenantScope } from '../../../platform/database/scope.ts';
import type { Seal } from '../../../platform/unit-of-work/idempotency.ts';

/** A new signing secret, as Standard Webhooks writes it: `whsec_` and 32 random bytes in base64 (24 to 64 allowed). */
export function createSecret(random: RandomBytes): string {
  return `whsec_${Buffer.from(random.bytes(32)).toString('base64')}`;
}

export function sealSecret(seal: Seal, scope: TenantScope, endpointId: string, secret: string): Uint8Array {
  return seal.seal(Buffer.from(secret), place(scope, endpointId));
}

/** The secret of an endpoint. Throws where it was sealed for another one. */
export function openSecret(seal: Seal, scope: TenantScope, endpointId: string, sealed: Uint8Array): string {
  return Buffer.from(seal.open(sealed, place(scope, endpointId))).toString('utf8');
}

function place({ tenantId, mode }: TenantScope, endpointId: string): string {
  return `webhook-secret:${tenantId}:${mode}:${endpointId}`;
}

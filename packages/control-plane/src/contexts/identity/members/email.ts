import type { TenantScope } from '../../../platform/database/scope.ts';
import type { Seal } from '../../../platform/unit-of-work/idempotency.ts';

/** How e-mails are kept: sealed to be read, hashed under a key to be found. */
export type EmailCustody = {
  seal(memberId: string, email: string): Uint8Array;
  open(memberId: string, sealed: Uint8Array): string;
  /** Per tenant and mode, so that lenders cannot be joined. Upper and lower case are one address. */
  hash(scope: TenantScope, email: string): string;
};

export function createEmailCustody(
  seal: Seal,
  keyedHash: (domain: string, value: string) => string,
): EmailCustody {
  const boundTo = (memberId: string) => `identity.members.sealed_email:${memberId}`;
  return {
    seal: (memberId, email) => seal.seal(Buffer.from(email), boundTo(memberId)),
    open: (memberId, sealed) => Buffer.from(seal.open(sealed, boundTo(memberId))).toString('utf8'),
    hash: ({ tenantId, mode }, email) =>
      keyedHash('member-email', `${tenantId}:${mode}:${email.toLowerCase()}`),
  };
}

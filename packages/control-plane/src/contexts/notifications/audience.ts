import type { Principal } from '../../kernel/principal.ts';

/** Who may hear of an event, and what an endpoint may hear: compliance events reach compliance endpoints only. */
export type Audience = 'standard' | 'compliance';

/** What a caller may know of: events, deliveries and endpoints of these audiences; others are not there for it. */
export type Reader = { audiences: readonly Audience[] };

/** Compliance officers, admins and keys of the scope `compliance:read` see what goes to compliance endpoints. */
export function readerOf({ roles, scopes }: Principal): Reader {
  const isCompliance =
    roles.includes('compliance-officer') || roles.includes('admin') || scopes.includes('compliance:read');
  return { audiences: isCompliance ? ['standard', 'compliance'] : ['standard'] };
}

export { identityEvents } from './events.ts';
export { isSecondPerson } from './second-person.ts';

import type { Mode } from '../../kernel/events.ts';
import type { Principal } from '../../kernel/principal.ts';
import type { TenantScope } from '../../platform/database/scope.ts';

/** Who lends, in law: notices, caps and retention follow the creditor, which is not the tenant. */
export type Creditor = {
  creditorId: string;
  legalName: string;
  address: { line1: string; city: string; state: string; postalCode: string; country: string };
  /** What kind of lender, e.g. a state-licensed lender. */
  type: 'bank' | 'credit_union' | 'state_licensed_lender' | 'other';
  /** The agency that the ECOA notice names (12 CFR 1002 App. A). */
  supervisoryAgency: string;
  /** `expiresOn`: the last day, ISO 8601; null where it does not lapse. */
  licences: { state: string; number: string; expiresOn: string | null }[];
};

export type ProvisionedTenant = {
  tenantId: string;
  creditorId: string;
  mode: Mode;
  /** Shown once; only a keyed hash is kept. */
  secretKey: string;
  publishableKey: string;
};

/** Why a presented key does not authenticate. */
export type AuthenticationFailure = { failed: 'unknown_key' | 'expired' | 'revoked' };

/** One thing that must be so before a tenant may go live. */
export type ActivationCondition = {
  name: string;
  description: string;
  /** What is still to be done in this world; undefined where the condition is met. */
  missing(scope: TenantScope): Promise<string | undefined>;
};

export type IdentityPort = {
  /** Finds the principal of an API key by its keyed hash, in constant time over candidates. */
  authenticate(presentedKey: string): Promise<Principal | AuthenticationFailure>;
  /** Writes down when keys were last used; called now and then, apart from any request. */
  writeKeyUses(): Promise<void>;
  /** A tenant with one creditor, a secret and a publishable key. */
  provisionTenant(request: {
    name: string;
    mode: Mode;
    creditorName: string;
    /** Of a tenant that is there already: its other mode is opened. */
    tenantId?: string;
  }): Promise<ProvisionedTenant>;
  /** Who made a key or invited a member; undefined where this tenant and mode has none of this id. */
  makerOf(scope: TenantScope, actor: string): Promise<string | undefined>;
  creditor(scope: TenantScope, creditorId: string): Promise<Creditor | undefined>;
  /** True where no tenant exists yet: the first run. */
  isEmpty(): Promise<boolean>;
};

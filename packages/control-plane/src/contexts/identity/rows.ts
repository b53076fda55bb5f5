import type { Mode } from '../../kernel/events.ts';
import type { KeyKind, Role } from '../../kernel/principal.ts';
import type { Creditor } from './public.ts';

export type TenantRow = {
  tenant_id: string;
  name: string;
  created_at: Date;
  /** When live mode was opened; null: it is not. */
  live_since: Date | null;
};

export type CreditorRow = {
  creditor_id: string;
  tenant_id: string;
  mode: Mode;
  legal_name: string;
  address: Creditor['address'];
  type: Creditor['type'];
  supervisory_agency: string;
  licences: { state: string; number: string; expiresOn?: string | null }[];
  archived_at: Date | null;
  created_at: Date;
  updated_at: Date;
};

export type ApiKeyRow = {
  key_id: string;
  tenant_id: string;
  mode: Mode;
  key_hash: string;
  name: string;
  kind: KeyKind;
  prefix: string;
  last_four: string;
  roles: Role[];
  scopes: string[];
  /** Whose personal key it is. */
  member_id: string | null;
  /** CIDR blocks that it may be used from; none: from everywhere. */
  allowed_addresses: string[];
  /** The key that this one took over from at a rotation, and the one that takes over from it. */
  replaces: string | null;
  replaced_by: string | null;
  expires_at: Date | null;
  revoked_at: Date | null;
  last_used_at: Date | null;
  created_by: string;
  created_at: Date;
  updated_at: Date;
};

export type MemberRow = {
  member_id: string;
  tenant_id: string;
  mode: Mode;
  sealed_email: Uint8Array;
  email_hash: string;
  roles: Role[];
  invited_by: string;
  removed_at: Date | null;
  created_at: Date;
  updated_at: Date;
};

/** What authentication may read of a key. */
export const lookupColumns = [
  'key_id',
  'tenant_id',
  'mode',
  'key_hash',
  'kind',
  'roles',
  'scopes',
  'member_id',
  'allowed_addresses',
  'expires_at',
  'revoked_at',
] as const satisfies readonly (keyof ApiKeyRow)[];

export type LookedUpKey = Pick<ApiKeyRow, (typeof lookupColumns)[number]>;

export type IdentityTables = {
  'identity.tenants': TenantRow;
  'identity.creditors': CreditorRow;
  'identity.api_keys': ApiKeyRow;
  'identity.members': MemberRow;
};

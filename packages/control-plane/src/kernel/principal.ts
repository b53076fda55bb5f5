import type { Mode } from './events.ts';

export const roles = ['user', 'admin', 'compliance-officer', 'service'] as const;
export type Role = (typeof roles)[number];

export type KeyKind = 'secret' | 'restricted' | 'publishable';

/** Who is calling, in which world, with which rights. */
export type Principal = {
  tenantId: string;
  mode: Mode;
  /** `key_...` or `mem_...`. */
  actor: string;
  keyKind: KeyKind;
  roles: readonly Role[];
  /** Narrower rights, e.g. `risk:read`, with those that a wildcard stands for; empty for a secret key. */
  scopes: readonly string[];
  /** CIDR blocks that the key may be used from; absent: from everywhere. */
  allowedAddresses?: readonly string[];
};

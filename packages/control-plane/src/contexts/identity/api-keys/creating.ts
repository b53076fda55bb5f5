import { invalidField } from '../../../kernel/faults.ts';
import type { Principal } from '../../../kernel/principal.ts';
import { refuseRolesBeyond, refuseScopesBeyond } from './grants.ts';
import type { NewApiKey } from './issuing.ts';
import type { CreateApiKey } from './schemas.ts';

/** Checks what the schema cannot see: the caller's own rights, the kind's rules, the time. */
export function newKeyOf(body: CreateApiKey, caller: Principal, now: Date): NewApiKey {
  const expiresAt = body.expiresAt === undefined ? null : new Date(body.expiresAt);
  if (expiresAt && expiresAt <= now) throw invalidField('/expiresAt', 'must be in the future');
  if (body.kind !== 'secret' && body.roles?.length) {
    throw invalidField('/roles', 'only a secret key has roles');
  }
  if (body.kind !== 'restricted' && body.scopes?.length) {
    throw invalidField('/scopes', 'only a restricted key has scopes');
  }
  const allowedAddresses = [...new Set(body.allowedAddresses ?? [])];
  const named = { name: body.name, kind: body.kind, expiresAt, allowedAddresses };
  if (body.kind === 'publishable') return { ...named, roles: [], scopes: [] };
  if (body.kind === 'restricted') {
    if (!body.scopes?.length) throw invalidField('/scopes', 'a restricted key needs at least one scope');
    refuseScopesBeyond(caller, body.scopes);
    return { ...named, roles: [], scopes: [...new Set(body.scopes)] };
  }
  const roles = [...new Set(body.roles ?? (['user', 'service'] as const))];
  if (roles.length === 0) throw invalidField('/roles', 'a secret key needs at least one role');
  refuseRolesBeyond(caller, roles);
  return { ...named, roles, scopes: [] };
}

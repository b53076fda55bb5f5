import { Fault } from '../../../kernel/faults.ts';
import type { Principal, Role } from '../../../kernel/principal.ts';
import { expandScopes } from '../../../kernel/scopes.ts';

/** Nobody hands on a right that they lack, be it by a new key, a rotated one or a member. */
export function refuseRolesBeyond(caller: Principal, wanted: readonly Role[]): void {
  const beyond = wanted.filter((role) => !caller.roles.includes(role));
  if (beyond.length > 0) throw lacking('role', '/roles', beyond);
}

/** A restricted key hands on what it holds; a secret key, which must be an admin's to get here, any scope. */
export function refuseScopesBeyond(caller: Principal, wanted: readonly string[]): void {
  if (caller.keyKind !== 'restricted') return;
  const beyond = expandScopes(wanted).filter((scope) => !caller.scopes.includes(scope));
  if (beyond.length > 0) throw lacking('scope', '/scopes', beyond);
}

function lacking(right: string, pointer: string, beyond: readonly string[]): Fault {
  return new Fault({
    code: 'forbidden',
    publicMessage: `Nobody can give a ${right} that they lack.`,
    errors: [{ pointer, message: `you lack ${beyond.join(', ')}` }],
  });
}

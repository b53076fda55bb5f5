import { Fault } from '../kernel/faults.ts';
import type { Principal } from '../kernel/principal.ts';
import type { RouteContract } from '../platform/http/route.ts';

/**
 * Refuses a caller without the route's role or scope: 403, since every route is in the public contract. Whether a
 * resource exists stays with the handler, which answers 404.
 */
export function requireRights(principal: Principal, { roles, scope }: RouteContract): void {
  switch (principal.keyKind) {
    case 'secret':
      if (roles.some((role) => principal.roles.includes(role))) return;
      throw forbidden(`This needs a key with one of the roles: ${roles.join(', ')}.`);
    case 'restricted':
      if (principal.scopes.includes(scope)) return;
      throw forbidden(`This needs a key with the scope ${scope}.`, { requiredScope: scope });
    case 'publishable':
      throw forbidden('A publishable key cannot do this; use a secret key, from your server only.');
    default:
      throw new Error(`Unknown kind of key: ${principal.keyKind satisfies never}`);
  }
}

function forbidden(publicMessage: string, members: Readonly<Record<string, string>> = {}): Fault {
  return new Fault({ code: 'forbidden', publicMessage, members });
}

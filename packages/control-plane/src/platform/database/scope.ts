import type { Mode } from '../../kernel/events.ts';

/** One tenant in one mode: what every row and every transaction of a lender belongs to. */
export type TenantScope = { readonly tenantId: string; readonly mode: Mode };

/**
 * The role that a transaction runs under (DESIGN, tenants):
 * `owner` migrates; `tenant` sees one tenant in one mode; `worker` sees events, checkpoints and jobs of all and
 * enters a tenant before any effect; `identityLookup` finds the tenant of a key hash and nothing else.
 */
export type Scope =
  | { readonly role: 'owner' }
  | { readonly role: 'worker' }
  | { readonly role: 'identityLookup' }
  | ({ readonly role: 'tenant' } & TenantScope);

const databaseRoles = {
  owner: 'creditplane_owner',
  worker: 'creditplane_worker',
  identityLookup: 'creditplane_identity_lookup',
  tenant: 'creditplane_tenant',
} as const satisfies Record<Scope['role'], string>;

const tenantIdPattern = /^ten_[0-9a-z]{26}$/;

/**
 * The statements that put a transaction under a role and a tenant. Both values are checked against a closed pattern, so
 * they can stand in the text: what is set needs no answer and travels ahead of the first statement that does.
 */
export function enterScope(scope: Scope): readonly string[] {
  const role = `set local role ${databaseRoles[scope.role]}`;
  if (scope.role !== 'tenant') return [role];
  if (!tenantIdPattern.test(scope.tenantId)) throw new Error(`Not a tenant id: ${scope.tenantId}`);
  if (scope.mode !== 'test' && scope.mode !== 'live') throw new Error(`Not a mode: ${String(scope.mode)}`);
  return [
    role,
    `set local creditplane.tenant_id = '${scope.tenantId}'`,
    `set local creditplane.mode = '${scope.mode}'`,
  ];
}

import type { Mode } from '../../kernel/events.ts';
import type { DatabaseKind, Statement } from './connection.ts';

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
 * What puts a transaction under a role and a tenant. It needs no answer, so it travels ahead of the first statement that
 * does: on PostgreSQL one call that the server has planned, on PGlite a script together with BEGIN.
 */
export function enterScope(scope: Scope, kind: DatabaseKind): Statement {
  const role = databaseRoles[scope.role];
  if (scope.role !== 'tenant') return { text: `set local role ${role}`, parameters: [], name: role };
  const { tenantId, mode } = scope;
  if (!tenantIdPattern.test(tenantId)) throw new Error(`Not a tenant id: ${tenantId}`);
  if (mode !== 'test' && mode !== 'live') throw new Error(`Not a mode: ${String(mode)}`);
  if (kind === 'postgres') return { text: enterTenant, parameters: [tenantId, mode], name: role };
  return {
    text: `set local role ${role}; set local creditplane.tenant_id = '${tenantId}'; set local creditplane.mode = '${mode}'`,
    parameters: [],
  };
}

const enterTenant = `select set_config('role', '${databaseRoles.tenant}', true),
  set_config('creditplane.tenant_id', $1, true), set_config('creditplane.mode', $2, true)`;

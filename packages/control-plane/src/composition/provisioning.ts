import type { TenantSettings } from '../contexts/configuration/public.ts';
import type { ProvisionedTenant } from '../contexts/identity/public.ts';
import type { Mode } from '../kernel/events.ts';
import type { Wired } from './wiring.ts';

export type NewTenant = {
  name: string;
  mode: Mode;
  /** Of a tenant that is there already: its other mode is opened. */
  tenantId?: string;
  /** Settings that differ from the defaults. */
  settings?: Partial<TenantSettings>;
};

/** A tenant that can lend at once: creditor, keys, the default policy, a product bound to it. */
export async function provision(ports: Wired['ports'], tenant: NewTenant): Promise<ProvisionedTenant> {
  const { name, mode } = tenant;
  const provisioned = await ports.identity.provisionTenant({
    name,
    mode,
    creditorName: name,
    ...(tenant.tenantId ? { tenantId: tenant.tenantId } : {}),
  });
  const scope = { tenantId: provisioned.tenantId, mode };
  if (tenant.settings) await ports.configuration.overrideSettings(scope, tenant.settings);
  const policy = await ports.risk.publishDefaultPolicy(scope);
  await ports.applications.createPersonalLoan(scope, {
    creditorId: provisioned.creditorId,
    name: 'Personal loan',
    ...policy,
  });
  return provisioned;
}

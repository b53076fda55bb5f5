import type { IdGenerator } from '../../kernel/ids.ts';
import type { Work, WorkFactory } from '../../platform/unit-of-work/work.ts';
import { sandboxStreet } from './activation/creditor-complete.ts';
import type { KeyIssuer } from './api-keys/issuing.ts';
import { registerCreditor } from './creditors/commands.ts';
import type { Creditor, IdentityPort } from './public.ts';
import type { IdentityTables } from './rows.ts';

/**
 * What a new tenant's creditor is until the lender says otherwise: a finance company, whose agency under
 * 12 CFR 1002 App. A is the FTC. Live mode asks for the real one before it opens.
 */
const unstatedCreditor: Omit<Creditor, 'creditorId' | 'legalName'> = {
  address: {
    line1: sandboxStreet,
    city: 'Wilmington',
    state: 'DE',
    postalCode: '19801',
    country: 'US',
  },
  type: 'state_licensed_lender',
  supervisoryAgency: 'Federal Trade Commission, Equal Credit Opportunity, Washington, DC 20580',
  licences: [],
};

/** Makes a tenant with one creditor, a secret key of every role and a publishable key, in one transaction. */
export function createProvisioning(parts: {
  works: WorkFactory;
  ids: IdGenerator;
  issuer: KeyIssuer;
}): IdentityPort['provisionTenant'] {
  const { works, ids, issuer } = parts;
  return async ({ name, mode, creditorName, tenantId = ids.next('tenant') }) => {
    const conversation = ids.next('request');
    const cause = { correlationId: conversation, causationId: conversation, actor: 'system' };
    return works.run({ tenantId, mode }, cause, async (work) => {
      await keepTenant(work, name);
      const creditor = await registerCreditor(work, { ...unstatedCreditor, legalName: creditorName });
      const secret = await issuer.issue(work, {
        name: 'local',
        kind: 'secret',
        roles: ['user', 'service', 'admin', 'compliance-officer'],
        scopes: [],
        expiresAt: null,
      });
      const publishable = await issuer.issue(work, {
        name: 'local, publishable',
        kind: 'publishable',
        roles: [],
        scopes: [],
        expiresAt: null,
      });
      return {
        tenantId,
        creditorId: creditor.creditor_id,
        mode,
        secretKey: secret.secret,
        publishableKey: publishable.secret,
      };
    });
  };
}

/** Whoever may provision, with the database in hand, may open live mode as well. */
async function keepTenant(work: Work, name: string): Promise<void> {
  const tables = work.tables<IdentityTables>();
  await tables
    .insertInto('identity.tenants')
    .values({ tenant_id: work.scope.tenantId, name, created_at: work.now, live_since: null })
    .onConflict((conflict) => conflict.column('tenant_id').doNothing())
    .execute();
  if (work.scope.mode !== 'live') return;
  await tables
    .updateTable('identity.tenants')
    .set({ live_since: work.now })
    .where('tenant_id', '=', work.scope.tenantId)
    .where('live_since', 'is', null)
    .execute();
}

import type { IdGenerator } from '../../kernel/ids.ts';
import type { WorkFactory } from '../../platform/unit-of-work/work.ts';
import type { KeyIssuer } from './api-keys/issuing.ts';
import type { IdentityPort } from './public.ts';
import type { CreditorRow, IdentityTables } from './rows.ts';

/**
 * What a new tenant's creditor is until the lender says otherwise: a finance company, whose agency under
 * 12 CFR 1002 App. A is the FTC. Live mode will ask for the real one before it opens.
 */
const unstatedCreditor = {
  address: {
    line1: '1 Sandbox Way',
    city: 'Wilmington',
    state: 'DE',
    postalCode: '19801',
    country: 'US',
  },
  type: 'state_licensed_lender',
  supervisory_agency: 'Federal Trade Commission, Equal Credit Opportunity, Washington, DC 20580',
  licences: [],
} as const;

/** Makes a tenant with one creditor, a secret key of every role and a publishable key, in one transaction. */
export function createProvisioning(parts: {
  works: WorkFactory;
  ids: IdGenerator;
  issuer: KeyIssuer;
}): IdentityPort['provisionTenant'] {
  const { works, ids, issuer } = parts;
  return async ({ name, mode, creditorName }) => {
    const tenantId = ids.next('tenant');
    const conversation = ids.next('request');
    const cause = { correlationId: conversation, causationId: conversation, actor: 'system' };
    return works.run({ tenantId, mode }, cause, async (work) => {
      const tables = work.tables<IdentityTables>();
      await tables
        .insertInto('identity.tenants')
        .values({ tenant_id: tenantId, name, created_at: work.now })
        .execute();
      const creditorId = ids.next('creditor');
      await tables
        .insertInto('identity.creditors')
        .values({
          creditor_id: creditorId,
          tenant_id: tenantId,
          mode,
          legal_name: creditorName,
          address: asJson<CreditorRow['address']>(unstatedCreditor.address),
          type: unstatedCreditor.type,
          supervisory_agency: unstatedCreditor.supervisory_agency,
          licences: asJson<CreditorRow['licences']>(unstatedCreditor.licences),
          created_at: work.now,
          updated_at: work.now,
        })
        .execute();
      await work.append('identity', {
        aggregateType: 'creditor',
        aggregateId: creditorId,
        expectedVersion: 0,
        events: [{ type: 'CreditorRegistered', payload: { creditorId } }],
      });
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
      return { tenantId, creditorId, mode, secretKey: secret.secret, publishableKey: publishable.secret };
    });
  };
}

/** A jsonb column takes JSON text and gives the value back; Kysely knows the latter only. */
function asJson<Column>(value: Column | Readonly<Column>): Column {
  return JSON.stringify(value) as unknown as Column;
}

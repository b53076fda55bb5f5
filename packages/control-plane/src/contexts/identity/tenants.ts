import { Fault } from '../../kernel/faults.ts';
import type { Work } from '../../platform/unit-of-work/work.ts';
import type { IdentityTables, TenantRow } from './rows.ts';

/** The tenant itself, which has no mode: both of its worlds see it. */
export function readTenant(work: Work): Promise<TenantRow> {
  return work
    .tables<IdentityTables>()
    .selectFrom('identity.tenants')
    .selectAll()
    .where('tenant_id', '=', work.scope.tenantId)
    .executeTakeFirstOrThrow();
}

/** Marks live mode as open, once. */
export async function openLive(work: Work, firstKeyId: string): Promise<void> {
  const { tenantId } = work.scope;
  const opened = await work
    .tables<IdentityTables>()
    .updateTable('identity.tenants')
    .set({ live_since: work.now })
    .where('tenant_id', '=', tenantId)
    .where('live_since', 'is', null)
    .returning('tenant_id')
    .executeTakeFirst();
  if (!opened) throw new Fault({ code: 'conflict', publicMessage: 'Live mode is open already.' });
  await work.append('identity', {
    aggregateType: 'tenant',
    aggregateId: `activation:${tenantId}`,
    expectedVersion: 0,
    events: [{ type: 'LiveModeActivated', payload: { firstKeyId } }],
  });
}

/** No live key comes into being before live mode was opened, whatever asks for one. */
export async function refuseBeforeActivation(work: Work): Promise<void> {
  if (work.scope.mode !== 'live') return;
  if ((await readTenant(work)).live_since) return;
  throw new Fault({
    code: 'rejected',
    publicMessage: 'Live mode is not open yet: see GET /admin/activation.',
  });
}

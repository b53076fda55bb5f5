import type { Transaction } from '../database/database.ts';
import type { StoredEvent } from '../event-store/rows.ts';
import type { WorkFactory } from '../unit-of-work/work.ts';
import type { Reaction } from './reaction.ts';

/** Gives the events to the reaction, tenant by tenant, each in the tenant's own rows. The transaction stays in the last tenant. */
export async function reactByTenant(
  transaction: Transaction,
  works: WorkFactory,
  reaction: Reaction,
  events: readonly StoredEvent[],
): Promise<void> {
  for (const group of byTenant(events)) {
    const [head] = group;
    if (!head) continue;
    const scope = { tenantId: head.metadata.tenantId, mode: head.metadata.mode };
    await transaction.enter(scope);
    await reaction.react(
      group,
      works.inside(transaction, scope, {
        correlationId: head.metadata.correlationId,
        causationId: head.eventId,
        actor: 'system',
      }),
    );
  }
}

/** Events keep their order within a tenant; tenants and modes are worlds apart. */
function byTenant(events: readonly StoredEvent[]): StoredEvent[][] {
  const groups = new Map<string, StoredEvent[]>();
  for (const event of events) {
    const key = `${event.metadata.tenantId} ${event.metadata.mode}`;
    const group = groups.get(key);
    if (group) group.push(event);
    else groups.set(key, [event]);
  }
  return [...groups.values()];
}

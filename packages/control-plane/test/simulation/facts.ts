import type { ApplicationTables } from '../../src/contexts/applications/rows.ts';
import type { AuditTables } from '../../src/contexts/audit/tables.ts';
import type { NotificationTables } from '../../src/contexts/notifications/tables.ts';
import type { ProviderTables } from '../../src/contexts/providers/rows.ts';
import type { Database } from '../../src/platform/database/database.ts';
import type { EventStoreTables } from '../../src/platform/event-store/rows.ts';
import type { JobTables } from '../../src/platform/jobs/rows.ts';

type Tables = ApplicationTables &
  AuditTables &
  EventStoreTables &
  JobTables &
  NotificationTables &
  ProviderTables;

const sources = {
  events: 'event_store.events',
  streams: 'event_store.streams',
  deadLetters: 'event_store.dead_letters',
  jobs: 'jobs.jobs',
  applications: 'applications.applications',
  publicEvents: 'notifications.events',
  deliveries: 'notifications.deliveries',
  attempts: 'notifications.delivery_attempts',
  endpoints: 'notifications.webhook_endpoints',
  auditEntries: 'audit.entries',
  providerRequests: 'providers.requests',
} as const satisfies Record<string, keyof Tables>;

type Source = keyof typeof sources;

/** Every row of a tenant, as the owner of the database sees it. */
export type Facts = { [Name in Source]: Tables[(typeof sources)[Name]][] };

/** Reads them at one moment; `only` leaves the other lists empty. */
export async function readFacts(
  database: Database,
  tenantId: string,
  only: readonly Source[] = Object.keys(sources) as Source[],
): Promise<Facts> {
  return database.transaction({ role: 'owner' }, async (transaction) => {
    const facts: Record<string, unknown[]> = {};
    for (const name of Object.keys(sources) as Source[]) {
      facts[name] = only.includes(name)
        ? await transaction
            .tables<Tables>()
            .selectFrom(sources[name])
            .selectAll()
            .where('tenant_id', '=', tenantId)
            .execute()
        : [];
    }
    // Each list was read from the table that its type names.
    return facts as Facts;
  });
}

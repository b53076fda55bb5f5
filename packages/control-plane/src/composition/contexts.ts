import { analyticsContext } from '../contexts/analytics/index.ts';
import { applicationsContext } from '../contexts/applications/index.ts';
import { auditContext } from '../contexts/audit/index.ts';
import { complianceContext } from '../contexts/compliance/index.ts';
import { configurationContext } from '../contexts/configuration/index.ts';
import { identityContext } from '../contexts/identity/index.ts';
import { notificationsContext } from '../contexts/notifications/index.ts';
import { providersContext } from '../contexts/providers/index.ts';
import { riskContext } from '../contexts/risk/index.ts';
import { usersContext } from '../contexts/users/index.ts';
import type { EventDefinition } from '../kernel/events.ts';
import type { Migration } from '../platform/database/migrations.ts';
import type { Projection } from '../platform/projections/projection.ts';

/** What every context must be known by before anything starts. */
type KnownContext = {
  readonly name: string;
  readonly needs: readonly string[];
  readonly events: readonly EventDefinition[];
  readonly projections?: readonly Projection[];
  readonly migrations: () => readonly Migration[];
};

/** Every bounded context of the program. A new one is a line here and its wiring in wiring.ts. */
export const contextDefinitions: readonly KnownContext[] = [
  analyticsContext,
  applicationsContext,
  auditContext,
  complianceContext,
  configurationContext,
  identityContext,
  notificationsContext,
  providersContext,
  riskContext,
  usersContext,
];

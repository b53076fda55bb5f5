import { sql } from 'kysely';
import { analyticsContext } from '../../contexts/analytics/index.ts';
import type { Database } from '../../platform/database/database.ts';
import { type Migration, migrate } from '../../platform/database/migrations.ts';
import { followLog } from '../../platform/event-bus/follow-log.ts';
import type { SchemaProjection } from '../../platform/projections/projection.ts';
import { clearSchema } from '../../platform/projections/shadow.ts';
import { platformMigrations } from '../migrations.ts';

/** Two control planes, or both halves of one, would write over each other. */
class NotForFigures extends Error {
  override readonly name = 'NotForFigures';
}

/** What a database of the figures' own needs: how tables are protected, checkpoints and dead letters, and the figures. */
export function figuresMigrations(): Migration[] {
  return [
    ...platformMigrations().filter(({ id }) => /^(platform|event-store)\//.test(id)),
    ...analyticsContext.migrations(),
  ];
}

/** Brings its schema up to date. Throws where it is the main database of a control plane. */
export async function prepareFigures(own: Database): Promise<string[]> {
  await own.bootstrap();
  const lends = await own.transaction({ role: 'owner' }, (transaction) =>
    sql<{ found: boolean }>`select to_regclass('identity.tenants') is not null as found`.execute(
      transaction.tables(),
    ),
  );
  if (lends.rows[0]?.found) {
    throw new NotForFigures(
      'ANALYTICS_DATABASE_URL names the main database of a control plane. Give the figures a database of their own, or leave it out: then they are in a schema of DATABASE_URL.',
    );
  }
  return migrate(own, figuresMigrations());
}

/** Makes sure that the figures are of this event log, before anything is added to them. True where they begin anew. */
export async function followFigures(own: Database, log: Database): Promise<boolean> {
  const came = await followLog({
    own,
    log,
    consumer: figures().reaction(figures().schema).consumer,
    clear: (transaction) => clearSchema(transaction, figures()),
  });
  return came === 'begins anew';
}

function figures(): SchemaProjection {
  const found = analyticsContext.projections?.find((projection) => projection.kind === 'schema');
  if (!found) throw new Error('Analytics has no projection of a schema.');
  return found;
}

import { analyticsContext } from '../contexts/analytics/index.ts';
import { systemClock } from '../kernel/clock.ts';
import { createIdGenerator } from '../kernel/ids.ts';
import { systemRandom } from '../platform/crypto/random-source.ts';
import type { Database } from '../platform/database/database.ts';
import { type Migration, migrationState } from '../platform/database/migrations.ts';
import { createEventCatalogue } from '../platform/event-store/catalogue.ts';
import type { Progress, Projection, RebuildParts, Rebuilt } from '../platform/projections/projection.ts';
import { rebuildProjection } from '../platform/projections/rebuild.ts';
import { createWorkFactory } from '../platform/unit-of-work/work.ts';
import { contextDefinitions } from './contexts.ts';
import { type DatabasePlace, withDatabase, withFigures } from './database-place.ts';
import { figuresMigrations } from './figures/database.ts';
import { allMigrations } from './migrations.ts';

export type RebuildOptions = {
  /** Compares and changes nothing. */
  verifyOnly?: boolean;
  onProgress?: (progress: Progress) => void;
  /** Where the figures of analytics are, if in a database of their own. */
  figures?: Database;
};

/** There is no projection of this name. */
class NoProjection extends Error {
  override readonly name = 'NoProjection';
}

/** Every projection of the program. */
export function allProjections(): Projection[] {
  return contextDefinitions.flatMap(({ projections }) => projections ?? []);
}

/**
 * Makes the tables of these projections anew from the event log; of all where none is named. Beside running servers on
 * PostgreSQL; the embedded database serves one process, so there the server must be stopped.
 */
export function rebuildProjections(
  place: DatabasePlace,
  names: readonly string[],
  options: RebuildOptions = {},
): Promise<Rebuilt[]> {
  const chosen = choose(names);
  return withDatabase(place, { create: false }, (database) =>
    withFigures(place, async (figures) => {
      await refusePending(database, allMigrations());
      if (figures) await refusePending(figures, figuresMigrations());
      return rebuildIn(database, chosen, { ...options, ...(figures ? { figures } : {}) });
    }),
  );
}

/** The same on an open database that is migrated. */
export async function rebuildIn(
  database: Database,
  projections: readonly Projection[],
  { verifyOnly = false, onProgress = () => {}, figures }: RebuildOptions = {},
): Promise<Rebuilt[]> {
  const catalogue = createEventCatalogue(contextDefinitions.flatMap(({ events }) => events));
  const ids = createIdGenerator(systemClock, systemRandom);
  const quiet = (): void => {};
  const cause = { correlationId: 'rebuild', causationId: 'rebuild', actor: 'system' };
  const partsIn = (kept: Database): Omit<RebuildParts, 'log'> => ({
    database: kept,
    catalogue,
    works: createWorkFactory({
      database: kept,
      catalogue,
      clock: systemClock,
      ids,
      onEvents: quiet,
      onJobs: quiet,
    }),
    cause,
  });
  const here = partsIn(database);
  const apart = figures && { ...partsIn(figures), log: database };
  const rebuilt: Rebuilt[] = [];
  for (const projection of projections) {
    const parts = (projection.name === analyticsContext.name && apart) || here;
    rebuilt.push(await rebuildProjection(projection, parts, { verifyOnly, onProgress }));
  }
  return rebuilt;
}

async function refusePending(database: Database, migrations: readonly Migration[]): Promise<void> {
  const { pending } = await migrationState(database, migrations);
  if (pending.length === 0) return;
  throw new Error(`${pending.length} migration(s) are pending. Run: creditplane database migrate`);
}

function choose(names: readonly string[]): Projection[] {
  const all = allProjections();
  const unknown = names.filter((name) => !all.some((projection) => projection.name === name));
  if (unknown.length > 0) {
    const known = all.map(({ name }) => name).join(', ');
    throw new NoProjection(`There is no projection ${unknown.join(', ')}. There are: ${known}.`);
  }
  return names.length === 0 ? all : all.filter(({ name }) => names.includes(name));
}

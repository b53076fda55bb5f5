import { systemClock } from '../kernel/clock.ts';
import { createIdGenerator } from '../kernel/ids.ts';
import { systemRandom } from '../platform/crypto/random-source.ts';
import type { Database } from '../platform/database/database.ts';
import { migrationState } from '../platform/database/migrations.ts';
import { createEventCatalogue } from '../platform/event-store/catalogue.ts';
import type { Progress, Projection, Rebuilt } from '../platform/projections/projection.ts';
import { rebuildProjection } from '../platform/projections/rebuild.ts';
import { createWorkFactory } from '../platform/unit-of-work/work.ts';
import { contextDefinitions } from './contexts.ts';
import { type DatabasePlace, withDatabase } from './database-place.ts';
import { allMigrations } from './migrations.ts';

export type RebuildOptions = {
  /** Compares and changes nothing. */
  verifyOnly?: boolean;
  onProgress?: (progress: Progress) => void;
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
  return withDatabase(place, { create: false }, async (database) => {
    const { pending } = await migrationState(database, allMigrations());
    if (pending.length > 0) {
      throw new Error(`${pending.length} migration(s) are pending. Run: creditplane database migrate`);
    }
    return rebuildIn(database, chosen, options);
  });
}

/** The same on an open database that is migrated. */
export async function rebuildIn(
  database: Database,
  projections: readonly Projection[],
  { verifyOnly = false, onProgress = () => {} }: RebuildOptions = {},
): Promise<Rebuilt[]> {
  const catalogue = createEventCatalogue(contextDefinitions.flatMap(({ events }) => events));
  const ids = createIdGenerator(systemClock, systemRandom);
  const quiet = (): void => {};
  const works = createWorkFactory({
    database,
    catalogue,
    clock: systemClock,
    ids,
    onEvents: quiet,
    onJobs: quiet,
  });
  const cause = { correlationId: 'rebuild', causationId: 'rebuild', actor: 'system' };
  const rebuilt: Rebuilt[] = [];
  for (const projection of projections) {
    const parts = { database, catalogue, works, cause };
    rebuilt.push(await rebuildProjection(projection, parts, { verifyOnly, onProgress }));
  }
  return rebuilt;
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

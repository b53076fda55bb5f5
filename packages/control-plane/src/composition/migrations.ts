import { type Migration, readMigrations } from '../platform/database/migrations.ts';
import { contextDefinitions } from './contexts.ts';

/** Every migration of the program, platform first, then the contexts in the order of their names. */
export function allMigrations(): Migration[] {
  return [...platformMigrations(), ...contextDefinitions.flatMap((context) => context.migrations())];
}

/** Those of the machinery below the contexts. */
export function platformMigrations(): Migration[] {
  return [
    ...readMigrations('platform', new URL('../platform/database/migrations/', import.meta.url)),
    ...readMigrations('event-store', new URL('../platform/event-store/migrations/', import.meta.url)),
    ...readMigrations('jobs', new URL('../platform/jobs/migrations/', import.meta.url)),
    ...readMigrations('clocks', new URL('../platform/clocks/migrations/', import.meta.url)),
    ...readMigrations('unit-of-work', new URL('../platform/unit-of-work/migrations/', import.meta.url)),
  ];
}

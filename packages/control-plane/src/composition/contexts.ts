import type { EventDefinition } from '../kernel/events.ts';
import type { Migration } from '../platform/database/migrations.ts';

/** What every context must be known by before anything starts. */
type KnownContext = {
  readonly name: string;
  readonly needs: readonly string[];
  readonly events: readonly EventDefinition[];
  readonly migrations: () => readonly Migration[];
};

/** Every bounded context of the program. A new one is a line here and its wiring in control-plane.ts. */
export const contextDefinitions: readonly KnownContext[] = [];

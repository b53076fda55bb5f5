import type { EventDefinition } from '../../kernel/events.ts';
import type { Migration } from '../database/migrations.ts';
import type { Reaction } from '../event-bus/reaction.ts';
import type { Route } from '../http/route.ts';
import type { JobDefinition } from '../jobs/definition.ts';
import type { Projection } from '../projections/projection.ts';

/** What every bounded context hands to composition: one shape for all (docs/architecture.md). */
export type ContextModule<Port = undefined> = {
  readonly name: string;
  /** What other contexts may call; the type is promised in `public.ts`. */
  readonly port: Port;
  readonly routes: readonly Route[];
  readonly reactions: readonly Reaction[];
  readonly jobs: readonly JobDefinition[];
};

/** A context before it is wired: what must be known of it without starting anything. */
export type ContextDefinition<Dependencies, Port> = {
  readonly name: string;
  /** The contexts whose ports it calls. A subscription is not a need. */
  readonly needs: readonly string[];
  readonly events: readonly EventDefinition[];
  /** What of its tables the event log tells, and how they are made anew from it. */
  readonly projections?: readonly Projection[];
  readonly migrations: () => readonly Migration[];
  readonly create: (dependencies: Dependencies) => ContextModule<Port>;
};

export function defineContext<Dependencies, Port>(
  definition: ContextDefinition<Dependencies, Port>,
): ContextDefinition<Dependencies, Port> {
  return definition;
}

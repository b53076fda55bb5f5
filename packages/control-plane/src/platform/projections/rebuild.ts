import type { Projection, Rebuilding, RebuildParts, Rebuilt } from './projection.ts';
import { rebuildEvents } from './rebuild-events.ts';
import { rebuildSchema } from './rebuild-schema.ts';
import { rebuildStreams } from './rebuild-streams.ts';

/** Makes the tables of a projection anew from the event log, beside live traffic; or only says how far they are from it. */
export function rebuildProjection(
  projection: Projection,
  parts: RebuildParts,
  how: Rebuilding,
): Promise<Rebuilt> {
  switch (projection.kind) {
    case 'streams':
      return rebuildStreams(projection, parts, how);
    case 'events':
      return rebuildEvents(projection, parts, how);
    case 'schema':
      return rebuildSchema(projection, parts, how);
    default:
      return projection satisfies never;
  }
}

import type { SchemaProjection } from '../../platform/projections/projection.ts';
import { analyticsReaction, analyticsSchema } from './reactions.ts';

/** All figures: nothing in them is not from the log. */
export const analyticsProjection: SchemaProjection = {
  kind: 'schema',
  name: 'analytics',
  schema: analyticsSchema,
  tables: ['journeys', 'funnel', 'decisions', 'decision_times', 'provider_calls'].map((table) => ({
    name: `${analyticsSchema}.${table}`,
    kept: {},
  })),
  reaction: analyticsReaction,
};

import type { Reaction } from '../../platform/event-bus/reaction.ts';
import { applicationsIn, type DecisionMade, figuredEventTypes, figuresOf } from './figures.ts';
import { addFigures, readJourneys } from './repository.ts';

const analyticsConsumer = 'analytics';
export const analyticsSchema = 'analytics';

/**
 * Events become figures, at most six statements a batch: each batch is added in the transaction that moves the consumer's
 * checkpoint, so once. Nothing to undo: figures can be rebuilt from the log at any time. `onDecision` is told of each
 * decision after the commit, which a process that dies at that moment may miss.
 */
export function analyticsReaction(
  schema: string = analyticsSchema,
  onDecision?: (decision: DecisionMade) => void,
): Reaction {
  return {
    consumer: analyticsConsumer,
    eventTypes: figuredEventTypes,
    batchSize: 200,
    lingerMs: 25,
    react: async (events, work) => {
      const into = { schema, scope: work.scope, tables: work.tables };
      const known = await readJourneys(into, applicationsIn(events));
      const figures = figuresOf(events, known);
      await addFigures(into, figures);
      if (onDecision && figures.decided.length > 0)
        work.afterCommit(() => figures.decided.forEach(onDecision));
    },
  };
}

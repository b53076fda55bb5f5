import { cacheRoutes, deadLetterRoutes } from '../gateway/index.ts';
import { createDeadLetters, type DeadLettersParts } from '../platform/event-bus/dead-letters.ts';
import { type DeadLetterShelf, deadLettersTogether } from '../platform/event-bus/dead-letters-together.ts';
import { sealError } from '../platform/event-bus/sealed-error.ts';
import type { Route } from '../platform/http/route.ts';
import { isApart } from './figures/place.ts';
import type { Parts } from './parts.ts';
import type { Wired } from './wiring.ts';

/** Every route below /api/v1: those of the contexts, and those by which the platform itself is run. */
export function routesOf(
  parts: Parts,
  wired: Wired,
  responses: Parameters<typeof cacheRoutes>[0] = () => undefined,
): Route[] {
  const { seal } = parts;
  const deadLetters = deadLettersTogether(shelvesOf(parts, wired.modules));
  return [
    ...wired.modules.flatMap(({ routes }) => routes),
    ...deadLetterRoutes({ deadLetters, seal }),
    ...cacheRoutes(responses),
  ];
}

/** What consumers put aside lies where they keep their effects. */
function shelvesOf(parts: Parts, modules: Wired['modules']): DeadLetterShelf[] {
  const { database, catalogue, works, figures, seal, logger } = parts;
  const shelf = (
    contexts: Wired['modules'],
    kept: Pick<DeadLettersParts, 'database' | 'works' | 'log'>,
  ): DeadLetterShelf => {
    const reactions = contexts.flatMap((context) => context.reactions);
    return {
      consumers: reactions.map(({ consumer }) => consumer),
      deadLetters: createDeadLetters({
        ...kept,
        catalogue,
        reactions,
        sealError: (error, eventId) => sealError(seal, error, eventId),
        onError: (error, facts) => logger.warn('a replay failed', { error, ...facts }),
      }),
    };
  };
  const apart = modules.filter((module) => isApart(parts, module));
  const here = modules.filter((module) => !isApart(parts, module));
  return [
    shelf(here, { database, works }),
    ...(apart.length > 0
      ? [shelf(apart, { database: figures.database, works: figures.works, log: database })]
      : []),
  ];
}

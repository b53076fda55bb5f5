import { deadLetterRoutes } from '../gateway/index.ts';
import { createDeadLetters } from '../platform/event-bus/dead-letters.ts';
import { sealError } from '../platform/event-bus/sealed-error.ts';
import type { Route } from '../platform/http/route.ts';
import type { Parts } from './parts.ts';
import type { Wired } from './wiring.ts';

/** Every route below /api/v1: those of the contexts, and those by which the platform itself is run. */
export function routesOf(parts: Parts, wired: Wired): Route[] {
  const { database, catalogue, works, seal, logger } = parts;
  const deadLetters = createDeadLetters({
    database,
    catalogue,
    works,
    reactions: wired.modules.flatMap(({ reactions }) => reactions),
    sealError: (error, eventId) => sealError(seal, error, eventId),
    onError: (error, facts) => logger.warn('a replay failed', { error, ...facts }),
  });
  return [...wired.modules.flatMap(({ routes }) => routes), ...deadLetterRoutes({ deadLetters, seal })];
}

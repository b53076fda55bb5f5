import type { Clock } from '../kernel/clock.ts';
import type { PublicRoute } from '../platform/http/route.ts';
import type { Exchange } from './exchange.ts';

/** A route that everybody may read: no key, no tenant. */
export function answerPublicly(route: PublicRoute, exchange: Exchange, clock: Clock): Promise<Response> {
  const { request, requestId, remoteAddress } = exchange;
  return route.handle({
    requestId,
    cause: { correlationId: requestId, causationId: requestId, actor: 'system' },
    now: clock.now(),
    ...(remoteAddress ? { remoteAddress } : {}),
    get signal() {
      return request.signal;
    },
  });
}

import { hash } from 'node:crypto';
import type { IdGenerator } from '../kernel/ids.ts';
import type { Principal } from '../kernel/principal.ts';
import type { Cache } from '../platform/cache/cache.ts';
import type { TenantScope } from '../platform/database/scope.ts';
import type { Route, RouteContract } from '../platform/http/route.ts';
import type { Metrics } from '../platform/telemetry/metrics.ts';

/** What a cached route was asked before: its body, or how to keep the one that is made now. */
export type CachedAnswer = { body: string } | { body: undefined; keep(body: string): Promise<void> };

export type ResponseCache = {
  /** Undefined where the route is not cached. */
  find(contract: RouteContract, principal: Principal, url: string): Promise<CachedAnswer | undefined>;
  /** To be called after a call that may have changed something, before it is answered. */
  forgetAfter(contract: RouteContract, scope: TenantScope): Promise<void>;
  /** Forgets every answer of a tenant and mode. */
  forgetAll(scope: TenantScope): Promise<void>;
};

/** Longer than any answer is kept. */
const generationTtlMs = 86_400_000;

/**
 * Answers of the routes whose contract names `cachedSeconds`, per API key, so that rights are never mixed. An answer
 * carries the generation of its group (tenant, mode, tag) in which it was read; a write through a route of the tag ends
 * the generation, so an answer that was read before it, but kept after it, is not taken for new.
 */
export function createResponseCache(parts: {
  cache: Cache;
  routes: readonly Route[];
  ids: IdGenerator;
  metrics: Metrics;
}): ResponseCache {
  const { cache, ids, metrics } = parts;
  const tags = new Set(
    parts.routes.flatMap(({ contract }) => (contract.cachedSeconds ? [contract.tag] : [])),
  );
  const generationKey = ({ tenantId, mode }: TenantScope, tag: string) =>
    `responses:${tenantId}:${mode}:${tag}`;
  const answerKey = ({ tenantId, mode, actor }: Principal, url: string) =>
    `response:${tenantId}:${mode}:${actor}:${hash('sha256', url, 'base64url')}`;

  return {
    find: async (contract, principal, url) => {
      const seconds = contract.cachedSeconds;
      if (!seconds) return undefined;
      const place = { generation: generationKey(principal, contract.tag), answer: answerKey(principal, url) };
      const [known, kept] = await Promise.all([cache.get(place.generation), cache.get(place.answer)]);
      const cut = kept?.indexOf('\n') ?? -1;
      if (known !== undefined && kept !== undefined && kept.slice(0, cut) === known) {
        metrics.cachedResponse({ outcome: 'hit' });
        return { body: kept.slice(cut + 1) };
      }
      metrics.cachedResponse({ outcome: 'miss' });
      const generation = known ?? ids.next('request');
      if (known === undefined) await cache.set(place.generation, generation, generationTtlMs);
      return {
        body: undefined,
        keep: (body) => cache.set(place.answer, `${generation}\n${body}`, seconds * 1_000),
      };
    },
    forgetAfter: async (contract, scope) => {
      if (contract.method !== 'get' && tags.has(contract.tag))
        await cache.delete(generationKey(scope, contract.tag));
    },
    forgetAll: async (scope) => {
      await Promise.all([...tags].map((tag) => cache.delete(generationKey(scope, tag))));
    },
  };
}

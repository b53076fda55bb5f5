import type { Cache } from '../../platform/cache/cache.ts';
import { oneAtATime } from '../../platform/cache/one-at-a-time.ts';
import { createInquiry, type InquiryParts, type Settled } from './inquiry.ts';
import type { ProviderKind, ProviderOutcome, ProvidersPort } from './public.ts';
import { isOfKind } from './reports.ts';

/** Longer than a chain of vendors takes; after it a pull that died with its process no longer holds up its repeat. */
const pullTtlMs = 60_000;

/**
 * What other contexts may ask of providers. Two requests of one key are one inquiry: in this process they share it, and
 * where another process has it under way, that one is waited for and its recorded outcome taken. Without the shared
 * cache both ask, under one idempotency key of the vendor's, and the first outcome stands.
 */
export function createProvidersPort(parts: InquiryParts & { cache: Pick<Cache, 'lock'> }): ProvidersPort {
  const inquire = createInquiry(parts);
  const underWay = new Map<string, Promise<Settled>>();
  return {
    request: async (scope, cause, request) => {
      const key = JSON.stringify([scope.tenantId, scope.mode, request.intentKey]);
      const running =
        underWay.get(key) ??
        oneAtATime(parts.cache, `pull:${key}`, pullTtlMs, () => inquire(scope, cause, request)).finally(() =>
          underWay.delete(key),
        );
      underWay.set(key, running);
      return outcomeOf(request.kind, await running);
    },
  };
}

function outcomeOf<Kind extends ProviderKind>(kind: Kind, { request, data }: Settled): ProviderOutcome<Kind> {
  if (request.kind !== kind) {
    throw new Error(`${request.request_id} asked for ${request.kind}; its intent key was used for ${kind}.`);
  }
  const facts = {
    requestId: request.request_id,
    provider: request.provider,
    latencyMs: request.latency_ms,
  };
  if (data && isOfKind(data, kind)) return { outcome: 'received', ...facts, data };
  // A report that was erased since is as if consent had been taken back.
  return { outcome: 'unavailable', ...facts, reason: request.reason ?? 'consent_revoked' };
}

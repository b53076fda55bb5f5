import { createInquiry, type InquiryParts, type Settled } from './inquiry.ts';
import type { ProviderKind, ProviderOutcome, ProvidersPort } from './public.ts';
import { isOfKind } from './reports.ts';

/** What other contexts may ask of providers. Two requests of one key in this process are one inquiry. */
export function createProvidersPort(parts: InquiryParts): ProvidersPort {
  const inquire = createInquiry(parts);
  const underWay = new Map<string, Promise<Settled>>();
  return {
    request: async (scope, cause, request) => {
      const key = JSON.stringify([scope.tenantId, scope.mode, request.intentKey]);
      const running = underWay.get(key) ?? inquire(scope, cause, request).finally(() => underWay.delete(key));
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

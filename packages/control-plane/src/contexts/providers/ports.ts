import type { Clock } from '../../kernel/clock.ts';
import type { TenantScope } from '../../platform/database/scope.ts';
import type { Logger } from '../../platform/telemetry/logger.ts';
import type { Metrics } from '../../platform/telemetry/metrics.ts';
import type { Cause, WorkFactory } from '../../platform/unit-of-work/work.ts';
import type { UsersPort } from '../users/public.ts';
import type { AnswerSeal } from './answers.ts';
import { type CallResult, callVendor } from './call.ts';
import type { AnyConnector, Connector } from './connectors/connector.ts';
import { connectorFor } from './connectors/registry.ts';
import type { Guards } from './guards.ts';
import type {
  ProviderData,
  ProviderKind,
  ProviderOutcome,
  ProviderRequest,
  ProvidersPort,
} from './public.ts';
import { isOfKind } from './reports.ts';
import { recordIntent, recordOutcome } from './repository.ts';
import type { RequestRow } from './rows.ts';

export type PortParts = {
  works: WorkFactory;
  users: UsersPort;
  connectors: readonly AnyConnector[];
  guards: Guards;
  answers: AnswerSeal;
  clock: Clock;
  logger: Logger;
  metrics: Metrics;
};

/** A request with its outcome, and the report while it is not erased. */
type Settled = { request: RequestRow; data: ProviderData | undefined };

/**
 * Intent, call, outcome: two transactions with none open in between, so that a slow vendor holds no connection. A crash
 * in between leaves an intent without outcome, which the next request of its key takes up again under the same
 * idempotency key of the vendor.
 */
export function createProvidersPort(parts: PortParts): ProvidersPort {
  const { works, answers, connectors } = parts;
  const underWay = new Map<string, Promise<Settled>>();

  const settle = async (scope: TenantScope, cause: Cause, request: ProviderRequest): Promise<Settled> => {
    const connector = connectorFor(connectors, request.kind, scope.mode);
    const known = await works.run(scope, cause, async (work) => {
      const intent = await recordIntent(work, request, connector?.name ?? 'none');
      return { request: intent, data: await answers.open(work, intent) };
    });
    if (known.request.outcome !== 'pending') return known;
    const result = await ask(parts, scope, known.request, connector);
    tell(parts, known.request, result);
    return works.run(scope, cause, async (work) => {
      const sealed = await answers.seal(work, known.request, result);
      const settled = await recordOutcome(work, known.request, result, sealed);
      return { request: settled, data: await answers.open(work, settled) };
    });
  };

  return {
    request: async (scope, cause, request) => {
      const key = JSON.stringify([scope.tenantId, scope.mode, request.intentKey]);
      const running = underWay.get(key) ?? settle(scope, cause, request).finally(() => underWay.delete(key));
      underWay.set(key, running);
      return outcomeOf(request.kind, await running);
    },
  };
}

/** The consent is read as late as can be: one that was revoked a moment ago stops the pull. */
async function ask(
  parts: PortParts,
  scope: TenantScope,
  intent: RequestRow,
  connector: Connector | undefined,
): Promise<CallResult> {
  const refused = { outcome: 'unavailable', latencyMs: 0, costMinor: 0 } as const;
  if (!connector) return { ...refused, reason: 'vendor_error' };
  const pinned = { userId: intent.user_id, version: intent.user_version };
  const person = await parts.users.person(scope, pinned);
  const consented = await parts.users.isConsentActive(scope, intent.consent_id);
  // Of an erased person no consent can be in force.
  if (!person || !consented) return { ...refused, reason: 'consent_revoked' };
  return callVendor(
    connector,
    {
      person,
      permissiblePurpose: intent.permissible_purpose,
      pull: intent.pull,
      askedOn: intent.created_at.toISOString().slice(0, 10),
      idempotencyKey: intent.request_id,
    },
    parts,
  );
}

function tell({ metrics, logger }: PortParts, intent: RequestRow, result: CallResult): void {
  const outcome = result.outcome === 'received' ? 'received' : result.reason;
  metrics.providerCall({ provider: intent.provider, outcome, durationMs: result.latencyMs });
  if (result.outcome === 'unavailable') {
    logger.warn('A provider gave no data.', {
      requestId: intent.request_id,
      applicationId: intent.application_id,
      provider: intent.provider,
      reason: result.reason,
      latencyMs: result.latencyMs,
    });
  }
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

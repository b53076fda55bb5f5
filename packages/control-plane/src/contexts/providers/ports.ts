import type { Clock } from '../../kernel/clock.ts';
import type { TenantScope } from '../../platform/database/scope.ts';
import type { Logger } from '../../platform/telemetry/logger.ts';
import type { Metrics } from '../../platform/telemetry/metrics.ts';
import type { Cause, Work, WorkFactory } from '../../platform/unit-of-work/work.ts';
import type { Person, UsersPort } from '../users/public.ts';
import type { AnswerSeal } from './answers.ts';
import { type CallResult, callVendor } from './call.ts';
import type { AnyConnector, Connector } from './connectors/connector.ts';
import { connectorFor } from './connectors/registry.ts';
import { covers } from './consent-cover.ts';
import type { Guards } from './guards.ts';
import type {
  ProviderData,
  ProviderKind,
  ProviderOutcome,
  ProviderRequest,
  ProvidersPort,
} from './public.ts';
import { recordIntent, recordOutcome } from './recording.ts';
import { isOfKind } from './reports.ts';
import { findRequest } from './repository.ts';
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

/** An intent, and who may be asked about by it: nobody where the consent is gone, was of another kind, or the person was erased. */
type Begun = { intent: RequestRow; person: Person | undefined };

/** A request with its outcome, and the report while it is not erased. */
type Settled = { request: RequestRow; data: ProviderData | undefined };

/**
 * Intent, call, outcome: two transactions with none open in between, so that a slow vendor holds no connection. Person
 * and consent are read with the intent: a consent revoked before it stops the pull. A crash in between leaves an intent
 * without outcome, which the next request of its key takes up again under the same idempotency key of the vendor.
 */
export function createProvidersPort(parts: PortParts): ProvidersPort {
  const { works, answers, connectors } = parts;
  const underWay = new Map<string, Promise<Settled>>();

  const settle = async (scope: TenantScope, cause: Cause, request: ProviderRequest): Promise<Settled> => {
    const connector = connectorFor(connectors, request.kind, scope.mode);
    const begun = await works.run(scope, cause, (work) => begin(work, request, connector));
    if ('request' in begun) return begun;
    const result = await ask(parts, begun, connector);
    tell(parts, begun.intent, result);
    return works.run(scope, cause, (work) => conclude(work, begun.intent, result));
  };

  const begin = async (
    work: Work,
    request: ProviderRequest,
    connector: Connector | undefined,
  ): Promise<Begun | Settled> => {
    const intent = await recordIntent(work, request, connector?.name ?? 'none');
    if (intent.outcome !== 'pending') return recorded(work, intent);
    const { user_id: userId, user_version: version, consent_id: consentId } = intent;
    const found = connector && (await parts.users.personByConsent(work, { userId, version, consentId }));
    return { intent, person: found && covers(found.consentKind, intent) ? found.person : undefined };
  };

  const conclude = async (work: Work, intent: RequestRow, result: CallResult): Promise<Settled> => {
    const settled = await recordOutcome(work, intent, result, await answers.seal(work, intent, result));
    if (settled) return { request: settled, data: result.outcome === 'received' ? result.data : undefined };
    return recorded(work, (await findRequest(work, intent.request_id)) ?? intent);
  };

  const recorded = async (work: Work, request: RequestRow): Promise<Settled> => ({
    request,
    data: await answers.open(work, request),
  });

  return {
    request: async (scope, cause, request) => {
      const key = JSON.stringify([scope.tenantId, scope.mode, request.intentKey]);
      const running = underWay.get(key) ?? settle(scope, cause, request).finally(() => underWay.delete(key));
      underWay.set(key, running);
      return outcomeOf(request.kind, await running);
    },
  };
}

async function ask(
  parts: PortParts,
  { intent, person }: Begun,
  connector: Connector | undefined,
): Promise<CallResult> {
  const refused = { outcome: 'unavailable', latencyMs: 0, costMinor: 0 } as const;
  if (!connector) return { ...refused, reason: 'vendor_error' };
  if (!person) return { ...refused, reason: 'consent_revoked' };
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

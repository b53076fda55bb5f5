import type { Clock } from '../../../kernel/clock.ts';
import type { TenantScope } from '../../../platform/database/scope.ts';
import { breakerDefaults } from '../../../platform/resilience/defaults.ts';
import type { Logger } from '../../../platform/telemetry/logger.ts';
import type { Cause, Work, WorkFactory } from '../../../platform/unit-of-work/work.ts';
import type { ProviderEventBody } from '../events.ts';
import type { Guards } from '../guards.ts';
import type { ProviderKind } from '../kinds.ts';
import { platformTenantId } from './platform-tenant.ts';

type Provider = { name: string; kind: ProviderKind };
type State = 'degraded' | 'healthy';
/** What this process knows to be told, and when it looked. */
type Known = { state: State; at: number };

export type HealthTransitions = {
  /**
   * Tells, after a call, where a provider's health has changed: once to the platform and once to each tenant that meets
   * it, across all processes. Costs nothing where this process knows that nothing changed. Never rejects.
   */
  observe(
    scope: TenantScope,
    provider: Provider,
    call: { requestId: string; answered: boolean },
  ): Promise<void>;
};

/** How long 'healthy' is believed: a process that told 'degraded' and died is noticed by the others after so long. */
const believedMs = 10 * 60_000;
/** A process whose own circuit opened may close it within two periods; only then do others speak for it. */
const ownRecoveryMs = 2 * breakerDefaults.openMs;
/** More than any process serves; past it, what is known is read anew. */
const mostKnown = 50_000;

type Parts = { works: WorkFactory; guards: Guards; clock: Clock; logger: Logger };

export function createHealthTransitions({ works, guards, clock, logger }: Parts): HealthTransitions {
  const known = new Map<string, Known>();

  const tell = async (scope: TenantScope, stream: Stream, state: State, cause: Cause): Promise<void> => {
    const now = clock.now().getTime();
    const before = known.get(stream.aggregateId);
    if (before?.state === state && (state === 'degraded' || now - before.at < believedMs)) return;
    if (known.size >= mostKnown) known.clear();
    // Set before the transaction, so that calls beside this one do not all look.
    known.set(stream.aggregateId, { state, at: now });
    try {
      await works.run(scope, cause, (work) => writeChange(work, stream, state, before?.state === 'degraded'));
    } catch (error) {
      known.delete(stream.aggregateId);
      logger.warn('A change of a provider was not told.', { stream: stream.aggregateId, error });
    }
  };

  return {
    observe: async (scope, provider, { requestId, answered }) => {
      const isClosed = guards.circuit(provider.name) === 'closed';
      // A failure that opened nothing says neither the one nor the other.
      if (isClosed && !answered) return;
      const state = isClosed ? 'healthy' : 'degraded';
      const cause = { correlationId: requestId, causationId: requestId, actor: 'system' };
      const platform = { tenantId: platformTenantId, mode: scope.mode };
      await tell(platform, platformStream(provider, scope), state, cause);
      await tell(scope, tenantStream(provider, scope), state, cause);
    },
  };
}

type Stream = { aggregateId: string; aggregateType: string; bodyOf: (state: State) => ProviderEventBody };

function platformStream({ name }: Provider, { mode }: TenantScope): Stream {
  return {
    aggregateId: `service:provider:${name}:${mode}`,
    aggregateType: 'service',
    bodyOf: (status) => ({ type: 'ServiceHealthCheck', payload: { component: `provider:${name}`, status } }),
  };
}

function tenantStream({ name, kind }: Provider, { tenantId, mode }: TenantScope): Stream {
  return {
    aggregateId: `provider:${name}:${mode}:${tenantId}`,
    aggregateType: 'provider',
    bodyOf: (state) => ({
      type: 'ProviderHealthChanged',
      payload: { provider: name, kind, status: state === 'healthy' ? 'recovered' : 'degraded' },
    }),
  };
}

/** The stream is the truth: a change is written where its last event says otherwise. Two at once: the second reads again. */
async function writeChange(work: Work, stream: Stream, state: State, isOurs: boolean): Promise<void> {
  const { version, events } = await work.readStream(stream.aggregateId);
  const last = events.at(-1);
  // Streams of health hold changes only, so they take turns: the first is 'degraded'.
  const told: State = version % 2 === 1 ? 'degraded' : 'healthy';
  if (told === state) return;
  const ageMs = last ? work.now.getTime() - Date.parse(last.eventTimestamp) : 0;
  if (state === 'healthy' && !isOurs && ageMs < ownRecoveryMs) return;
  await work.append('providers', {
    aggregateType: stream.aggregateType,
    aggregateId: stream.aggregateId,
    expectedVersion: version,
    events: [stream.bodyOf(state)],
  });
}

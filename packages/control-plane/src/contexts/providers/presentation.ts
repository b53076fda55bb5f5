import type { Mode } from '../../kernel/events.ts';
import type { CircuitState } from '../../platform/resilience/circuit.ts';
import { breakerDefaults, bulkheadDefaults, retryDefaults } from '../../platform/resilience/defaults.ts';
import type { AnyConnector } from './connectors/connector.ts';
import type { RequestRow } from './rows.ts';
import type { ProviderRequestResource, ProviderResource } from './schemas.ts';

export function presentProvider(
  connector: AnyConnector,
  { mode, rank, circuit }: { mode: Mode; rank: number; circuit: CircuitState },
): ProviderResource {
  const { name, kind, costMinor, patienceMs, timeoutMs, retry } = connector;
  return {
    name,
    mode,
    kind,
    rank,
    circuit,
    health: healthOf(circuit),
    costMinor,
    costCurrency: 'USD',
    limits: {
      patienceMs,
      timeoutMs,
      attempts: retry?.attempts ?? retryDefaults.attempts,
      callsAtOnce: bulkheadDefaults.limit,
      callsWaiting: bulkheadDefaults.queue,
      failuresToOpen: breakerDefaults.failures,
      openMs: breakerDefaults.openMs,
      trials: breakerDefaults.halfOpenTrials,
    },
  };
}

function healthOf(circuit: CircuitState): ProviderResource['health'] {
  switch (circuit) {
    case 'closed':
      return 'healthy';
    case 'half_open':
      return 'degraded';
    case 'open':
      return 'unhealthy';
  }
}

export function presentRequest(row: RequestRow): ProviderRequestResource {
  return {
    id: row.request_id,
    mode: row.mode,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
    applicationId: row.application_id,
    userId: row.user_id,
    userVersion: row.user_version,
    provider: row.provider,
    kind: row.kind,
    pull: row.pull,
    permissiblePurpose: row.permissible_purpose,
    consentId: row.consent_id,
    outcome: row.outcome,
    reason: row.reason,
    latencyMs: row.outcome === 'pending' ? null : row.latency_ms,
    costMinor: row.cost_minor,
    costCurrency: 'USD',
    fallbackOf: row.fallback_of,
    lateAt: row.late_at?.toISOString() ?? null,
  };
}

import { notFound } from '../../kernel/faults.ts';
import { idPattern } from '../../kernel/ids.ts';
import { cutPage, decodeCursor, type Page } from '../../platform/http/page.ts';
import type { RequestContext } from '../../platform/http/request-context.ts';
import type { CircuitState } from '../../platform/resilience/circuit.ts';
import type { AnyConnector } from './connectors/connector.ts';
import type { Guards } from './guards.ts';
import { findRequest, listRequests } from './repository.ts';
import type { RequestRow } from './rows.ts';
import type { ProviderRequestResource, ProviderResource } from './schemas.ts';

export type ProviderQueries = {
  providers(context: RequestContext): ProviderResource[];
  request(requestId: string, context: RequestContext): Promise<ProviderRequestResource>;
  requests(
    query: { limit: number; cursor?: string | undefined; applicationId?: string | undefined },
    context: RequestContext,
  ): Promise<Page<ProviderRequestResource>>;
};

export function createProviderQueries(connectors: readonly AnyConnector[], guards: Guards): ProviderQueries {
  return {
    providers: ({ principal: { mode } }) =>
      connectors
        .filter((connector) => connector.modes.includes(mode))
        .map(({ name, kind }) => {
          const circuit = guards.circuit(name);
          return { name, mode, kind, circuit, health: healthOf(circuit) };
        }),

    request: (requestId, context) =>
      context.read(async (work) => {
        const row = await findRequest(work, requestId);
        if (!row) throw notFound('provider request', requestId);
        return presentRequest(row);
      }),

    requests: async ({ limit, cursor, applicationId }, context) => {
      const before = cursor === undefined ? undefined : decodeCursor(cursor, idPattern('providerRequest'));
      const rows = await context.read((work) =>
        listRequests(work, { applicationId, before, limit: limit + 1 }),
      );
      return cutPage(rows, limit, (row) => row.request_id, presentRequest);
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

function presentRequest(row: RequestRow): ProviderRequestResource {
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
  };
}

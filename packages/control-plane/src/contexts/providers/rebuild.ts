import type { z } from 'zod';
import { type EventDefinition, isEvent } from '../../kernel/events.ts';
import type { ProjectedStream, Row, StreamProjection } from '../../platform/projections/projection.ts';
import { providerEvents } from './events.ts';

const table = 'providers.requests';
const pinned = 'who was asked about, and for what: only the application and the consent are in the event';

/** Inquiries of providers, as far as their events tell them. */
export const requestsProjection: StreamProjection = {
  kind: 'streams',
  name: 'provider-requests',
  aggregateType: 'provider_request',
  tables: [
    {
      name: table,
      key: ['request_id'],
      of: 'request_id',
      kept: {
        intent_key: 'by which a repeated request is found: of no meaning outside',
        user_id: pinned,
        user_version: pinned,
        permissible_purpose: pinned,
        reason: 'why nothing came: the events of the first versions do not say',
        sealed_report: 'sealed: what the provider said',
      },
      needsKept: true,
    },
  ],
  rewrite: (into, streams) => into.put(table, streams.flatMap(rowOf)),
};

function rowOf({ aggregateId, events }: ProjectedStream): Row[] {
  const [asked] = events;
  const last = events.at(-1);
  if (!asked || !last || !isEvent(asked, providerEvents.ProviderDataRequested)) return [];
  const { applicationId, provider, kind, consentId, pull, fallbackOf } = asked.payload;
  const answer = payloadsOf(events, providerEvents.ProviderDataReceived)[0];
  const late = events.find((event) => isEvent(event, providerEvents.ProviderDataArrivedLate));
  const kept = payloadsOf(events, providerEvents.ProviderDataArrivedLate)[0] ?? answer;
  return [
    {
      request_id: aggregateId,
      provider,
      kind,
      application_id: applicationId,
      consent_id: consentId,
      pull,
      outcome: answer?.outcome ?? 'pending',
      latency_ms: answer?.latencyMs ?? 0,
      cost_minor: kept?.costMinor ?? 0,
      answer_hash: kept?.answerHash ?? null,
      fallback_of: fallbackOf ?? null,
      late_at: late?.eventTimestamp ?? null,
      created_at: asked.eventTimestamp,
      updated_at: last.eventTimestamp,
    },
  ];
}

function payloadsOf<Type extends string, Schema extends z.ZodType>(
  events: ProjectedStream['events'],
  definition: EventDefinition<Type, Schema>,
): z.output<Schema>[] {
  return events.flatMap((event) => (isEvent(event, definition) ? [event.payload] : []));
}

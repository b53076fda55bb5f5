import type { DomainEvent } from '../../../kernel/events.ts';
import type { IdGenerator } from '../../../kernel/ids.ts';
import { z } from '../../../platform/http/schema.ts';
import type { Audience } from '../audience.ts';
import { apiVersion, type PublicEventData } from '../webhook-payload.ts';
import { type WebhookType, webhooksOf } from '../webhook-types.ts';

export type NewPublicEvent = {
  eventId: string;
  type: string;
  domainEventId: string;
  correlationId: string;
  applicationId: string | null;
  productId: string | null;
  audience: Audience;
  occurredAt: string;
  data: PublicEventData;
};

const id = z.string().optional();
const subjectsSchema = z.object({
  applicationId: id,
  decisionId: id,
  offerId: id,
  requirementId: id,
  productId: id,
});

/** What a domain event says outside: no, one or several events, with ids and a state and nothing else of its payload. */
export function publicEventsOf(
  event: DomainEvent,
  ids: IdGenerator,
  table?: readonly WebhookType[],
): NewPublicEvent[] {
  const { applicationId, decisionId, offerId, requirementId, productId } = subjectsSchema.parse(
    event.payload,
  );
  return webhooksOf(event, table).map(({ type, status, audience }) => {
    const eventId = ids.next('event');
    return {
      eventId,
      type,
      domainEventId: event.eventId,
      correlationId: event.metadata.correlationId,
      applicationId: applicationId ?? null,
      productId: productId ?? null,
      audience,
      occurredAt: event.eventTimestamp,
      data: {
        eventId,
        eventType: event.eventType,
        aggregateId: event.aggregateId,
        sequence: event.aggregateVersion,
        ...(applicationId ? { applicationId } : {}),
        ...(decisionId ? { decisionId } : {}),
        ...(offerId ? { offerId } : {}),
        ...(requirementId ? { requirementId } : {}),
        status,
        mode: event.metadata.mode,
        apiVersion,
      },
    };
  });
}

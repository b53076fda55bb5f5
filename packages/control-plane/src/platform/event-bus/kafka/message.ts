import type { DomainEvent } from '../../../kernel/events.ts';
import type { ReadRow } from '../../event-store/read-batch.ts';
import type { Place } from '../../event-store/rows.ts';
import type { IncomingMessage, OutgoingMessage } from './client.ts';
import type { ValueFormat } from './settings.ts';
import { contentTypes, decodeValue, encodeValue } from './values.ts';

/** The headers of every message; a reader can choose and order by them without reading the value. */
export const headerNames = {
  eventId: 'event-id',
  eventType: 'event-type',
  eventVersion: 'event-version',
  tenantId: 'tenant-id',
  mode: 'mode',
  /** `epoch:transaction:position`: where the event stands in the order of commits. */
  place: 'place',
  /** The place of the message before it in the same partition; absent on the first. */
  previous: 'previous-place',
  /** Epoch numbers come again after a restore; the moment in which it was opened does not. */
  epochOpened: 'epoch-opened',
  contentType: 'content-type',
  traceparent: 'traceparent',
} as const;

export type MessagePlace = {
  topic: string;
  partition: number;
  previous: Place | undefined;
  epochOpened: string;
};

export function toMessage(row: ReadRow, at: MessagePlace, format: ValueFormat): OutgoingMessage {
  const { tenantId, mode, traceparent } = row.metadata;
  const place = {
    epoch: row.epoch,
    transactionId: String(row.transaction_id),
    position: Number(row.position),
  };
  return {
    topic: at.topic,
    partition: at.partition,
    key: row.aggregate_id,
    value: encodeValue(format, eventOf(row)),
    timestampMs: Math.round(Date.now() - row.age_seconds * 1_000),
    headers: {
      [headerNames.eventId]: row.event_id,
      [headerNames.eventType]: row.event_type,
      [headerNames.eventVersion]: String(row.event_version),
      [headerNames.tenantId]: tenantId,
      [headerNames.mode]: mode,
      [headerNames.place]: placeToText(place),
      ...(at.previous ? { [headerNames.previous]: placeToText(at.previous) } : {}),
      [headerNames.epochOpened]: at.epochOpened,
      [headerNames.contentType]: contentTypes[format],
      ...(traceparent ? { [headerNames.traceparent]: traceparent } : {}),
    },
  };
}

/** What is known of a message before its value is read. */
export type Envelope = {
  message: IncomingMessage;
  eventType: string;
  place: Place;
  previous: Place | undefined;
  epochOpened: string;
};

/** Undefined where somebody else wrote it: it has not our headers. */
export function openEnvelope(message: IncomingMessage): Envelope | undefined {
  const { headers } = message;
  const place = placeFromText(headers[headerNames.place]);
  const eventType = headers[headerNames.eventType];
  if (!place || !eventType) return undefined;
  return {
    message,
    eventType,
    place,
    previous: placeFromText(headers[headerNames.previous]),
    epochOpened: headers[headerNames.epochOpened] ?? '',
  };
}

/** The message as the row that it was made of. */
export function toRow({ message, place }: Envelope): ReadRow {
  const event = decodeValue(message.headers[headerNames.contentType] ?? '', message.value);
  return {
    position: place.position,
    epoch: place.epoch,
    transaction_id: place.transactionId,
    event_id: event.eventId,
    event_type: event.eventType,
    event_version: event.eventVersion,
    aggregate_id: event.aggregateId,
    aggregate_type: event.aggregateType,
    aggregate_version: event.aggregateVersion,
    event_timestamp: new Date(event.eventTimestamp),
    metadata: event.metadata,
    payload: event.payload,
    age_seconds: Math.max(0, Date.now() - message.timestampMs) / 1_000,
  };
}

function eventOf(row: ReadRow): DomainEvent {
  return {
    eventId: row.event_id,
    eventType: row.event_type,
    aggregateId: row.aggregate_id,
    aggregateType: row.aggregate_type,
    aggregateVersion: Number(row.aggregate_version),
    eventVersion: row.event_version,
    eventTimestamp: row.event_timestamp.toISOString(),
    metadata: row.metadata,
    payload: row.payload,
  };
}

function placeToText({ epoch, transactionId, position }: Place): string {
  return `${epoch}:${transactionId}:${position}`;
}

function placeFromText(text: string | undefined): Place | undefined {
  const [, epoch, transactionId, position] = /^(\d+):(\d+):(\d+)$/.exec(text ?? '') ?? [];
  if (!epoch || !transactionId || !position) return undefined;
  return { epoch: Number(epoch), transactionId, position: Number(position) };
}

import { create, fromBinary, type JsonObject, toBinary } from '@bufbuild/protobuf';
import { timestampDate, timestampFromDate } from '@bufbuild/protobuf/wkt';
import type { DomainEvent, EventMetadata, Mode } from '../../../kernel/events.ts';
import { DomainEventSchema, type Metadata, MetadataSchema } from './generated/event_pb.ts';
import type { ValueFormat } from './settings.ts';

export const contentTypes = {
  json: 'application/json',
  protobuf: 'application/x-protobuf; messageType=creditplane.events.v1.DomainEvent',
} as const satisfies Record<ValueFormat, string>;

/** The event as the value of a message, as it is stored: its version is the one by which it was written. */
export function encodeValue(format: ValueFormat, event: DomainEvent): Uint8Array {
  return format === 'json'
    ? Buffer.from(JSON.stringify(event))
    : toBinary(DomainEventSchema, toMessage(event));
}

/** Reads a value by its content type, whatever this process itself writes. */
export function decodeValue(contentType: string, value: Uint8Array): DomainEvent {
  if (contentType === contentTypes.json) {
    return JSON.parse(
      Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('utf8'),
    ) as DomainEvent;
  }
  if (contentType === contentTypes.protobuf) return fromMessage(value);
  throw new Error(`A message has the content type ${contentType}, which this program cannot read.`);
}

/** Every field of the metadata by name: one that is added there does not compile before it travels. */
type Travelling = Required<{ [Field in keyof EventMetadata]: Field }> &
  Required<{ [Field in Exclude<keyof Metadata, '$typeName' | '$unknown'>]: Field }>;

const metadataFields = Object.keys({
  correlationId: 'correlationId',
  causationId: 'causationId',
  userId: 'userId',
  tenantId: 'tenantId',
  source: 'source',
  mode: 'mode',
  actor: 'actor',
  testClockId: 'testClockId',
  traceparent: 'traceparent',
} satisfies Travelling) as (keyof Travelling)[];

function toMessage(event: DomainEvent) {
  const { eventTimestamp, aggregateVersion, metadata, payload, ...same } = event;
  return create(DomainEventSchema, {
    ...same,
    aggregateVersion: BigInt(aggregateVersion),
    eventTimestamp: timestampFromDate(new Date(eventTimestamp)),
    metadata: create(MetadataSchema, metadata),
    payload: payload as JsonObject,
  });
}

function fromMessage(value: Uint8Array): DomainEvent {
  const message = fromBinary(DomainEventSchema, value);
  const { metadata, eventTimestamp } = message;
  if (!metadata || !eventTimestamp) throw new Error('An event came without its metadata or its time.');
  const present = metadataFields.flatMap((field) =>
    metadata[field] === undefined ? [] : [[field, metadata[field]] as const],
  );
  return {
    eventId: message.eventId,
    eventType: message.eventType,
    aggregateId: message.aggregateId,
    aggregateType: message.aggregateType,
    aggregateVersion: Number(message.aggregateVersion),
    eventVersion: message.eventVersion,
    eventTimestamp: timestampDate(eventTimestamp).toISOString(),
    metadata: { ...(Object.fromEntries(present) as EventMetadata), mode: metadata.mode as Mode },
    payload: message.payload ?? {},
  };
}

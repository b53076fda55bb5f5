import { describe, expect, it } from 'vitest';
import type { DomainEvent, EventMetadata } from '../../../src/kernel/events.ts';
import { openEnvelope, toMessage, toRow } from '../../../src/platform/event-bus/kafka/message.ts';
import { partitionOf } from '../../../src/platform/event-bus/kafka/partition.ts';
import { contentTypes, decodeValue, encodeValue } from '../../../src/platform/event-bus/kafka/values.ts';
import type { ReadRow } from '../../../src/platform/event-store/read-batch.ts';

const metadata: Required<EventMetadata> = {
  correlationId: 'rqt_1',
  causationId: 'evt_0',
  userId: 'mem_1',
  tenantId: 'ten_1',
  source: 'applications',
  mode: 'test',
  actor: 'key_1',
  testClockId: 'tck_1',
  traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
};

const event: DomainEvent = {
  eventId: 'evt_1',
  eventType: 'CreditApplicationCreated',
  aggregateId: 'app_1',
  aggregateType: 'application',
  aggregateVersion: 7,
  eventVersion: 2,
  eventTimestamp: '2026-01-02T03:04:05.678Z',
  metadata,
  payload: {
    amountMinor: 9_007_199_254_740_991,
    none: null,
    list: [1, { deep: true }],
    ratio: -0.25,
    text: 'é',
  },
};

const row: ReadRow = {
  position: 4_000_000_000,
  epoch: 3,
  transaction_id: '18446744073709551615',
  event_id: event.eventId,
  event_type: event.eventType,
  event_version: event.eventVersion,
  aggregate_id: event.aggregateId,
  aggregate_type: event.aggregateType,
  aggregate_version: event.aggregateVersion,
  event_timestamp: new Date(event.eventTimestamp),
  metadata,
  payload: event.payload,
  age_seconds: 2,
};

describe('the value of a message', () => {
  it.each(['json', 'protobuf'] as const)('gives the event back to the last field (%s)', (format) => {
    expect(decodeValue(contentTypes[format], encodeValue(format, event))).toEqual(event);
    const { userId, testClockId, traceparent, ...least } = metadata;
    const bare = { ...event, metadata: least, payload: {} };
    expect(decodeValue(contentTypes[format], encodeValue(format, bare))).toEqual(bare);
  });

  it('is refused by name where its content type is unknown', () => {
    expect(() => decodeValue('text/csv', new Uint8Array())).toThrow('text/csv');
  });
});

describe('a message', () => {
  it.each(['json', 'protobuf'] as const)('gives its row back, its age by its timestamp (%s)', (format) => {
    const place = { epoch: 3, transactionId: '18446744073709551615', position: 4_000_000_000 };
    const previous = { ...place, position: 17 };
    const sent = toMessage(row, { topic: 't', partition: 2, previous, epochOpened: '99' }, format);
    const envelope = openEnvelope({ ...sent, offset: 5n });
    if (!envelope) throw new Error('It has no envelope.');
    expect(envelope).toMatchObject({ eventType: event.eventType, place, previous, epochOpened: '99' });
    const { age_seconds, ...same } = toRow(envelope);
    const { age_seconds: age, ...expected } = row;
    expect(same).toEqual(expected);
    expect(age_seconds).toBeGreaterThanOrEqual(age - 0.001);
    expect(sent.headers['traceparent']).toBe(metadata.traceparent);
  });

  it('that another program wrote has no envelope', () => {
    const foreign = {
      topic: 't',
      partition: 0,
      offset: 0n,
      key: '',
      value: new Uint8Array(),
      timestampMs: 0,
    };
    expect(openEnvelope({ ...foreign, headers: { 'event-type': 'X', place: '1:x:2' } })).toBeUndefined();
  });
});

describe('the partition of a key', () => {
  // From Utils.murmur2 of Apache Kafka's own tests (UtilsTest), positive as the default partitioner makes them.
  it.each([
    ['21', -973932308],
    ['foobar', -790332482],
    ['a-little-bit-long-string', -985981536],
    ['a-little-bit-longer-string', -1486304829],
    ['lkjh234lh9fiuh90y23oiuhsafujhadof229phr9h19h89h8', -58897971],
    ['abc', 479470107],
  ])('of %s is that of the Java client', (key, hash) => {
    expect(partitionOf(key, 1_000_003)).toBe((hash & 0x7fffffff) % 1_000_003);
  });
});

import { z } from 'zod';
import type { EventDefinition } from '../kernel/events.ts';
import { headerNames } from '../platform/event-bus/kafka/message.ts';
import { deadLetterTopicOf, topicOf } from '../platform/event-bus/kafka/topics.ts';
import { contentTypes } from '../platform/event-bus/kafka/values.ts';
import { contextDefinitions } from './contexts.ts';
import { eventsByAggregateType } from './event-topics.ts';

type Json = Readonly<Record<string, unknown>>;

const prefix = 'creditplane.';

/** The AsyncAPI 3 document of the topics that the relay writes, for whoever reads them beside us. */
export function asyncApiDocument(): Json {
  const definitions = new Map(
    contextDefinitions.flatMap(({ events }) => events).map((definition) => [definition.type, definition]),
  );
  const channels = Object.entries(eventsByAggregateType).flatMap(([aggregateType, types]) =>
    channelsOf(aggregateType, types),
  );
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Creditplane events',
      version: '1',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      description: [
        'Every event of the log, on Apache Kafka, where KAFKA_BROKERS is set: one topic per aggregate type, keyed by the id of the aggregate, so that the events of one aggregate come in order.',
        'An event may come more than once; `place` in the headers grows within a partition, so one that is not above the last is a repetition.',
        'Topic names begin with KAFKA_TOPIC_PREFIX, here `creditplane.`. Values are JSON, or Protobuf (openapi/events/event.proto) with KAFKA_VALUE_FORMAT=protobuf; the header `content-type` says which.',
        'Events hold ids and facts, never personal data.',
      ].join('\n\n'),
    },
    defaultContentType: contentTypes.json,
    channels: Object.fromEntries(channels.map(({ name, channel }) => [name, channel])),
    operations: Object.fromEntries(
      channels.map(({ name }) => [
        `send_${name}`,
        { action: 'send', channel: { $ref: `#/channels/${name}` } },
      ]),
    ),
    components: {
      messages: Object.fromEntries(
        Object.values(eventsByAggregateType)
          .flat()
          .map((type) => [type, messageOf(type, definitions.get(type))]),
      ),
      schemas: { Headers: headersSchema, Envelope: envelopeSchema },
    },
  };
}

function channelsOf(aggregateType: string, types: readonly string[]): { name: string; channel: Json }[] {
  const address = topicOf(prefix, aggregateType);
  const messages = Object.fromEntries(types.map((type) => [type, { $ref: `#/components/messages/${type}` }]));
  return [
    {
      name: aggregateType,
      channel: { address, messages, description: `Events of the aggregate ${aggregateType}.` },
    },
    {
      name: `${aggregateType}_dead_letters`,
      channel: {
        address: deadLetterTopicOf(address),
        messages,
        description: `Events of the aggregate ${aggregateType} that a consumer gave up on. \`dead-letter-consumer\`, \`dead-letter-attempts\`, \`dead-letter-error\` (its kind only) and \`dead-letter-from\` come as headers; they are replayed from the table of dead letters.`,
      },
    },
  ];
}

function messageOf(type: string, definition: EventDefinition | undefined): Json {
  if (!definition) throw new Error(`There is no event ${type}.`);
  const { $schema, ...payload } = z.toJSONSchema(definition.schema, {
    target: 'draft-7',
    io: 'output',
    unrepresentable: 'any',
  });
  return {
    name: type,
    title: type,
    contentType: contentTypes.json,
    headers: { $ref: '#/components/schemas/Headers' },
    payload: {
      allOf: [
        { $ref: '#/components/schemas/Envelope' },
        {
          type: 'object',
          properties: {
            eventType: { const: type },
            eventVersion: {
              type: 'integer',
              minimum: 1,
              maximum: definition.version,
              description: `The schema of \`payload\` is that of version ${definition.version}.`,
            },
            payload,
          },
        },
      ],
    },
    bindings: { kafka: { key: { type: 'string', description: 'The id of the aggregate.' } } },
  };
}

const text = (description: string): Json => ({ type: 'string', description });

const headersSchema: Json = {
  type: 'object',
  required: [
    headerNames.eventId,
    headerNames.eventType,
    headerNames.eventVersion,
    headerNames.tenantId,
    headerNames.mode,
    headerNames.place,
    headerNames.epochOpened,
    headerNames.contentType,
  ],
  properties: {
    [headerNames.eventId]: text('As in the value.'),
    [headerNames.eventType]: text('As in the value.'),
    [headerNames.eventVersion]: text('As in the value.'),
    [headerNames.tenantId]: text('The lender.'),
    [headerNames.mode]: { type: 'string', enum: ['test', 'live'] },
    [headerNames.place]: {
      type: 'string',
      pattern: '^\\d+:\\d+:\\d+$',
      description: 'Epoch, transaction and position: the order of commits, compared number by number.',
    },
    [headerNames.previous]: text('The place of the message before it in the partition; absent on the first.'),
    [headerNames.epochOpened]: text('When the epoch was opened, in microseconds since 1970.'),
    [headerNames.contentType]: { type: 'string', enum: Object.values(contentTypes) },
    [headerNames.traceparent]: text('W3C trace context.'),
  },
};

const envelopeSchema: Json = {
  type: 'object',
  required: [
    'eventId',
    'eventType',
    'aggregateId',
    'aggregateType',
    'aggregateVersion',
    'eventVersion',
    'eventTimestamp',
    'metadata',
    'payload',
  ],
  properties: {
    eventId: text('The same however often the event comes.'),
    eventType: text('The name of the event.'),
    aggregateId: text('The key of the message.'),
    aggregateType: text('Names the topic.'),
    aggregateVersion: { type: 'integer', minimum: 1, description: "The place in the aggregate's stream." },
    eventVersion: { type: 'integer', minimum: 1 },
    eventTimestamp: { type: 'string', format: 'date-time' },
    metadata: {
      type: 'object',
      required: ['correlationId', 'causationId', 'tenantId', 'source', 'mode', 'actor'],
      properties: {
        correlationId: text('The whole conversation.'),
        causationId: text('The event or request that caused this one.'),
        userId: text('The acting member of staff, where there is one.'),
        tenantId: text('The lender.'),
        source: text('The context that wrote the event.'),
        mode: { type: 'string', enum: ['test', 'live'] },
        actor: text('`key_...`, `mem_...` or `system`.'),
        testClockId: text('The test clock that it lives by, where there is one.'),
        traceparent: text('W3C trace context.'),
      },
    },
    payload: { type: 'object' },
  },
};

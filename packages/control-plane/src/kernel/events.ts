import type { z } from 'zod';

/** Test and live are separate worlds; nothing of one is reachable from the other. */
export const modes = ['test', 'live'] as const;
export type Mode = (typeof modes)[number];

export type EventMetadata = {
  /** The whole conversation: one submission and all that it set off. */
  correlationId: string;
  /** The event or request that caused this one. */
  causationId: string;
  /** The acting member of staff, where there is one. */
  userId?: string;
  tenantId: string;
  /** The context that wrote the event. */
  source: string;
  mode: Mode;
  /** `key_...`, `mem_...` or `system`. */
  actor: string;
  /** The test clock by which `eventTimestamp` was read, where there is one. */
  testClockId?: string;
  /** W3C trace context. */
  traceparent?: string;
};

/** What a decider yields: type and payload. The store adds the rest. */
export type EventBody<Type extends string = string, Payload = unknown> = {
  readonly type: Type;
  readonly payload: Payload;
};

/** The envelope of DESIGN section 3: ids and facts, never personal data. */
export type DomainEvent<Type extends string = string, Payload = unknown> = {
  eventId: string;
  eventType: Type;
  aggregateId: string;
  aggregateType: string;
  /** The event's place in its aggregate's stream, from 1. */
  aggregateVersion: number;
  /** The version of the event type's schema. */
  eventVersion: number;
  /** ISO 8601, UTC, milliseconds. */
  eventTimestamp: string;
  metadata: EventMetadata;
  payload: Payload;
};

type Upcaster = (payload: unknown) => unknown;

/** One event type: its current schema, its version, and how older payloads become current ones. */
export type EventDefinition<Type extends string = string, Schema extends z.ZodType = z.ZodType> = {
  type: Type;
  version: number;
  schema: Schema;
  /** `upcasters[n]` turns a payload of version n into one of version n + 1. */
  upcasters: Readonly<Record<number, Upcaster>>;
};

export function defineEvent<Type extends string, Schema extends z.ZodType>(
  type: Type,
  schema: Schema,
  versions: { version: number; upcasters: Readonly<Record<number, Upcaster>> } = {
    version: 1,
    upcasters: {},
  },
): EventDefinition<Type, Schema> {
  return { type, schema, ...versions };
}

/** The union of event bodies that a map of definitions describes. */
export type BodyOf<Definitions extends Record<string, EventDefinition>> = {
  [Name in keyof Definitions]: Definitions[Name] extends EventDefinition<infer Type, infer Schema>
    ? EventBody<Type, z.output<Schema>>
    : never;
}[keyof Definitions];

/** The union of whole events that a map of definitions describes. */
export type EventOf<Definitions extends Record<string, EventDefinition>> = {
  [Name in keyof Definitions]: Definitions[Name] extends EventDefinition<infer Type, infer Schema>
    ? DomainEvent<Type, z.output<Schema>>
    : never;
}[keyof Definitions];

/** Reads a stored payload as the current version of its type; throws where it fits no version. */
export function upcast(definition: EventDefinition, eventVersion: number, payload: unknown): unknown {
  if (eventVersion > definition.version) {
    throw new Error(
      `${definition.type} was written as version ${eventVersion}; this program knows version ${definition.version}.`,
    );
  }
  let current = payload;
  for (let version = eventVersion; version < definition.version; version += 1) {
    const step = definition.upcasters[version];
    if (!step) throw new Error(`${definition.type} has no upcaster from version ${version}.`);
    current = step(current);
  }
  return definition.schema.parse(current);
}

/** True where the event is of this definition's type; narrows its payload. */
export function isEvent<Type extends string, Schema extends z.ZodType>(
  event: DomainEvent,
  definition: EventDefinition<Type, Schema>,
): event is DomainEvent<Type, z.output<Schema>> {
  return event.eventType === definition.type;
}

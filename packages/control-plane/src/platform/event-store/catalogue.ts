import { type EventBody, type EventDefinition, upcast } from '../../kernel/events.ts';
import type { ReadableRow, StoredEvent } from './rows.ts';
import { placeOf } from './rows.ts';

/** Every event type that the program knows, by name. */
export type EventCatalogue = {
  readonly types: readonly string[];
  definition(type: string): EventDefinition;
  /** Checks a new event against its schema and gives its version. */
  encode(body: EventBody): { eventVersion: number; payload: unknown };
  /** Reads a row as the current version of its type. */
  decode(row: ReadableRow): StoredEvent;
};

export function createEventCatalogue(definitions: readonly EventDefinition[]): EventCatalogue {
  const byType = new Map<string, EventDefinition>();
  for (const definition of definitions) {
    if (byType.has(definition.type)) throw new Error(`Event type ${definition.type} is defined twice.`);
    byType.set(definition.type, definition);
  }
  const definitionOf = (type: string): EventDefinition => {
    const definition = byType.get(type);
    if (!definition) throw new Error(`Event type ${type} is not in the catalogue.`);
    return definition;
  };
  return {
    types: [...byType.keys()],
    definition: definitionOf,
    encode: (body) => {
      const definition = definitionOf(body.type);
      return { eventVersion: definition.version, payload: definition.schema.parse(body.payload) };
    },
    decode: (row) => ({
      eventId: row.event_id,
      eventType: row.event_type,
      aggregateId: row.aggregate_id,
      aggregateType: row.aggregate_type,
      aggregateVersion: row.aggregate_version,
      eventVersion: definitionOf(row.event_type).version,
      eventTimestamp: row.event_timestamp.toISOString(),
      metadata: row.metadata,
      payload: upcast(definitionOf(row.event_type), row.event_version, row.payload),
      place: placeOf(row),
    }),
  };
}

import type { Generated } from 'kysely';
import type { DomainEvent, EventMetadata, Mode } from '../../kernel/events.ts';

export type EventStoreTables = {
  'event_store.epochs': { epoch: number; system_identifier: string; reason: string };
  'event_store.streams': { aggregate_id: string; version: number; tenant_id: string; mode: Mode };
  'event_store.events': EventRow;
  'event_store.checkpoints': CheckpointRow;
  'event_store.dead_letters': DeadLetterRow;
};

export type EventRow = {
  position: number;
  epoch: number;
  /** xid8 as text: it does not fit a JavaScript number. */
  transaction_id: string;
  event_id: string;
  event_type: string;
  event_version: number;
  aggregate_id: string;
  aggregate_type: string;
  aggregate_version: number;
  tenant_id: string;
  mode: Mode;
  event_timestamp: Date;
  /** By the database's clock; `event_timestamp` is of the domain. */
  recorded_at: Generated<Date>;
  metadata: EventMetadata;
  payload: unknown;
};

export type CheckpointRow = {
  consumer: string;
  epoch: number;
  transaction_id: string;
  position: number;
};

export type DeadLetterRow = {
  consumer: string;
  event_id: string;
  aggregate_id: string;
  aggregate_version: number;
  tenant_id: string;
  mode: Mode;
  state: 'failed' | 'waiting';
  /** Sealed: an error text may quote personal data. */
  error: Uint8Array | null;
  attempts: number;
  parked_at: Generated<Date>;
  updated_at: Generated<Date>;
};

/** The place of an event in commit order. Compared as a tuple, never by position alone. */
export type Place = { epoch: number; transactionId: string; position: number };

export type StoredEvent = DomainEvent & { place: Place };

/** The columns that make an event. */
export const eventColumns = [
  'position',
  'epoch',
  'transaction_id',
  'event_id',
  'event_type',
  'event_version',
  'aggregate_id',
  'aggregate_type',
  'aggregate_version',
  'event_timestamp',
  'metadata',
  'payload',
] as const;

export type ReadableRow = Pick<EventRow, (typeof eventColumns)[number]>;

export function placeOf(row: Pick<EventRow, 'epoch' | 'transaction_id' | 'position'>): Place {
  return { epoch: row.epoch, transactionId: String(row.transaction_id), position: Number(row.position) };
}

/** Below 0 where `a` comes before `b`. Transaction ids are 64 bits wide, so they are compared by length, then as text. */
export function comparePlaces(a: Place, b: Place): number {
  if (a.epoch !== b.epoch) return a.epoch - b.epoch;
  if (a.transactionId !== b.transactionId) {
    const shorter = a.transactionId.length - b.transactionId.length;
    return shorter !== 0 ? shorter : a.transactionId < b.transactionId ? -1 : 1;
  }
  return a.position - b.position;
}

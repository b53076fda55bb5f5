import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contextDefinitions } from '../../packages/control-plane/src/composition/contexts.ts';
import { publicEventsOf } from '../../packages/control-plane/src/contexts/notifications/public-events/from-domain-event.ts';
import {
  renderPayload,
  webhookExample,
} from '../../packages/control-plane/src/contexts/notifications/webhook-payload.ts';
import {
  type WebhookType,
  webhookTypes,
} from '../../packages/control-plane/src/contexts/notifications/webhook-types.ts';
import type { DomainEvent } from '../../packages/control-plane/src/kernel/events.ts';
import { createIdGenerator, type IdGenerator } from '../../packages/control-plane/src/kernel/ids.ts';
import { repository } from '../running/repository.ts';

/**
 * A webhook of each type, as the control plane itself writes it: its golden domain event, through its table of webhooks,
 * through its renderer. Only the subject of an event that names none in its payload is that of the contract's example.
 */
export function webhookFixturesModule(): string {
  const types = new Map(webhookTypes.toReversed().map((entry) => [entry.type, entry]));
  const fixtures = [...types.values()]
    .sort((one, other) => one.type.localeCompare(other.type))
    .map((entry) => [entry.type, JSON.parse(fixtureOf(entry))]);
  return `export const goldenWebhooks = ${JSON.stringify(Object.fromEntries(fixtures), null, 2)} as const;\n`;
}

function fixtureOf(entry: WebhookType): string {
  const { timestamp, data } = webhookExample(entry.type);
  const base: Omit<DomainEvent, 'payload'> = {
    eventId: data.eventId,
    eventType: entry.from,
    eventVersion: versionOf(entry.from),
    aggregateId: data.aggregateId,
    aggregateType: 'fixture',
    aggregateVersion: data.sequence,
    eventTimestamp: timestamp,
    metadata: {
      correlationId: data.eventId,
      causationId: data.eventId,
      source: 'fixture',
      tenantId: '',
      mode: 'test',
      actor: 'system',
    },
  };
  const event = withOutcome(entry, base, goldenPayload(entry.from));
  const [told] = publicEventsOf(event, idsFor(entry.type, timestamp), [entry]);
  if (!told) throw new Error(`No golden ${entry.from} becomes ${entry.type}.`);
  return renderPayload(
    { type: told.type, occurredAt: new Date(told.occurredAt), data: told.data },
    data.externalId,
  );
}

/** One golden event becomes several webhooks by a member such as `outcome`: it is given the value that this one tells. */
function withOutcome(
  entry: WebhookType,
  base: Omit<DomainEvent, 'payload'>,
  golden: Record<string, unknown>,
): DomainEvent {
  const variants = [golden, ...Object.keys(golden).map((name) => ({ ...golden, [name]: entry.statuses[0] }))];
  const { schema } = definitionOf(entry.from);
  const fitting = variants.find(
    (payload) => schema.safeParse(payload).success && entry.statusOf({ ...base, payload }) !== undefined,
  );
  return { ...base, payload: fitting ?? golden };
}

function goldenPayload(type: string): Record<string, unknown> {
  const { context, version } = definitionOf(type);
  const file = `packages/control-plane/src/contexts/${context}/fixtures/${type}.v${version}.json`;
  return JSON.parse(readFileSync(join(repository, file), 'utf8'));
}

const versionOf = (type: string): number => definitionOf(type).version;

function definitionOf(type: string) {
  for (const { name, events } of contextDefinitions) {
    const definition = events.find((candidate) => candidate.type === type);
    if (definition) return { context: name, version: definition.version, schema: definition.schema };
  }
  throw new Error(`No context defines the event ${type}.`);
}

/** An id of its own for each type, so that two fixtures are never taken for one event; the same at each writing. */
function idsFor(type: string, at: string): IdGenerator {
  const bytes = (length: number) => createHash('sha256').update(type).digest().subarray(0, length);
  return createIdGenerator({ now: () => new Date(at) }, { bytes });
}

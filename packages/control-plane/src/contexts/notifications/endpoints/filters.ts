import { invalidField } from '../../../kernel/faults.ts';
import type { Audience } from '../audience.ts';
import { webhookTypes } from '../webhook-types.ts';

/** What of an event decides whether an endpoint hears of it. */
export type FilteredEvent = {
  type: string;
  status: string;
  audience: Audience;
  /** The product of the event's application; undefined where it has none, or none that is known. */
  productId: string | undefined;
};

/** What an endpoint listens to. An empty list listens to everything. */
export type EndpointFilter = {
  eventTypes: readonly string[];
  productIds: readonly string[];
  statuses: readonly string[];
  scope: Audience;
};

/** Whether an event goes to an endpoint. One of compliance never goes to a standard one, whatever it listens to. */
export function listens(filter: EndpointFilter, event: FilteredEvent): boolean {
  const { eventTypes, productIds, statuses, scope } = filter;
  if (event.audience === 'compliance' && scope !== 'compliance') return false;
  if (eventTypes.length > 0 && !eventTypes.some((pattern) => matchesType(pattern, event.type))) return false;
  if (statuses.length > 0 && !statuses.includes(event.status)) return false;
  return productIds.length === 0 || (event.productId !== undefined && productIds.includes(event.productId));
}

/** A type or `kind.*`. */
function matchesType(pattern: string, type: string): boolean {
  return pattern.endsWith('.*') ? type.startsWith(pattern.slice(0, -1)) : pattern === type;
}

/** A filter that no type of today fits is a mistake in writing. */
export function isKnownFilter(pattern: string): boolean {
  return webhookTypes.some(({ type }) => matchesType(pattern, type));
}

/** Refuses to promise a standard endpoint what it will never get. */
export function checkFilter(eventTypes: readonly string[], scope: Audience): void {
  if (scope === 'compliance') return;
  const fits = (pattern: string): boolean =>
    webhookTypes.some(({ type, audience }) => audience === 'standard' && matchesType(pattern, type));
  const index = eventTypes.findIndex((pattern) => !fits(pattern));
  if (index >= 0) {
    throw invalidField(`/eventTypes/${index}`, 'is sent to endpoints of the scope compliance only');
  }
}

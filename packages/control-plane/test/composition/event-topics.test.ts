import { describe, expect, it } from 'vitest';
import { contextDefinitions } from '../../src/composition/contexts.ts';
import { aggregateTypesOf, eventsByAggregateType } from '../../src/composition/event-topics.ts';

describe('the topics of events', () => {
  it('hold every event of the program in exactly one, and nothing else', () => {
    const known = contextDefinitions.flatMap(({ events }) => events.map(({ type }) => type));
    expect(Object.values(eventsByAggregateType).flat().toSorted()).toEqual(known.toSorted());
  });

  it('are read by who wants one of their events', () => {
    expect(aggregateTypesOf(['UserCreated', 'OfferAccepted', 'ApplicationExpired'])).toEqual([
      'application',
      'user',
    ]);
    expect(aggregateTypesOf('all')).toHaveLength(Object.keys(eventsByAggregateType).length);
  });
});

import { describe, expect, it } from 'vitest';
import { asyncApiDocument } from '../../src/composition/event-contract.ts';
import { eventsByAggregateType } from '../../src/composition/event-topics.ts';

type Node = { [name: string]: Node } | string | number | boolean | null;

describe('the contract of the events', () => {
  const document = JSON.parse(JSON.stringify(asyncApiDocument())) as Record<string, Node>;

  it('points to nothing that is not in it', () => {
    const broken: string[] = [];
    const resolve = (pointer: string): unknown =>
      pointer
        .slice(2)
        .split('/')
        .reduce<unknown>((node, name) => (node as Record<string, unknown> | undefined)?.[name], document);
    JSON.stringify(document, (name, value: unknown) => {
      if (name === '$ref' && typeof value === 'string' && resolve(value) === undefined) broken.push(value);
      return value;
    });
    expect(broken).toEqual([]);
  });

  it('has a topic for each aggregate type and one beside it for what was given up', () => {
    const channels = document['channels'] as Record<string, { address: string }>;
    expect(Object.keys(channels)).toHaveLength(2 * Object.keys(eventsByAggregateType).length);
    expect(channels['application']?.address).toBe('creditplane.application');
    expect(channels['application_dead_letters']?.address).toBe('creditplane.application.dlq');
  });
});

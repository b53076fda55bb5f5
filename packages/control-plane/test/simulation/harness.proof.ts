import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Script } from './commands.ts';
import { scriptOf } from './seeds.ts';
import { simulate } from './simulate.ts';
import { openStorage, type Storage } from './storage.ts';
import { type Evidence, violationsOf } from './violations.ts';

const script: Script = {
  processes: 1,
  batchSize: 10,
  webhooks: 'decisions',
  persons: ['prime', 'no-hit'],
  commands: [
    { do: 'submit', person: 0, amount: 1_000_000 },
    { do: 'work', turns: 25 },
    { do: 'accept', nth: 0, offer: 0 },
    { do: 'submit', person: 1, amount: 1_000_000 },
  ],
};

describe('the simulation itself', () => {
  let storage: Storage;
  let evidence: Evidence;
  beforeAll(async () => {
    storage = await openStorage();
    ({ evidence } = await simulate(1_000_001, script, storage));
  });
  afterAll(() => storage.close());

  it('plays the same seed in the same way, event id by event id', { timeout: 60_000 }, async () => {
    const seed = Number(process.env['SIMULATION_SEED'] ?? 12);
    const first = await simulate(seed, scriptOf(seed), storage);
    const again = await simulate(seed, scriptOf(seed), storage);
    expect(again.run.trace).toEqual(first.run.trace);
    expect(violationsOf(first.evidence)).toEqual([]);
  });

  it('finds nothing wrong with what went right', () => {
    expect(violationsOf(evidence)).toEqual([]);
  });

  const [firstOf, withoutLast] = [
    <Item>(items: readonly Item[]): Item[] => items.slice(0, 1),
    <Item>(items: readonly Item[]): Item[] => items.slice(0, -1),
  ];
  const spoilt: Readonly<Record<string, (facts: Evidence['facts']) => Partial<Evidence['facts']>>> = {
    'an event twice': ({ events }) => ({ events: [...events, ...firstOf(events)] }),
    'an event gone': ({ events }) => ({ events: events.slice(1) }),
    'an application gone': ({ applications }) => ({ applications: withoutLast(applications) }),
    'a webhook told twice': ({ publicEvents }) => ({
      publicEvents: [...publicEvents, ...firstOf(publicEvents)],
    }),
    'a webhook never told': ({ publicEvents }) => ({ publicEvents: withoutLast(publicEvents) }),
    'a delivery twice': ({ deliveries }) => ({ deliveries: [...deliveries, ...firstOf(deliveries)] }),
    'a delivery left': ({ deliveries }) => ({
      deliveries: deliveries.map((delivery) => ({ ...delivery, status: 'pending' })),
    }),
    'an audit entry twice': ({ auditEntries }) => ({
      auditEntries: [...auditEntries, ...firstOf(auditEntries)],
    }),
    'an audit entry gone': ({ auditEntries }) => ({ auditEntries: withoutLast(auditEntries) }),
    'a report bought twice': ({ providerRequests }) => ({
      providerRequests: [...providerRequests, ...providerRequests],
    }),
    'a read model that lags': ({ applications }) => ({
      applications: applications.map((row) => ({ ...row, version: row.version - 1 })),
    }),
    'an offer that is open for ever': ({ applications }) => ({
      applications: applications.map((row) => ({
        ...row,
        state: { ...row.state, offers: row.state.offers.map((offer) => ({ ...offer, status: 'open' })) },
      })),
    }),
    'a name in an event': ({ events }) => ({
      events: events.map((event) => ({ ...event, payload: { ...Object(event.payload), note: 'Zqfamily' } })),
    }),
  };
  it.each(Object.entries(spoilt))('sees %s', (_what, spoil) => {
    const { facts } = evidence;
    expect(violationsOf({ ...evidence, facts: { ...facts, ...spoil(facts) } })).not.toEqual([]);
  });
});

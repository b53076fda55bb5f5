import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChainHead, emptyChain, extendChain } from '../../../src/contexts/audit/chain.ts';
import type { AuditEntry, AuditFacts } from '../../../src/contexts/audit/entry.ts';
import type { TenantScope } from '../../../src/platform/database/scope.ts';
import { type AuditedHouse, ids, openAuditedHouse, storedChain } from './audited-house.ts';

type Chain = { entries: readonly AuditEntry[]; head: ChainHead };

const tenants = 50;
const entriesPerTenant = 20;
const mutations = ['flip', 'delete', 'swap', 'insert', 'truncate'] as const;
type Mutation = (typeof mutations)[number];

/** Fifty chains of twenty entries, each signed in its middle and at its end; the signatures are kept apart. */
describe('of 1,000 audit entries in the database', { timeout: 120_000 }, () => {
  let house: AuditedHouse;
  const chains: { scope: TenantScope; chain: Chain }[] = [];
  beforeAll(async () => {
    house = await openAuditedHouse();
    for (let tenant = 0; tenant < tenants; tenant += 1) {
      const scope = house.newTenant();
      for (let half = 0; half < 2; half += 1) {
        await house.witness(scope, entriesPerTenant / 2);
        await house.signCheckpoint(scope);
      }
      chains.push({ scope, chain: await storedChain(house, scope) });
    }
  });
  afterAll(() => house.close());

  /** Every entry once, the five mutations in turn. */
  const attackEach = async (
    attack: (scope: TenantScope, chain: Chain, mutation: Mutation, place: number) => Promise<void>,
  ): Promise<{ tried: number; missed: string[] }> => {
    const missed: string[] = [];
    let tried = 0;
    for (const [tenant, { scope, chain }] of chains.entries()) {
      for (let place = 0; place < entriesPerTenant; place += 1) {
        const mutation = mutations[(tenant + place) % mutations.length] ?? 'flip';
        await attack(scope, chain, mutation, place);
        tried += 1;
        if ((await house.audit.port.verify(scope)).valid) missed.push(`${mutation} ${tenant} ${place}`);
      }
      await house.plant(scope, chain);
      expect(await house.audit.port.verify(scope)).toMatchObject({ valid: true, entries: entriesPerTenant });
    }
    return { tried, missed };
  };

  it('any one flipped, deleted, swapped, inserted or cut off is found, 1,000 times of 1,000', async () => {
    const found = await attackEach((scope, chain, mutation, place) =>
      house.plant(scope, clumsy(chain, mutation, place)),
    );
    expect(found).toEqual({ tried: 1_000, missed: [] });
  });

  it('it is found too where the rest of the chain, its head and the table of checkpoints were made to fit', async () => {
    const found = await attackEach((scope, chain, mutation, place) =>
      house.plant(scope, skilled(chain, mutation, place), { dropCheckpoints: true }),
    );
    expect(found).toEqual({ tried: 1_000, missed: [] });
  });
});

/** Changes rows and nothing else. */
function clumsy(chain: Chain, mutation: Mutation, place: number): Chain {
  const entries = change(chain.entries, mutation, place, (entry) => flipped(entry, place));
  if (mutation === 'truncate') return { ...chain, entries };
  const renumbered = mutation === 'delete' ? entries : entries.map(numbered);
  return { ...chain, entries: renumbered };
}

/** Knows how the chain is made: everything behind the change is hashed anew, and the head row moved. */
function skilled(chain: Chain, mutation: Mutation, place: number): Chain {
  const facts: readonly AuditFacts[] = change(chain.entries, mutation, place, (entry) => ({
    ...entry,
    actor: 'mem_nobody',
  }));
  return extendChain(emptyChain, facts);
}

function change(
  entries: readonly AuditEntry[],
  mutation: Mutation,
  place: number,
  flip: (entry: AuditEntry) => AuditEntry,
): AuditEntry[] {
  const at = (index: number): AuditEntry => {
    const entry = entries[index];
    if (!entry) throw new Error(`No entry at ${index}.`);
    return entry;
  };
  switch (mutation) {
    case 'flip':
      return entries.with(place, flip(at(place)));
    case 'delete':
      return entries.toSpliced(place, 1);
    case 'swap': {
      const other = place === entries.length - 1 ? place - 1 : place + 1;
      return entries.with(place, at(other)).with(other, at(place));
    }
    case 'insert':
      return entries.toSpliced(place, 0, {
        ...at(place),
        entryId: ids.next('auditEntry'),
        eventId: ids.next('event'),
      });
    case 'truncate':
      return entries.slice(0, place);
  }
}

const flippable = [
  'entryId',
  'actor',
  'action',
  'resourceType',
  'resourceId',
  'eventId',
  'correlationId',
  'payloadHash',
  'previousHash',
  'entryHash',
  'canonical',
] as const;

/** One bit of one field; over the places, every field has its turn. */
function flipped(entry: AuditEntry, place: number): AuditEntry {
  const field = flippable[place % flippable.length] ?? 'actor';
  const text = entry[field];
  const index = (place * 7) % text.length;
  const bit = String.fromCharCode(text.charCodeAt(index) ^ 1);
  return { ...entry, [field]: text.slice(0, index) + bit + text.slice(index + 1) };
}

function numbered(entry: AuditEntry, index: number): AuditEntry {
  return { ...entry, sequence: index + 1 };
}

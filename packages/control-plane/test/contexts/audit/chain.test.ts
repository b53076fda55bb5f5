import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChainHead, emptyChain, extendChain, verifyChain } from '../../../src/contexts/audit/chain.ts';
import {
  type AuditEntry,
  type AuditFacts,
  canonicalEntry,
  sha256Hex,
} from '../../../src/contexts/audit/entry.ts';

const id = fc.stringMatching(/^[0-9a-z]{1,8}$/);

const factsArbitrary: fc.Arbitrary<AuditFacts> = fc.record({
  entryId: id.map((text) => `aud_${text}`),
  tenantId: fc.constant('ten_1'),
  mode: fc.constantFrom('test', 'live'),
  at: fc
    .date({ min: new Date('2026-01-01'), max: new Date('2027-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString()),
  actor: fc.constantFrom('system', 'key_1', 'mem_1'),
  action: fc.constantFrom('UserCreated', 'CreditApplicationCreated', 'OfferAccepted'),
  resourceType: fc.constantFrom('user', 'application'),
  resourceId: id,
  eventId: id,
  correlationId: id,
  payloadHash: id.map(sha256Hex),
});

const historyArbitrary = fc.array(factsArbitrary, { minLength: 2, maxLength: 30 });
const place = fc.nat({ max: 10_000 });

describe('the text that is hashed', () => {
  const facts: AuditFacts = {
    entryId: 'aud_1',
    tenantId: 'ten_1',
    mode: 'test',
    at: '2026-11-22T09:30:00.000Z',
    actor: 'key_1',
    action: 'users.reveal',
    resourceType: 'user',
    resourceId: 'usr_1',
    eventId: 'evt_1',
    correlationId: 'rqt_1',
    payloadHash: 'ab',
  };
  const place = { sequence: 1, previousHash: emptyChain.entryHash };
  const text = (access: string): string =>
    `{${access}"action":"users.reveal","actor":"key_1","at":"2026-11-22T09:30:00.000Z","correlationId":"rqt_1",` +
    `"entryId":"aud_1","eventId":"evt_1","mode":"test","payloadHash":"ab","previousHash":"${'0'.repeat(64)}",` +
    '"resourceId":"usr_1","resourceType":"user","sequence":1,"tenantId":"ten_1"}';

  it('of an event is what it was before calls were audited, so that older chains verify', () => {
    expect(canonicalEntry({ ...facts, ...place })).toBe(text(''));
  });

  it('of a call holds all that is said of the call', () => {
    const access = {
      kind: 'read',
      requestId: 'rqt_1',
      outcome: 'done',
      agent: 'sdk',
      addressHash: 'x',
      fields: ['name'],
      reason: 'dispute',
    } as const;
    expect(canonicalEntry({ ...facts, ...place, access: { ...access, fields: ['name'] } })).toBe(
      text(
        '"access":{"addressHash":"x","agent":"sdk","fields":["name"],"kind":"read","outcome":"done","reason":"dispute","requestId":"rqt_1"},',
      ),
    );
  });
});

type Chain = { entries: AuditEntry[]; head: ChainHead };

const chainOf = (history: readonly AuditFacts[]): Chain => extendChain(emptyChain, history);

const verify = ({ entries, head }: Chain) => verifyChain(entries, head);

const withEntries = (chain: Chain, change: (entries: AuditEntry[]) => void): Chain => {
  const entries = [...chain.entries];
  change(entries);
  return { ...chain, entries };
};

const at = (entries: readonly AuditEntry[], index: number): AuditEntry => {
  const entry = entries[index];
  if (!entry) throw new Error(`No entry at ${index}.`);
  return entry;
};

/** An intruder who knows how hashes are made, and makes them fit within the entry. */
const rehashed = (entry: AuditEntry): AuditEntry => {
  const canonical = canonicalEntry(entry);
  return { ...entry, canonical, entryHash: sha256Hex(canonical) };
};

const textFields = [
  'entryId',
  'at',
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
  'tenantId',
] as const;

describe('the audit chain', () => {
  it('is whole as it was written, however it was batched', () => {
    fc.assert(
      fc.property(historyArbitrary, place, (history, cut) => {
        const whole = chainOf(history);
        const first = extendChain(emptyChain, history.slice(0, cut % history.length));
        const second = extendChain(first.head, history.slice(cut % history.length));
        expect([...first.entries, ...second.entries]).toEqual(whole.entries);
        expect(verify(whole)).toEqual({
          valid: true,
          entries: history.length,
          head: whole.head.entryHash,
          checkpoints: 0,
        });
      }),
    );
  });

  it('is whole while it is empty', () => {
    expect(verifyChain([], emptyChain)).toEqual({
      valid: true,
      entries: 0,
      head: '0'.repeat(64),
      checkpoints: 0,
    });
  });

  it('finds an altered field, whichever it is, at its entry', () => {
    fc.assert(
      fc.property(historyArbitrary, place, fc.constantFrom(...textFields), (history, where, field) => {
        const index = where % history.length;
        const broken = withEntries(chainOf(history), (entries) => {
          const entry = at(entries, index);
          entries[index] = { ...entry, [field]: `${entry[field]}0` };
        });
        expect(verify(broken)).toMatchObject({ valid: false, brokenAt: index + 1, entries: index });
      }),
      { numRuns: 500 },
    );
  });

  it('finds an entry altered together with its hash, at the next entry or the head', () => {
    fc.assert(
      fc.property(historyArbitrary, place, (history, where) => {
        const index = where % history.length;
        const broken = withEntries(chainOf(history), (entries) => {
          entries[index] = rehashed({ ...at(entries, index), actor: 'key_intruder' });
        });
        const last = index === history.length - 1;
        expect(verify(broken)).toMatchObject({
          valid: false,
          brokenAt: last ? history.length : index + 2,
          fault: last ? 'head_mismatch' : 'reordered',
        });
      }),
    );
  });

  it('finds a deleted entry', () => {
    fc.assert(
      fc.property(historyArbitrary, place, (history, where) => {
        const index = where % history.length;
        const broken = withEntries(chainOf(history), (entries) => entries.splice(index, 1));
        expect(verify(broken)).toMatchObject({ valid: false, fault: 'missing', brokenAt: index + 1 });
      }),
    );
  });

  it('finds a deleted entry whose successors were numbered anew', () => {
    fc.assert(
      fc.property(historyArbitrary, place, (history, where) => {
        const index = where % (history.length - 1);
        const broken = withEntries(chainOf(history), (entries) => {
          entries.splice(index, 1);
          entries.forEach((entry, place) => {
            entries[place] = rehashed({ ...entry, sequence: place + 1 });
          });
        });
        expect(verify(broken)).toMatchObject({ valid: false, brokenAt: index + 1, fault: 'reordered' });
      }),
    );
  });

  it('finds two entries that changed places', () => {
    fc.assert(
      fc.property(historyArbitrary, place, place, (history, one, other) => {
        const a = one % history.length;
        const b = other % history.length;
        fc.pre(a !== b);
        const broken = withEntries(chainOf(history), (entries) => {
          const first = at(entries, a);
          const second = at(entries, b);
          entries[a] = { ...second, sequence: first.sequence };
          entries[b] = { ...first, sequence: second.sequence };
        });
        expect(verify(broken)).toMatchObject({ valid: false, brokenAt: Math.min(a, b) + 1 });
      }),
    );
  });

  it('finds an inserted entry, well made as it is', () => {
    fc.assert(
      fc.property(historyArbitrary, place, factsArbitrary, (history, where, forged) => {
        const index = where % (history.length + 1);
        const broken = withEntries(chainOf(history), (entries) => {
          const before = entries[index - 1];
          const end = before ? { sequence: before.sequence, entryHash: before.entryHash } : emptyChain;
          entries.splice(index, 0, ...extendChain(end, [forged]).entries);
          for (let later = index + 1; later < entries.length; later += 1) {
            entries[later] = rehashed({ ...at(entries, later), sequence: later + 1 });
          }
        });
        expect(verify(broken).valid).toBe(false);
      }),
    );
  });

  it('finds entries cut off its end, by the head', () => {
    fc.assert(
      fc.property(historyArbitrary, place, (history, cut) => {
        const kept = cut % history.length;
        const broken = withEntries(chainOf(history), (entries) => entries.splice(kept));
        expect(verify(broken)).toMatchObject({ valid: false, fault: 'missing', brokenAt: kept + 1 });
      }),
    );
  });

  it('finds a head that was set back without its entries', () => {
    fc.assert(
      fc.property(historyArbitrary, place, (history, cut) => {
        const whole = chainOf(history);
        const { head } = chainOf(history.slice(0, cut % history.length));
        expect(verifyChain(whole.entries, head)).toMatchObject({ valid: false, fault: 'head_mismatch' });
      }),
    );
  });
});

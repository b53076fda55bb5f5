import { TypeID } from 'typeid-js';
import type { Clock } from './clock.ts';

/**
 * The prefixes of every public id (docs/architecture.md). An id is `<prefix>_<26 characters>`: a UUIDv7 in
 * Crockford base 32, so ids of one kind sort by the time they were made. Source: TypeID 0.3.
 */
export const idPrefixes = {
  tenant: 'ten',
  creditor: 'crd',
  apiKey: 'key',
  member: 'mem',
  settingsProposal: 'spr',
  user: 'usr',
  consent: 'cns',
  application: 'app',
  decision: 'dec',
  requirement: 'req',
  product: 'prd',
  offer: 'off',
  providerRequest: 'prr',
  policy: 'pol',
  riskAssessment: 'ras',
  screening: 'scr',
  complianceCase: 'cas',
  watchlistVersion: 'wlv',
  webhookEndpoint: 'whe',
  event: 'evt',
  delivery: 'dlv',
  auditEntry: 'aud',
  access: 'acc',
  reveal: 'rvl',
  duplicateLink: 'dup',
  job: 'job',
  request: 'rqt',
  testClock: 'tck',
} as const;

export type IdKind = keyof typeof idPrefixes;

/** Makes ids. Deterministic when its clock and random source are. */
export type IdGenerator = { next(kind: IdKind): string };

export type RandomBytes = { bytes(length: number): Uint8Array };

/**
 * Ids from a clock and a random source: UUIDv7 (RFC 9562 section 5.7) under a prefix. Each id of a generator sorts after
 * the one before, within a millisecond too: rand_a is a counter (RFC 9562 section 6.2, method 1).
 */
export function createIdGenerator(clock: Clock, random: RandomBytes): IdGenerator {
  let last = { unixMs: 0, count: 0 };
  return {
    next: (kind) => {
      const unixMs = clock.now().getTime();
      if (unixMs > last.unixMs) last = { unixMs, count: 0 };
      else if (last.count < mostInOneMs) last = { ...last, count: last.count + 1 };
      else last = { unixMs: last.unixMs + 1, count: 0 };
      return TypeID.fromUUIDBytes(idPrefixes[kind], uuidV7(last, random)).toString();
    },
  };
}

const mostInOneMs = 0xfff;

/** A pattern that a path parameter or a field of this kind must match. */
export function idPattern(kind: IdKind): RegExp {
  return new RegExp(`^${idPrefixes[kind]}_[0-7][0-9a-hjkmnp-tv-z]{25}$`);
}

function uuidV7({ unixMs, count }: { unixMs: number; count: number }, random: RandomBytes): Uint8Array {
  const bytes = new Uint8Array(16);
  bytes.set(random.bytes(8), 8);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, Math.floor(unixMs / 0x10000));
  view.setUint16(4, unixMs % 0x10000);
  view.setUint16(6, 0x7000 | count);
  view.setUint8(8, (view.getUint8(8) & 0x3f) | 0x80);
  return bytes;
}

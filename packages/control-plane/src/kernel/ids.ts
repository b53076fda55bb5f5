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
  webhookEndpoint: 'whe',
  event: 'evt',
  delivery: 'dlv',
  auditEntry: 'aud',
  job: 'job',
  request: 'rqt',
} as const;

export type IdKind = keyof typeof idPrefixes;

/** Makes ids. Deterministic when its clock and random source are. */
export type IdGenerator = { next(kind: IdKind): string };

export type RandomBytes = { bytes(length: number): Uint8Array };

/** Ids from a clock and a random source: UUIDv7 (RFC 9562 section 5.7) under a prefix. */
export function createIdGenerator(clock: Clock, random: RandomBytes): IdGenerator {
  return {
    next: (kind) => TypeID.fromUUIDBytes(idPrefixes[kind], uuidV7(clock.now().getTime(), random)).toString(),
  };
}

/** A pattern that a path parameter or a field of this kind must match. */
export function idPattern(kind: IdKind): RegExp {
  return new RegExp(`^${idPrefixes[kind]}_[0-7][0-9a-hjkmnp-tv-z]{25}$`);
}

function uuidV7(unixMs: number, random: RandomBytes): Uint8Array {
  const bytes = new Uint8Array(16);
  bytes.set(random.bytes(10), 6);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, Math.floor(unixMs / 0x10000));
  view.setUint16(4, unixMs % 0x10000);
  view.setUint8(6, (view.getUint8(6) & 0x0f) | 0x70);
  view.setUint8(8, (view.getUint8(8) & 0x3f) | 0x80);
  return bytes;
}

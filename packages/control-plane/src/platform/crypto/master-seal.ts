import { createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import { bind, decrypt, encrypt, nonceLength, SealBroken, tagLength } from './authenticated-encryption.ts';
import type { MasterKeys } from './master-keys.ts';
import { type RandomSource, systemRandom } from './random-source.ts';

/**
 * What a sealed value belongs to, from the widest to the narrowest: `['webhook-secret', tenantId, endpointId]`.
 * It is not stored; opening needs the same words again, so a value moved to another row does not open.
 */
export type AssociatedData = readonly [purpose: string, ...parts: string[]];

/** A value was sealed by a master key that this control plane does not hold (any more). */
export class UnknownMasterKey extends Error {
  override readonly name = 'UnknownMasterKey';
  readonly keyId: string;
  constructor(keyId: string) {
    super(`A value was sealed by master key ${keyId}, which is not among the keys of this control plane.`);
    this.keyId = keyId;
  }
}

/*
 * Layout: version (1) | length of key id (1) | key id | salt (32) | nonce (12) | ciphertext | tag (16).
 * Each value gets a key of its own by HKDF over a random salt. A bare master with random 96-bit nonces may seal
 * 2^32 values (NIST SP 800-38D, 8.3): at 300 a second that is reached in half a year.
 */
const version = 1;
const saltLength = 32;

/** Seals a small secret (a webhook secret, an idempotency body, a data key) with the current master: AES-256-GCM. */
export function sealWithMaster(
  keys: MasterKeys,
  associatedData: AssociatedData,
  plaintext: Uint8Array,
  random: RandomSource = systemRandom,
): Buffer {
  // Read once: a rotation may change it between two looks.
  const { current } = keys;
  const salt = random.bytes(saltLength);
  const header = Buffer.concat([sealedPrefix(current), salt]);
  const key = valueKey(masterKey(keys, current), salt);
  return Buffer.concat([header, encrypt(key, bind(header, associatedData), plaintext, random)]);
}

/** Opens what `sealWithMaster` sealed, by whichever master. Throws SealBroken or UnknownMasterKey. */
export function openWithMaster(keys: MasterKeys, associatedData: AssociatedData, sealed: Uint8Array): Buffer {
  const { keyId, header, salt, body } = readLayout(sealed);
  const key = valueKey(masterKey(keys, keyId), salt);
  return decrypt(key, bind(header, associatedData), body);
}

/** The same value under the current master; undefined where it is under it already. */
export function resealWithMaster(
  keys: MasterKeys,
  associatedData: AssociatedData,
  sealed: Uint8Array,
  random: RandomSource = systemRandom,
): Buffer | undefined {
  if (masterKeyIdOf(sealed) === keys.current) return undefined;
  return sealWithMaster(keys, associatedData, openWithMaster(keys, associatedData, sealed), random);
}

/** What every value begins with that this master sealed: finds them without opening any. */
export function sealedPrefix(keyId: string): Buffer {
  const id = Buffer.from(keyId, 'utf8');
  return Buffer.concat([Uint8Array.of(version, id.length), id]);
}

/** The id of the master that sealed a value: tells which rows a rotation still has to re-wrap. */
export function masterKeyIdOf(sealed: Uint8Array): string {
  return readLayout(sealed).keyId;
}

function readLayout(sealed: Uint8Array) {
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.length);
  const saltStart = 2 + (bytes[1] ?? 0);
  const bodyStart = saltStart + saltLength;
  if (bytes[0] !== version || bytes.length < bodyStart + nonceLength + tagLength) throw new SealBroken();
  return {
    keyId: bytes.toString('utf8', 2, saltStart),
    header: bytes.subarray(0, bodyStart),
    salt: bytes.subarray(saltStart, bodyStart),
    body: bytes.subarray(bodyStart),
  };
}

function masterKey(keys: MasterKeys, keyId: string): KeyObject {
  const known = keys.masters.get(keyId);
  if (known) return known;
  // Another process rotated, and sealed by a master that was not there when this one looked last.
  keys.refresh?.();
  const key = keys.masters.get(keyId);
  if (key === undefined) throw new UnknownMasterKey(keyId);
  return key;
}

function valueKey(master: KeyObject, salt: Uint8Array): KeyObject {
  return createSecretKey(new Uint8Array(hkdfSync('sha256', master, salt, 'creditplane master seal 1', 32)));
}

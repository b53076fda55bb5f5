import { createCipheriv, createDecipheriv, type KeyObject } from 'node:crypto';
import type { RandomSource } from './random-source.ts';

/** A sealed value does not open: altered, truncated, moved to another row, or sealed by another key. */
export class SealBroken extends Error {
  override readonly name = 'SealBroken';
  constructor() {
    super('A sealed value does not open under this key and associated data.');
  }
}

export const nonceLength = 12;
export const tagLength = 16;

/** AES-256-GCM: nonce | ciphertext | tag. */
export function encrypt(
  key: KeyObject,
  boundTo: Uint8Array,
  plaintext: Uint8Array,
  random: RandomSource,
): Buffer {
  const nonce = random.bytes(nonceLength);
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: tagLength }).setAAD(boundTo);
  return Buffer.concat([nonce, cipher.update(plaintext), cipher.final(), cipher.getAuthTag()]);
}

/** The reverse of `encrypt`. Throws SealBroken. */
export function decrypt(key: KeyObject, boundTo: Uint8Array, sealed: Uint8Array): Buffer {
  if (sealed.length < nonceLength + tagLength) throw new SealBroken();
  const nonce = sealed.subarray(0, nonceLength);
  const ciphertext = sealed.subarray(nonceLength, -tagLength);
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagLength });
  decipher.setAAD(boundTo).setAuthTag(sealed.subarray(-tagLength));
  try {
    return Buffer.concat([decipher.update(ciphertext), decipher.final()]);
  } catch {
    throw new SealBroken();
  }
}

/** JSON keeps ['a', 'bc'] and ['ab', 'c'] apart, which plain concatenation would not. */
export function bind(header: Uint8Array, associatedData: readonly string[]): Buffer {
  return Buffer.concat([header, Buffer.from(JSON.stringify(associatedData), 'utf8')]);
}

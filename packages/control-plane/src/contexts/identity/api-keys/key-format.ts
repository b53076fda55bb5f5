import { crc32 } from 'node:zlib';
import type { Mode } from '../../../kernel/events.ts';
import type { RandomBytes } from '../../../kernel/ids.ts';
import type { KeyKind } from '../../../kernel/principal.ts';

/*
 * cp_<mode>_<kind>_<secret><checksum>: 32 base62 characters (190 bits) and CRC-32 in 6 more. The checksum lets a
 * secret scanner, and us, tell a key from a look-alike without asking the database.
 */
const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const secretLength = 32;
const checksumLength = 6;
const kindCodes = { secret: 'sk', restricted: 'rk', publishable: 'pk' } as const satisfies Record<
  KeyKind,
  string
>;
const pattern = /^cp_(?:test|live)_(?:sk|rk|pk)_[0-9A-Za-z]{38}$/;

export function keyPrefix(mode: Mode, kind: KeyKind): string {
  return `cp_${mode}_${kindCodes[kind]}_`;
}

/** A new key. Its bytes come from the source that is handed in. */
export function makeKey(mode: Mode, kind: KeyKind, random: RandomBytes): string {
  const body = `${keyPrefix(mode, kind)}${randomBase62(secretLength, random)}`;
  return `${body}${checksum(body)}`;
}

/** Whether a text can be one of our keys at all. */
export function isWellFormedKey(key: string): boolean {
  return pattern.test(key) && key.endsWith(checksum(key.slice(0, -checksumLength)));
}

/** Bytes of 248 and more are drawn again: 256 is no multiple of 62, and a bias would cost entropy. */
function randomBase62(length: number, random: RandomBytes): string {
  let text = '';
  while (text.length < length) {
    for (const byte of random.bytes(length)) {
      if (byte < 248 && text.length < length) text += alphabet[byte % 62];
    }
  }
  return text;
}

function checksum(body: string): string {
  let rest = crc32(body);
  let text = '';
  for (let place = 0; place < checksumLength; place += 1) {
    text = `${alphabet[rest % 62]}${text}`;
    rest = Math.floor(rest / 62);
  }
  return text;
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SealBroken } from '../../../src/platform/crypto/authenticated-encryption.ts';
import {
  addMaster,
  createMasterKeyBytes,
  importMasterKeys,
} from '../../../src/platform/crypto/master-keys.ts';
import {
  openWithMaster,
  sealWithMaster,
  UnknownMasterKey,
} from '../../../src/platform/crypto/master-seal.ts';
import { systemRandom } from '../../../src/platform/crypto/random-source.ts';

const storedKeys = createMasterKeyBytes();
const keys = importMasterKeys(storedKeys);
const place = ['webhook-secret', 'ten_1', 'whe_1'] as const;
const secret = new TextEncoder().encode('whsec_0123456789');

describe('a small secret under the master key', () => {
  test('opens to the same bytes, of any length', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 4_096 }), (bytes) => {
        expect(new Uint8Array(openWithMaster(keys, place, sealWithMaster(keys, place, bytes)))).toEqual(
          bytes,
        );
      }),
    );
  });

  test('is refused when any bit of it changed, the header included', () => {
    const sealed = sealWithMaster(keys, place, secret);
    fc.assert(
      fc.property(fc.nat(sealed.length - 1), fc.integer({ min: 1, max: 255 }), (position, change) => {
        const tampered = sealed.map((byte, index) => (index === position ? byte ^ change : byte));
        expect(() => openWithMaster(keys, place, tampered)).toThrow(/does not open|not among the keys/);
      }),
      { numRuns: 500 },
    );
  });

  test('is refused at every shorter length', () => {
    const sealed = sealWithMaster(keys, place, secret);
    for (const length of sealed.keys()) {
      expect(() => openWithMaster(keys, place, sealed.subarray(0, length))).toThrow(SealBroken);
    }
  });

  test('is refused for any other place', () => {
    const sealed = sealWithMaster(keys, place, secret);
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (purpose, parts) => {
        expect(() => openWithMaster(keys, [purpose, ...parts], sealed)).toThrow(SealBroken);
      }),
    );
    expect(() => openWithMaster(keys, ['webhook-secret', 'ten_1whe_1'], sealed)).toThrow(SealBroken);
  });

  test('opens from a slice of a larger buffer, as a database driver hands it out', () => {
    const sealed = sealWithMaster(keys, place, secret);
    const page = new Uint8Array(sealed.length + 20);
    page.set(sealed, 7);
    const opened = openWithMaster(keys, place, page.subarray(7, 7 + sealed.length));
    expect(new Uint8Array(opened)).toEqual(secret);
  });

  test('has a key of its own, so that a repeated nonce gives nothing away', () => {
    const repeatingNonces = {
      bytes: (length: number) => (length === 12 ? new Uint8Array(12) : systemRandom.bytes(length)),
    };
    const ciphertexts = [1, 2].map(() =>
      sealWithMaster(keys, place, secret, repeatingNonces)
        .subarray(-16 - secret.length, -16)
        .toString('hex'),
    );
    expect(ciphertexts[0]).not.toBe(ciphertexts[1]);
  });

  test('outlives rotation of the master', () => {
    const rotated = importMasterKeys(addMaster(storedKeys));
    expect(new Uint8Array(openWithMaster(rotated, place, sealWithMaster(keys, place, secret)))).toEqual(
      secret,
    );
  });

  test('does not open under the keys of another control plane', () => {
    const strangers = importMasterKeys(createMasterKeyBytes());
    expect(() => openWithMaster(strangers, place, sealWithMaster(keys, place, secret))).toThrow(
      UnknownMasterKey,
    );
  });
});

describe('master keys', () => {
  test('are not shown by JSON', () => {
    const shown = JSON.stringify({ ...keys, masters: [...keys.masters] });
    for (const bytes of [
      ...Object.values(storedKeys.masters),
      storedKeys.hashKey,
      storedKeys.auditSigningKey,
    ]) {
      expect(shown).not.toContain(Buffer.from(bytes).toString('base64'));
      expect(shown).not.toContain([...bytes].join(','));
    }
  });

  test('are refused with the field that has a wrong length', () => {
    expect(() => importMasterKeys({ ...storedKeys, hashKey: new Uint8Array(31) })).toThrow(
      'hashKey must be 32 bytes',
    );
  });
});

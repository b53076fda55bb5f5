import { createPublicKey } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { constantTimeEqual, keyedHash } from '../../../src/platform/crypto/keyed-hash.ts';
import { memoryKeys } from '../../../src/platform/crypto/master-keys.ts';
import { seededRandom } from '../../../src/platform/crypto/random-source.ts';
import { exportPublicKey, signBytes, verifySignature } from '../../../src/platform/crypto/signature.ts';

const { hashKey, auditSigningKey } = await memoryKeys(seededRandom(1)).loadOrCreate();
const stranger = await memoryKeys(seededRandom(2)).loadOrCreate();

describe('a keyed hash', () => {
  test('is equal for equal values of one use, and 43 characters of base64url', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (domain, value) => {
        const hash = keyedHash(hashKey, domain, value);
        expect(hash).toBe(keyedHash(hashKey, domain, value));
        expect(hash).toMatch(/^[\w-]{43}$/);
      }),
    );
  });

  test('never matches across values, uses or keys', () => {
    const hashes = [
      keyedHash(hashKey, 'national-id', '000-01-0001'),
      keyedHash(hashKey, 'national-id', '000-01-0002'),
      keyedHash(hashKey, 'api-key', '000-01-0001'),
      keyedHash(hashKey, 'national-id0', '00-01-0001'),
      keyedHash(stranger.hashKey, 'national-id', '000-01-0001'),
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
  });
});

describe('comparison in constant time', () => {
  test('says what === says', () => {
    const text = fc.oneof(fc.string(), fc.constantFrom('', 'a', 'b', 'aa'));
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(constantTimeEqual(a, b)).toBe(a === b);
        expect(constantTimeEqual(a, `${a}`)).toBe(true);
      }),
    );
  });
});

describe('a signature', () => {
  const bytes = new TextEncoder().encode('chain head 42');

  test('is verified with the public key that an auditor holds', () => {
    const publicKey = createPublicKey(exportPublicKey(auditSigningKey));
    expect(verifySignature(publicKey, bytes, signBytes(auditSigningKey, bytes))).toBe(true);
  });

  test('is refused for other bytes, another signer, or when it is no signature', () => {
    const signature = signBytes(auditSigningKey, bytes);
    expect(verifySignature(auditSigningKey, new TextEncoder().encode('chain head 43'), signature)).toBe(
      false,
    );
    expect(verifySignature(stranger.auditSigningKey, bytes, signature)).toBe(false);
    expect(verifySignature(auditSigningKey, bytes, 'not a signature')).toBe(false);
  });
});

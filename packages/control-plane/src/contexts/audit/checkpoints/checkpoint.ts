import { createHash, createPublicKey, type KeyObject } from 'node:crypto';
import type { Mode } from '../../../kernel/events.ts';
import { signBytes, verifySignature } from '../../../platform/crypto/signature.ts';
import { canonicalText } from '../entry.ts';

/** Where a chain stood at a moment. */
export type Checkpoint = {
  tenantId: string;
  mode: Mode;
  sequence: number;
  entryHash: string;
  /** ISO 8601, UTC, milliseconds: when it was signed. */
  at: string;
};

/** A checkpoint that only the holder of the signing key can have made. */
export type SignedCheckpoint = Checkpoint & {
  /** Names the public key: the first 16 hexadecimal digits of the SHA-256 of its SubjectPublicKeyInfo. */
  keyId: string;
  /** Ed25519 over the RFC 8785 text of the five facts and the key's id; base64url. */
  signature: string;
};

export function signCheckpoint(signingKey: KeyObject, checkpoint: Checkpoint): SignedCheckpoint {
  const keyId = keyIdOf(signingKey);
  return {
    ...factsOf(checkpoint),
    keyId,
    signature: signBytes(signingKey, signedBytes({ ...checkpoint, keyId })),
  };
}

/** Whether the owner of this key signed exactly this. Takes the public key, or the private one it belongs to. */
export function isSignedBy(key: KeyObject, checkpoint: SignedCheckpoint): boolean {
  return (
    checkpoint.keyId === keyIdOf(key) && verifySignature(key, signedBytes(checkpoint), checkpoint.signature)
  );
}

function keyIdOf(key: KeyObject): string {
  const publicKey = key.type === 'private' ? createPublicKey(key) : key;
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(spki).digest('hex').slice(0, 16);
}

function signedBytes(checkpoint: Checkpoint & { keyId: string }): Uint8Array {
  return Buffer.from(canonicalText({ ...factsOf(checkpoint), keyId: checkpoint.keyId }), 'utf8');
}

function factsOf({ tenantId, mode, sequence, entryHash, at }: Checkpoint): Checkpoint {
  return { tenantId, mode, sequence, entryHash, at };
}

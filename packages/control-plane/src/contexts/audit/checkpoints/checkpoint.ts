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
  return signFacts(signingKey, factsOf(checkpoint));
}

/** Whether the owner of this key signed exactly this. Takes the public key, or the private one it belongs to. */
export function isSignedBy(key: KeyObject, checkpoint: SignedCheckpoint): boolean {
  const { keyId, signature } = checkpoint;
  return areSignedFacts(key, { ...factsOf(checkpoint), keyId, signature });
}

/** Facts with the id of a key and its signature over them and the id. */
export type Signed<Facts> = Facts & { keyId: string; signature: string };

/** Ed25519 over the RFC 8785 text of the facts and the key's id. */
export function signFacts<Facts extends object>(signingKey: KeyObject, facts: Facts): Signed<Facts> {
  const keyId = keyIdOf(signingKey);
  const signed = { ...facts, keyId };
  return { ...signed, signature: signBytes(signingKey, Buffer.from(canonicalText(signed), 'utf8')) };
}

export function areSignedFacts<Facts extends object>(key: KeyObject, signed: Signed<Facts>): boolean {
  const { signature, ...facts } = signed;
  const bytes = Buffer.from(canonicalText(facts), 'utf8');
  return facts.keyId === keyIdOf(key) && verifySignature(key, bytes, signature);
}

/** The first 16 hexadecimal digits of the SHA-256 of the public key's SubjectPublicKeyInfo. */
export function keyIdOf(key: KeyObject): string {
  const publicKey = key.type === 'private' ? createPublicKey(key) : key;
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(spki).digest('hex').slice(0, 16);
}

function factsOf({ tenantId, mode, sequence, entryHash, at }: Checkpoint): Checkpoint {
  return { tenantId, mode, sequence, entryHash, at };
}

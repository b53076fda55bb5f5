import { createPublicKey, type KeyObject, sign, verify } from 'node:crypto';

/** Ed25519 signature (RFC 8032) in base64url, 86 characters. Anyone with the public key can check it. */
export function signBytes(privateKey: KeyObject, bytes: Uint8Array): string {
  return sign(null, bytes, privateKey).toString('base64url');
}

/** Whether the owner of the key signed exactly these bytes. Takes the public key, or the private one it belongs to. */
export function verifySignature(key: KeyObject, bytes: Uint8Array, signature: string): boolean {
  const publicKey = key.type === 'private' ? createPublicKey(key) : key;
  const signed = Buffer.from(signature, 'base64url');
  // The last character has bits to spare; only one way of writing a signature is the signature.
  return signed.toString('base64url') === signature && verify(null, bytes, publicKey, signed);
}

/** The public half as SubjectPublicKeyInfo in PEM, for auditors who verify a chain outside the control plane. */
export function exportPublicKey(privateKey: KeyObject): string {
  return createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }).toString();
}

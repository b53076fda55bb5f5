import { createPrivateKey, createSecretKey, type KeyObject } from 'node:crypto';
import { type RandomSource, systemRandom } from './random-source.ts';

/**
 * The secrets at the root of one control plane. They are KeyObjects, which neither JSON nor a log line can print.
 * Retired masters stay in `masters` until every data key is wrapped by `current` again.
 */
export type MasterKeys = {
  /** Id of the master that wraps from now on. */
  readonly current: string;
  /** AES-256 keys by id, `current` among them. */
  readonly masters: ReadonlyMap<string, KeyObject>;
  /** HMAC-SHA-256 key of `keyedHash`. It does not rotate: every stored hash hangs on it. */
  readonly hashKey: KeyObject;
  /** Ed25519 private key that signs the checkpoints of the audit chain. */
  readonly auditSigningKey: KeyObject;
  /** Looks for masters that were added since. Absent where the keys cannot change under a running process. */
  readonly refresh?: () => void;
};

/** Where the master keys live: a file, memory, later a key management service. */
export type KeyPort = {
  /** The keys of this control plane; undefined where none were made yet. */
  load(): Promise<MasterKeys | undefined>;
  /** The keys of this control plane, made on the first call. Processes that race get the same ones. */
  loadOrCreate(): Promise<MasterKeys>;
};

/** What a key store keeps: 32-byte secrets by their use. */
export type MasterKeyBytes = {
  readonly current: string;
  readonly masters: Readonly<Record<string, Uint8Array>>;
  readonly hashKey: Uint8Array;
  readonly auditSigningKey: Uint8Array;
};

const masterKeyLength = 32;

/** Draws a complete new set of secrets. */
export function createMasterKeyBytes(random: RandomSource = systemRandom): MasterKeyBytes {
  const current = newMasterKeyId(random);
  return {
    current,
    masters: { [current]: random.bytes(masterKeyLength) },
    hashKey: random.bytes(masterKeyLength),
    auditSigningKey: random.bytes(masterKeyLength),
  };
}

/** Adds a new current master; the older ones stay, so that what they sealed still opens. */
export function addMaster(stored: MasterKeyBytes, random: RandomSource = systemRandom): MasterKeyBytes {
  const current = newMasterKeyId(random);
  return { ...stored, current, masters: { ...stored.masters, [current]: random.bytes(masterKeyLength) } };
}

/** Without one retired master: what it sealed can never be opened again. */
export function removeMaster(stored: MasterKeyBytes, keyId: string): MasterKeyBytes {
  if (keyId === stored.current) throw new RangeError(`${keyId} is the current master and cannot be removed`);
  const { [keyId]: _removed, ...masters } = stored.masters;
  return { ...stored, masters };
}

/** Turns stored secrets into keys. Throws RangeError where `current` has no master or a length is wrong. */
export function importMasterKeys(stored: MasterKeyBytes): MasterKeys {
  const masters = new Map(
    Object.entries(stored.masters).map(
      ([keyId, bytes]) => [keyId, secretKey(`masters.${keyId}`, bytes)] as const,
    ),
  );
  if (!masters.has(stored.current))
    throw new RangeError(`current names ${stored.current}, which is not among masters`);
  return {
    current: stored.current,
    masters,
    hashKey: secretKey('hashKey', stored.hashKey),
    auditSigningKey: ed25519PrivateKey(stored.auditSigningKey),
  };
}

/** Keys that live as long as the process: for tests, and for control planes that keep nothing. */
export function memoryKeys(random: RandomSource = systemRandom): KeyPort {
  const keys = importMasterKeys(createMasterKeyBytes(random));
  return { load: async () => keys, loadOrCreate: async () => keys };
}

function newMasterKeyId(random: RandomSource): string {
  return `mk_${Buffer.from(random.bytes(8)).toString('hex')}`;
}

function secretKey(field: string, bytes: Uint8Array): KeyObject {
  return createSecretKey(checkedLength(field, bytes));
}

/** RFC 8410 section 7: an Ed25519 private key in PKCS #8 is this prefix and the 32-byte seed. */
const ed25519Pkcs8Prefix = Buffer.from('302e020100300506032b657004220420', 'hex');

function ed25519PrivateKey(seed: Uint8Array): KeyObject {
  const der = Buffer.concat([ed25519Pkcs8Prefix, checkedLength('auditSigningKey', seed)]);
  return createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
}

function checkedLength(field: string, bytes: Uint8Array): Uint8Array {
  if (bytes.length !== masterKeyLength) {
    throw new RangeError(`${field} must be ${masterKeyLength} bytes, not ${bytes.length}`);
  }
  return bytes;
}

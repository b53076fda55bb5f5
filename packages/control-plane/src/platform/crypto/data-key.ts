import { createSecretKey, type KeyObject } from 'node:crypto';
import { bind, decrypt, encrypt, SealBroken } from './authenticated-encryption.ts';
import type { MasterKeys } from './master-keys.ts';
import { type AssociatedData, openWithMaster, sealWithMaster } from './master-seal.ts';
import { type RandomSource, systemRandom } from './random-source.ts';

/** Whose records of which class one data key covers: the unit that can be erased on its own. */
export type DataKeyScope = {
  readonly tenantId: string;
  /** The person or other subject: `usr_...`. */
  readonly subjectId: string;
  /** The class of records with a retention of its own: `profile`, `consent`, `explanation`. */
  readonly recordClass: string;
};

/** A data key as a table keeps it. Erasing it makes everything sealed under it unreadable for ever. */
export type WrappedDataKey = Uint8Array;

/** A data key in use; it knows its scope, so a value cannot be sealed under one and bound to another. */
export type DataKey = { readonly scope: DataKeyScope; readonly secret: KeyObject };

/** Draws a data key for a scope and wraps it with the current master. Open it with `openDataKey`. */
export function createDataKey(
  keys: MasterKeys,
  scope: DataKeyScope,
  random: RandomSource = systemRandom,
): WrappedDataKey {
  return sealWithMaster(keys, wrappingOf(scope), random.bytes(32), random);
}

/** Unwraps a data key. Throws SealBroken where it belongs to another scope, UnknownMasterKey where its master is gone. */
export function openDataKey(keys: MasterKeys, scope: DataKeyScope, wrapped: WrappedDataKey): DataKey {
  return { scope, secret: createSecretKey(openWithMaster(keys, wrappingOf(scope), wrapped)) };
}

/**
 * What a data key is bound to: rotation re-wraps it under the current master and never touches the values that it
 * sealed.
 */
export function wrappingOf(scope: DataKeyScope): AssociatedData {
  return ['data-key', scope.tenantId, scope.subjectId, scope.recordClass];
}

/** Layout of a sealed value: version (1) | nonce (12) | ciphertext | tag (16). */
const valueHeader = Uint8Array.of(1);

/**
 * Seals a JSON value for one column of the data key's scope: AES-256-GCM bound to tenant, subject, class and column.
 * Throws TypeError for what JSON cannot hold (undefined, a function, a cycle, a bigint).
 */
export function sealJson(
  dataKey: DataKey,
  column: string,
  value: unknown,
  random: RandomSource = systemRandom,
): Buffer {
  const json: string | undefined = JSON.stringify(value);
  if (json === undefined) throw new TypeError(`${column} has no JSON form and cannot be sealed.`);
  const body = encrypt(
    dataKey.secret,
    bind(valueHeader, columnOf(dataKey, column)),
    Buffer.from(json, 'utf8'),
    random,
  );
  return Buffer.concat([valueHeader, body]);
}

/** Opens what `sealJson` sealed for the same column; the caller parses the value. Throws SealBroken. */
export function openJson(dataKey: DataKey, column: string, sealed: Uint8Array): unknown {
  if (sealed[0] !== valueHeader[0]) throw new SealBroken();
  const json = decrypt(dataKey.secret, bind(valueHeader, columnOf(dataKey, column)), sealed.subarray(1));
  return JSON.parse(json.toString('utf8'));
}

function columnOf({ scope }: DataKey, column: string): readonly string[] {
  return [scope.tenantId, scope.subjectId, scope.recordClass, column];
}

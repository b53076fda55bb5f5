import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SealBroken } from '../../../src/platform/crypto/authenticated-encryption.ts';
import {
  createDataKey,
  openDataKey,
  openJson,
  sealJson,
  wrappingOf,
} from '../../../src/platform/crypto/data-key.ts';
import {
  addMaster,
  createMasterKeyBytes,
  importMasterKeys,
} from '../../../src/platform/crypto/master-keys.ts';
import {
  masterKeyIdOf,
  resealWithMaster,
  UnknownMasterKey,
} from '../../../src/platform/crypto/master-seal.ts';

const storedKeys = createMasterKeyBytes();
const keys = importMasterKeys(storedKeys);
const scope = { tenantId: 'ten_1', subjectId: 'usr_1', recordClass: 'profile' };
const wrapped = createDataKey(keys, scope);
const dataKey = openDataKey(keys, scope, wrapped);

describe('a sealed value', () => {
  test('opens to what was sealed, whatever JSON it was', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), (value, column) => {
        const expected: unknown = JSON.parse(JSON.stringify(value));
        expect(openJson(dataKey, column, sealJson(dataKey, column, value))).toEqual(expected);
      }),
    );
  });

  test('is refused when any bit of any byte of it changed', () => {
    const sealed = sealJson(dataKey, 'birthDate', '1990-01-01');
    for (const position of sealed.keys()) {
      for (let bit = 0; bit < 8; bit++) {
        expect(() => openJson(dataKey, 'birthDate', flipped(sealed, position, bit))).toThrow(SealBroken);
      }
    }
  });

  test('is refused when it was cut short or continued', () => {
    const sealed = sealJson(dataKey, 'birthDate', '1990-01-01');
    for (const length of sealed.keys()) {
      expect(() => openJson(dataKey, 'birthDate', sealed.subarray(0, length))).toThrow(SealBroken);
    }
    expect(() => openJson(dataKey, 'birthDate', Buffer.concat([sealed, Uint8Array.of(0)]))).toThrow(
      SealBroken,
    );
  });

  test('is refused in another column', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (column, other) => {
        fc.pre(column !== other);
        expect(() => openJson(dataKey, other, sealJson(dataKey, column, 1))).toThrow(SealBroken);
      }),
    );
  });

  test('is refused under the same key claimed for another tenant, person or class', () => {
    const sealed = sealJson(dataKey, 'birthDate', '1990-01-01');
    for (const member of ['tenantId', 'subjectId', 'recordClass'] as const) {
      const claimed = { ...dataKey, scope: { ...scope, [member]: 'another' } };
      expect(() => openJson(claimed, 'birthDate', sealed)).toThrow(SealBroken);
    }
  });

  test('differs each time, so equal values cannot be told', () => {
    const sealings = Array.from({ length: 50 }, () =>
      sealJson(dataKey, 'city', 'Springfield').toString('hex'),
    );
    expect(new Set(sealings).size).toBe(50);
  });

  test('does not contain the value', () => {
    expect(sealJson(dataKey, 'city', 'Springfield').includes('Springfield')).toBe(false);
  });

  test('cannot be made of what JSON has no form for', () => {
    expect(() => sealJson(dataKey, 'city', undefined)).toThrow(TypeError);
  });
});

describe('a wrapped data key', () => {
  test('opens for no other tenant, person or class', () => {
    const part = fc.string();
    fc.assert(
      fc.property(part, part, part, (tenantId, subjectId, recordClass) => {
        const other = { tenantId, subjectId, recordClass };
        expect(() => openDataKey(keys, other, wrapped)).toThrow(SealBroken);
      }),
    );
  });

  test('does not open where parts of the scope were moved across their border', () => {
    const shifted = { tenantId: 'ten_1u', subjectId: 'sr_1', recordClass: 'profile' };
    expect(() => openDataKey(keys, shifted, wrapped)).toThrow(SealBroken);
  });

  test('is refused when any byte of it changed', () => {
    for (const position of wrapped.keys()) {
      expect(() => openDataKey(keys, scope, flipped(wrapped, position, 0))).toThrow(
        /does not open|not among the keys/,
      );
    }
  });

  test('once lost leaves its values unreadable: a second key of the same scope does not open them', () => {
    const sealed = sealJson(dataKey, 'birthDate', '1990-01-01');
    const successor = openDataKey(keys, scope, createDataKey(keys, scope));
    expect(() => openJson(successor, 'birthDate', sealed)).toThrow(SealBroken);
  });
});

describe('rotation of the master', () => {
  const rotatedStore = addMaster(storedKeys);
  const rotated = importMasterKeys(rotatedStore);
  const { [rotatedStore.current]: newMaster = new Uint8Array() } = rotatedStore.masters;
  const onlyNewMaster = importMasterKeys({ ...rotatedStore, masters: { [rotatedStore.current]: newMaster } });

  const rewrap = (of: typeof scope, key: Uint8Array): Uint8Array => {
    const again = resealWithMaster(rotated, wrappingOf(of), key);
    if (!again) throw new Error('It was under the current master already.');
    return again;
  };

  test('leaves everything readable before anything is wrapped again', () => {
    const sealed = sealJson(dataKey, 'city', 'Springfield');
    expect(openJson(openDataKey(rotated, scope, wrapped), 'city', sealed)).toBe('Springfield');
  });

  test('wraps again without touching the values, after which the old master can go', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const sealed = sealJson(dataKey, 'notes', value);
        const rewrapped = rewrap(scope, wrapped);
        const expected: unknown = JSON.parse(JSON.stringify(value));
        expect(openJson(openDataKey(onlyNewMaster, scope, rewrapped), 'notes', sealed)).toEqual(expected);
      }),
    );
  });

  test('shows by key id which data keys still wait', () => {
    expect(masterKeyIdOf(wrapped)).toBe(storedKeys.current);
    expect(masterKeyIdOf(rewrap(scope, wrapped))).toBe(rotatedStore.current);
  });

  test('names the missing master when it went too early', () => {
    expect(() => openDataKey(onlyNewMaster, scope, wrapped)).toThrow(
      new UnknownMasterKey(storedKeys.current),
    );
  });

  test('does not wrap again for a scope that the key does not belong to', () => {
    expect(() => rewrap({ ...scope, tenantId: 'ten_2' }, wrapped)).toThrow(SealBroken);
  });
});

function flipped(bytes: Uint8Array, position: number, bit: number): Uint8Array {
  return bytes.map((byte, index) => (index === position ? byte ^ (1 << bit) : byte));
}

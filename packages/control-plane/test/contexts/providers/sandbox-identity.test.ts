import { describe, expect, test } from 'vitest';
import { sandboxIdentity } from '../../../src/contexts/providers/connectors/sandbox-identity/connector.ts';
import { parseVerification } from '../../../src/contexts/providers/connectors/sandbox-identity/translation.ts';
import { anInquiry, noTime } from './inquiry.ts';

const identity = sandboxIdentity(noTime());

describe('the simulated registry', () => {
  test.each([
    ['000020001', { result: 'mismatch', mismatchedFields: ['address'] }],
    ['000020002', { result: 'deceased', mismatchedFields: [] }],
    ['000020003', { result: 'match', mismatchedFields: [] }],
    ['000020004', { result: 'match', mismatchedFields: [] }],
    ['000020005', { result: 'match', mismatchedFields: [] }],
    ['000010004', { result: 'match', mismatchedFields: [] }],
  ])('says of %s: %j', async (nationalId, expected) => {
    const { data } = await identity.call(anInquiry({ nationalId }), new AbortController().signal);
    expect(data).toEqual({ kind: 'identity', ...expected });
  });
});

describe('an answer of the registry', () => {
  const read = (decision: string, ...results: string[]) =>
    parseVerification(
      JSON.stringify({
        requestId: 'x',
        decision,
        checks: results.map((result) => ({ field: 'NAME', result })),
      }),
    ).result;

  test('is a match only where it is verified and every check matched', () => {
    expect(read('VERIFIED', 'MATCH', 'MATCH')).toBe('match');
    expect(read('VERIFIED', 'MATCH', 'NO_MATCH')).toBe('mismatch');
    expect(read('VERIFIED', 'MATCH', 'PROBABLY')).toBe('pending');
    expect(read('VERIFIED')).toBe('pending');
  });

  test('is pending where the decision is not one that we know', () => {
    expect(read('REVIEW', 'MATCH')).toBe('pending');
    expect(read('verified', 'MATCH')).toBe('pending');
    expect(read('', 'MATCH')).toBe('pending');
  });
});

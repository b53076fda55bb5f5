import type { KeyObject } from 'node:crypto';
import type { Mode } from '../../kernel/events.ts';
import { invalidField } from '../../kernel/faults.ts';
import { keyedHash } from '../../platform/crypto/keyed-hash.ts';
import type { TenantScope } from '../../platform/database/scope.ts';
import { testPersonOf } from './test-persons.ts';

/**
 * The nine digits of a national id that this mode takes. Test mode takes the catalogue's ids only, so that no real
 * person ends up in it; live mode refuses what the SSA never issued (20 CFR 422.103; SSA, "SSN randomization").
 */
export function acceptNationalId(written: string, mode: Mode): string {
  const digits = written.replaceAll('-', '');
  if (mode === 'test') {
    if (testPersonOf(digits)) return digits;
    throw invalidField(
      '/nationalId',
      'Test mode takes the national ids of the test catalogue only, 000-01-0001 for example.',
      'test_identity_required',
    );
  }
  if (wasNeverIssued(digits)) throw invalidField('/nationalId', 'This number was never issued.');
  return digits;
}

/** Areas 000, 666 and 900 to 999, group 00 and serial 0000. */
function wasNeverIssued(digits: string): boolean {
  return /^(000|666|9)|^...00|0000$/.test(digits);
}

/** What a national id is looked up by. Keyed, since 10^9 values are a list; per tenant, so that lenders cannot be joined. */
export function nationalIdHash(hashKey: KeyObject, scope: TenantScope, nationalId: string): string {
  return keyedHash(hashKey, 'national-id', `${scope.tenantId}:${scope.mode}:${nationalId}`);
}

export function lastFourOf(nationalId: string): string {
  return nationalId.slice(-4);
}

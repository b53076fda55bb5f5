import type { ConnectorRequest } from '../../../src/contexts/providers/connectors/connector.ts';
import type { SandboxEnvironment } from '../../../src/contexts/providers/sandbox/environment.ts';
import type { Person } from '../../../src/contexts/users/public.ts';

/** No time passes at the vendors; what they would have waited is noted. */
export function noTime(): SandboxEnvironment & { waitedMs: number[] } {
  const waitedMs: number[] = [];
  return {
    waitedMs,
    delay: async (delayMs, signal) => {
      signal.throwIfAborted();
      waitedMs.push(delayMs);
    },
  };
}

function aPersonWith(nationalId: string): Person {
  return {
    userId: 'usr_01k9z3c4e8f7tbv2m5n6p7q8r9',
    version: 1,
    name: { given: 'Zebulon', family: 'Quartermaine' },
    birthDate: '1984-02-29',
    nationalId,
    addresses: [{ line1: '12 Xylophone Way', city: 'Reno', state: 'NV', postalCode: '89501', country: 'US' }],
    contact: {},
    employment: { status: 'employed' },
    income: { annualGrossMinor: 6_000_000, currency: 'USD' },
  };
}

export function anInquiry({
  nationalId = '000010001',
  ...overrides
}: Partial<ConnectorRequest> & { nationalId?: string }): ConnectorRequest {
  return {
    person: aPersonWith(nationalId),
    permissiblePurpose: 'credit_transaction',
    pull: 'soft',
    askedOn: '2026-11-22',
    idempotencyKey: 'prr_01k9z3c4e8f7tbv2m5n6p7q8r9',
    attempt: 1,
    ...overrides,
  };
}

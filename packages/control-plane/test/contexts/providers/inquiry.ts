import type { ConnectorRequest } from '../../../src/contexts/providers/connectors/connector.ts';
import type { SandboxEnvironment } from '../../../src/contexts/providers/sandbox/environment.ts';
import type { Person } from '../../../src/contexts/users/public.ts';

/**
 * Time that passes as soon as nothing else is left to do: whoever sleeps shortest wakes first, and nobody waits really.
 * What the vendors and the waits between attempts would have taken is noted.
 */
export function noTime(): Required<SandboxEnvironment> & { waitedMs: number[] } {
  const waitedMs: number[] = [];
  const sleepers = new Set<{ at: number; wake: () => void }>();
  let nowMs = 0;
  let isPassing = false;
  // Idle is: nothing came up in two turns of the timers. cockatiel lets one pass between two attempts, and a busy
  // machine may let the first of ours end before it.
  const letPass = (): void => {
    if (isPassing) return;
    isPassing = true;
    setTimeout(() => setTimeout(pass, 3), 3);
  };
  const pass = (): void => {
    isPassing = false;
    const [next] = [...sleepers].sort((one, other) => one.at - other.at);
    if (!next) return;
    sleepers.delete(next);
    nowMs = next.at;
    next.wake();
    letPass();
  };
  const sleep = (sleepMs: number, signal: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      signal.throwIfAborted();
      const sleeper = { at: nowMs + sleepMs, wake: resolve };
      sleepers.add(sleeper);
      signal.addEventListener('abort', () => {
        sleepers.delete(sleeper);
        reject(signal.reason);
      });
      letPass();
    });
  return {
    waitedMs,
    delay: async (delayMs, signal) => {
      waitedMs.push(delayMs);
      await sleep(delayMs, signal);
    },
    patience: sleep,
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

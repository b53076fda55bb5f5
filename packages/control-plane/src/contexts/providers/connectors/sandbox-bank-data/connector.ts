import type { SandboxEnvironment } from '../../sandbox/environment.ts';
import { hasScriptedTrouble, playAttempt } from '../../sandbox/script.ts';
import { sandboxTimes } from '../../sandbox/timing.ts';
import type { Connector } from '../connector.ts';
import { successfulBody } from '../vendor-response.ts';
import { accountFileOf } from './account-files.ts';
import { buildStatementOrder, parseStatements } from './translation.ts';

const name = 'sandbox-bank-data';

/** An account aggregator that is not there: the national id of the test catalogue says what it reads. Test mode only. */
export function sandboxBankData(environment: SandboxEnvironment): Connector<'bank_data'> {
  return {
    name,
    kind: 'bank_data',
    modes: ['test'],
    costMinor: 150,
    timeoutMs: sandboxTimes.timeoutMs,
    patienceMs: sandboxTimes.patienceMs,
    retry: { firstWaitMs: sandboxTimes.firstRetryWaitMs },
    isScripted: (person) => hasScriptedTrouble(person.nationalId),
    call: async (request, signal) => {
      const order = buildStatementOrder(request);
      const asked = { nationalId: order.holder.taxId, attempt: order.attempt, standing: 'alone' } as const;
      const response = await playAttempt(name, asked, environment, signal, () => ({
        orderId: order.orderId,
        ...accountFileOf(order),
      }));
      const raw = successfulBody(response);
      return { raw, data: parseStatements(raw) };
    },
  };
}

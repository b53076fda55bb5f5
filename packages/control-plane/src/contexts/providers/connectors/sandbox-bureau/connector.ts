import type { SandboxEnvironment } from '../../sandbox/environment.ts';
import { hasScriptedTrouble, playAttempt } from '../../sandbox/script.ts';
import type { Connector } from '../connector.ts';
import { successfulBody } from '../vendor-response.ts';
import { creditFileOf } from './credit-files.ts';
import { buildInquiry, parseReport } from './translation.ts';

const name = 'sandbox-bureau';

/** A credit bureau that is not there: the national id of the test catalogue says what it knows. Test mode only. */
export function sandboxBureau(environment: SandboxEnvironment): Connector<'bureau'> {
  return {
    name,
    kind: 'bureau',
    modes: ['test'],
    costMinor: 120,
    timeoutMs: 10_000, // above the slow scenario's 8 s
    retry: { firstWaitMs: 100 },
    isScripted: (person) => hasScriptedTrouble(person.nationalId),
    call: async (request, signal) => {
      const inquiry = buildInquiry(request);
      const asked = { nationalId: inquiry.subject.ssn, attempt: inquiry.attempt };
      const response = await playAttempt(name, asked, environment, signal, () => ({
        requestId: inquiry.requestId,
        file: creditFileOf(inquiry.subject.ssn),
      }));
      const raw = successfulBody(response);
      return { raw, data: parseReport(raw) };
    },
  };
}

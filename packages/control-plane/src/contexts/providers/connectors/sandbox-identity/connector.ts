import type { SandboxEnvironment } from '../../sandbox/environment.ts';
import { hasScriptedTrouble, playAttempt } from '../../sandbox/script.ts';
import { sandboxTimes } from '../../sandbox/timing.ts';
import type { Connector } from '../connector.ts';
import { successfulBody } from '../vendor-response.ts';
import { registerEntryOf } from './register.ts';
import { buildVerification, parseVerification } from './translation.ts';

const name = 'sandbox-identity';

/** An identity registry that is not there: the national id of the test catalogue says what it finds. Test mode only. */
export function sandboxIdentity(environment: SandboxEnvironment): Connector<'identity'> {
  return {
    name,
    kind: 'identity',
    modes: ['test'],
    costMinor: 45,
    timeoutMs: sandboxTimes.timeoutMs,
    patienceMs: sandboxTimes.patienceMs,
    retry: { firstWaitMs: sandboxTimes.firstRetryWaitMs },
    isScripted: (person) => hasScriptedTrouble(person.nationalId),
    call: async (request, signal) => {
      const verification = buildVerification(request);
      const asked = {
        nationalId: verification.subject.ssn,
        attempt: verification.attempt,
        standing: 'alone',
      } as const;
      const response = await playAttempt(name, asked, environment, signal, () => ({
        requestId: verification.requestId,
        ...registerEntryOf(verification.subject.ssn),
      }));
      const raw = successfulBody(response);
      return { raw, data: parseVerification(raw) };
    },
  };
}

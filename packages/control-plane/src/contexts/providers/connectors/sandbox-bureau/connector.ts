import type { SandboxEnvironment } from '../../sandbox/environment.ts';
import { hasScriptedTrouble, playAttempt, type Standing } from '../../sandbox/script.ts';
import { sandboxTimes } from '../../sandbox/timing.ts';
import type { Connector } from '../connector.ts';
import { successfulBody } from '../vendor-response.ts';
import { creditFileOf } from './credit-files.ts';
import { buildInquiry, parseReport } from './translation.ts';

/** A credit bureau that is not there: the national id of the test catalogue says what it knows. Test mode only. */
export function sandboxBureau(environment: SandboxEnvironment): Connector<'bureau'> {
  return bureauNamed('sandbox-bureau', 120, 'first', environment);
}

/** A second bureau with the same files, dearer, for when the first gives no answer. Test mode only. */
export function sandboxBureauSecondary(environment: SandboxEnvironment): Connector<'bureau'> {
  return bureauNamed('sandbox-bureau-secondary', 165, 'fallback', environment);
}

function bureauNamed(
  name: string,
  costMinor: number,
  standing: Standing,
  environment: SandboxEnvironment,
): Connector<'bureau'> {
  return {
    name,
    kind: 'bureau',
    modes: ['test'],
    costMinor,
    timeoutMs: sandboxTimes.timeoutMs,
    patienceMs: sandboxTimes.patienceMs,
    retry: { firstWaitMs: sandboxTimes.firstRetryWaitMs },
    isScripted: (person) => hasScriptedTrouble(person.nationalId),
    call: async (request, signal) => {
      const inquiry = buildInquiry(request);
      const asked = { nationalId: inquiry.subject.ssn, attempt: inquiry.attempt, standing };
      const response = await playAttempt(name, asked, environment, signal, () => ({
        requestId: inquiry.requestId,
        file: creditFileOf(inquiry.subject.ssn),
      }));
      const raw = successfulBody(response);
      return { raw, data: parseReport(raw) };
    },
  };
}

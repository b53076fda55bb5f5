import { Fault } from '../../kernel/faults.ts';
import type { Work } from '../../platform/unit-of-work/work.ts';
import type { CompliancePort } from '../compliance/public.ts';

/**
 * Refuses to grant anything while compliance holds the application. The words say no more than that: whoever reads them
 * may be on the applicant's side (31 USC 5318(g)(2)).
 */
export async function refuseWhileHeld(
  work: Work,
  compliance: CompliancePort,
  applicationId: string,
): Promise<void> {
  if (!(await compliance.isHeld(work, applicationId))) return;
  throw new Fault({
    code: 'conflict',
    publicMessage: 'This application is under review. It can be granted once the review is over.',
  });
}

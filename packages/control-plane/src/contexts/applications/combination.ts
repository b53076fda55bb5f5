import type { AskedRequirement, ComplianceResult, RiskResult } from './results.ts';
import type { SubmittedState } from './state.ts';
import type { DecisionOutcome } from './status.ts';

type Combined = { outcome: DecisionOutcome; reasonCodes: string[] };

/**
 * One decision from both results. A decline by either stands; then a referral; then what the applicant must still bring;
 * then the credit outcome. The reasons are those of the component that decided, as Reg B asks of a combined system
 * (12 CFR 1002 Supp. I 9(b)(2)-3). `requirements` are those of compliance that are not met yet.
 */
export function combine(
  risk: RiskResult,
  compliance: ComplianceResult,
  requirements: readonly AskedRequirement[],
): Combined {
  const declined = [
    ...(compliance.outcome === 'decline' ? compliance.reasonCodes : []),
    ...(risk.outcome === 'decline' ? risk.reasonCodes : []),
  ];
  if (compliance.outcome === 'decline' || risk.outcome === 'decline') {
    return { outcome: 'declined', reasonCodes: declined.slice(0, 4) };
  }
  // To ask for nothing in particular would leave the applicant waiting for ever.
  const asksForNothing = compliance.outcome === 'action_required' && compliance.requirements.length === 0;
  if (compliance.outcome === 'refer' || risk.outcome === 'refer' || asksForNothing) {
    const referred = [
      ...(risk.outcome === 'refer' ? risk.reasonCodes : []),
      ...(compliance.outcome === 'refer' ? compliance.reasonCodes : []),
    ];
    return { outcome: 'referred', reasonCodes: referred.slice(0, 4) };
  }
  if (compliance.outcome === 'action_required' && requirements.length > 0) {
    return { outcome: 'action_required', reasonCodes: compliance.reasonCodes.slice(0, 4) };
  }
  return risk.outcome === 'counteroffer'
    ? { outcome: 'counteroffered', reasonCodes: risk.reasonCodes.slice(0, 4) }
    : { outcome: 'approved', reasonCodes: [] };
}

/**
 * What was asked for and neither brought nor waived before: a check that runs again reads the same vendor's answer as
 * the first time, and asks for the same.
 */
export function unmet(asked: readonly AskedRequirement[], state: SubmittedState): AskedRequirement[] {
  return asked.filter(
    ({ kind, partyId = primaryPartyOf(state) }) =>
      !state.requirements.some(
        (known) =>
          known.kind === kind &&
          known.partyId === partyId &&
          (known.status === 'satisfied' || known.status === 'waived'),
      ),
  );
}

/** Whose a requirement is that names nobody. */
export function primaryPartyOf({ submission }: SubmittedState): string {
  return submission.parties[0]?.partyId ?? '';
}

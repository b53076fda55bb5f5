import type { ComplianceResult, RiskResult } from './results.ts';
import type { DecisionOutcome } from './status.ts';

export type Combined = { outcome: DecisionOutcome; reasonCodes: string[] };

/**
 * One decision from both results. A decline by either stands; then a referral; then what the applicant must bring;
 * then the credit outcome. The reasons are those of the component that decided, as Reg B asks of a combined system
 * (12 CFR 1002 Supp. I 9(b)(2)-3).
 */
export function combine(risk: RiskResult, compliance: ComplianceResult): Combined {
  const declined = [
    ...(compliance.outcome === 'decline' ? compliance.reasonCodes : []),
    ...(risk.outcome === 'decline' ? risk.reasonCodes : []),
  ];
  if (compliance.outcome === 'decline' || risk.outcome === 'decline') {
    return { outcome: 'declined', reasonCodes: declined.slice(0, 4) };
  }
  if (compliance.outcome === 'refer' || risk.outcome === 'refer') {
    const referred = [
      ...(risk.outcome === 'refer' ? risk.reasonCodes : []),
      ...(compliance.outcome === 'refer' ? compliance.reasonCodes : []),
    ];
    return { outcome: 'referred', reasonCodes: referred.slice(0, 4) };
  }
  if (compliance.outcome === 'action_required') {
    return { outcome: 'action_required', reasonCodes: compliance.reasonCodes.slice(0, 4) };
  }
  return risk.outcome === 'counteroffer'
    ? { outcome: 'counteroffered', reasonCodes: risk.reasonCodes.slice(0, 4) }
    : { outcome: 'approved', reasonCodes: [] };
}

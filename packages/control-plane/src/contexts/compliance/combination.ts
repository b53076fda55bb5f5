import type { PartyFindings } from './check-parties.ts';
import type { CheckFinding, RequirementKind } from './checks/finding.ts';
import { type ComplianceOutcome, complianceCheckNames } from './events.ts';

/** What all checks of all parties come to, as far as events may know it. */
export type Conclusion = {
  outcome: ComplianceOutcome;
  checks: { check: (typeof complianceCheckNames)[number]; outcome: ComplianceOutcome }[];
  reasonCodes: string[];
  /** Each with the party that must bring it. */
  requirements: { kind: RequirementKind; partyId?: string | undefined }[];
};

/**
 * From the heaviest: what cannot be mended, what a person must look at, what the applicant can mend. A referral comes
 * before a missing document, so that a sanctions hit never waits unseen behind one.
 */
const byWeight: readonly ComplianceOutcome[] = ['decline', 'refer', 'action_required', 'pass'];

/** Regulation B: no more than four principal reasons (12 CFR 1002 Supp. I 9(b)(2)-1). */
const maxReasons = 4;

/**
 * One conclusion from the findings of all parties: the heaviest outcome, with the reasons of that outcome only.
 * Which check refers is never told, and then neither is which of the others passed: else a sanctions hit could be
 * read off what is missing (31 USC 5318(g)(2)).
 */
export function conclude(parties: readonly Pick<PartyFindings, 'partyId' | 'findings'>[]): Conclusion {
  const findings = parties.flatMap((party) => party.findings);
  const outcome = heaviest(findings);
  const deciding = findings.filter((finding) => finding.outcome === outcome);
  const told = complianceCheckNames.flatMap((check) => {
    const worst = heaviest(findings.filter((finding) => finding.check === check));
    const tellable =
      outcome !== 'refer' && (outcome === 'pass' || worst === 'decline' || worst === 'action_required');
    return tellable ? [{ check, outcome: worst }] : [];
  });
  return {
    outcome,
    checks: told,
    reasonCodes: unique(deciding.map(({ reasonCode }) => reasonCode)).slice(0, maxReasons),
    requirements: outcome === 'action_required' ? parties.flatMap(requirementsOf) : [],
  };
}

/** What one party must bring, each once. */
function requirementsOf({
  partyId,
  findings,
}: Pick<PartyFindings, 'partyId' | 'findings'>): Conclusion['requirements'] {
  return unique(findings.map(({ requirement }) => requirement)).map((kind) => ({ kind, partyId }));
}

/** No finding at all is no pass: somebody has to look. */
function heaviest(findings: readonly CheckFinding[]): ComplianceOutcome {
  return byWeight.find((outcome) => findings.some((finding) => finding.outcome === outcome)) ?? 'refer';
}

function unique<Value>(values: readonly (Value | null)[]): Value[] {
  return [...new Set(values.filter((value) => value !== null))];
}

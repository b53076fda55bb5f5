import type { ComplianceOutcome, complianceCheckNames } from '../events.ts';
import type { ComplianceReasonCode } from '../reasons.ts';
import type { WatchlistHit } from '../screening/watchlist.ts';

type CheckName = (typeof complianceCheckNames)[number];
export type RequirementKind = 'identity_document' | 'proof_of_address';

/** What one check found about one party. For compliance staff; only parts of it may reach the applicant. */
export type CheckFinding = {
  check: CheckName;
  outcome: ComplianceOutcome;
  /** Why, as a word for staff: `match`, `deceased`, `listed`. */
  cause: string;
  /** What the applicant may be told; null where nothing may be said, or nothing is wrong. */
  reasonCode: ComplianceReasonCode | null;
  requirement: RequirementKind | null;
  /** Of the identity check: names of fields, never values. */
  mismatchedFields?: readonly string[];
  /** Of the sanctions check. */
  hits?: readonly WatchlistHit[];
};

/** A check that found nothing wrong. */
export function passed(check: CheckName, cause: string): CheckFinding {
  return { check, outcome: 'pass', cause, reasonCode: null, requirement: null };
}

/** A check that needs a person, with what the applicant may be told of it, which is often nothing. */
export function referred(
  check: CheckName,
  cause: string,
  reasonCode: ComplianceReasonCode | null = null,
): CheckFinding {
  return { check, outcome: 'refer', cause, reasonCode, requirement: null };
}

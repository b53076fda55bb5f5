import { type CappedBorrowers, capsBrokenBy } from '../../compliance/public.ts';
import type { AssessmentFinding } from '../commands.ts';

/**
 * Keeps offers that would break a rate cap from being made. Where none is left, a person has to look: that the lender's
 * price is not allowed says nothing of the applicant, so it never declines. The kind of creditor is asked for only where
 * it could matter.
 */
export async function withinCaps(
  finding: AssessmentFinding,
  borrowers: Pick<CappedBorrowers, 'states'>,
  creditorType: () => Promise<string | undefined>,
): Promise<AssessmentFinding> {
  const breaks = (known: CappedBorrowers) =>
    finding.offers.filter((terms) => capsBrokenBy(terms, known).length > 0);
  if (breaks(borrowers).length === 0) return finding;
  const refused = breaks({ ...borrowers, creditorType: await creditorType() });
  const offers = finding.offers.filter((terms) => !refused.includes(terms));
  return offers.length > 0
    ? { ...finding, offers }
    : { ...finding, outcome: 'refer', reasonCodes: ['rate_cap_exceeded'], offers };
}

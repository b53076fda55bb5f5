import { brokenCaps, type RateCap, rateCaps } from '@creditplane/policy/regulation-z';

/** Terms as an offer has them. No charge but interest is part of an offer, so the military rate is the disclosed one. */
type PricedTerms = { amountMinor: number; annualRateBps: number; apr: string };

/** Who would owe it, as far as caps ask. */
export type CappedBorrowers = {
  /** Where each of them lives, two letters. */
  states: readonly (string | undefined)[];
  /** What a check of the covered-borrower status found (32 CFR 232.5(b)); undefined: nobody has looked. */
  coveredBorrower?: boolean | undefined;
  /** Undefined: whatever kind the creditor is of. */
  creditorType?: string | undefined;
};

/** The caps that an offer of these terms would break, for any of the borrowers. None: it may be made. */
export function capsBrokenBy(terms: PricedTerms, borrowers: CappedBorrowers): readonly RateCap[] {
  const { states, coveredBorrower, creditorType } = borrowers;
  const places = states.length > 0 ? states : [undefined];
  const broken = places.flatMap((place) =>
    brokenCaps(rateCaps, {
      ...terms,
      mapr: terms.apr,
      state: place?.trim().toUpperCase(),
      coveredBorrower,
      creditorType,
    }),
  );
  return [...new Set(broken)];
}

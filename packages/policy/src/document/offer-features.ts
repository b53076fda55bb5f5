import type { FeatureType, FeatureUnit, InputDocument } from './policy-document.ts';

/** The source of the features that the engine itself fills for each offer that it weighs. */
export const offerSource = 'offer';

const offerFeature = (type: FeatureType, unit: FeatureUnit, label: string) =>
  ({ type, unit, label, source: 'application', whenMissing: null }) satisfies InputDocument;

/** What affordability limits may read of the offer at hand; a policy does not declare them. */
export const offerFeatures: Readonly<Record<string, InputDocument>> = {
  'offer.amountMinor': offerFeature('int', 'minor', 'amount'),
  'offer.termMonths': offerFeature('int', 'months', 'term'),
  'offer.annualRateBps': offerFeature('int', 'points', 'rate'),
  'offer.paymentMinor': offerFeature('int', 'minor', 'payment'),
};

/** Where the engine reads what was asked for; a policy declares both as `int`. */
export const requestedAmountFeature = 'application.requestedAmountMinor';
export const requestedTermFeature = 'application.requestedTermMonths';

export function isOfferFeature(name: string): boolean {
  return name in offerFeatures;
}

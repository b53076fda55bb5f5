import type { InputDocument } from './input-document.ts';
import type { FeatureType, FeatureUnit } from './names.ts';

/** The source of the features that the engine itself fills for each offer that it weighs. */
export const offerSource = 'offer';
/** The source of the features that scorecards give. */
export const scoreSource = 'score';

const offerFeature = (type: FeatureType, unit: FeatureUnit, label: string) =>
  ({ type, unit, label, source: 'application', whenMissing: 'refer' }) satisfies InputDocument;

/** What affordability limits may read of the offer at hand; a policy does not declare them. */
export const offerFeatures: Readonly<Record<string, InputDocument>> = {
  'offer.amountMinor': offerFeature('int', 'minor', 'amount'),
  'offer.termMonths': offerFeature('int', 'months', 'term'),
  'offer.annualRateBps': offerFeature('int', 'points', 'rate'),
  'offer.paymentMinor': offerFeature('int', 'minor', 'payment'),
};

/** What is known of an offer only once it is priced. */
export const pricedOfferFeatures: readonly string[] = ['offer.annualRateBps', 'offer.paymentMinor'];

/** Where the engine reads what was asked for; a policy declares both as `int`. */
export const requestedAmountFeature = 'application.requestedAmountMinor';
export const requestedTermFeature = 'application.requestedTermMonths';

export function isOfferFeature(name: string): boolean {
  return name in offerFeatures;
}

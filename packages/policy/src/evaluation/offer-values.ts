import type { CompiledFeature, CompiledPolicy, FeatureValues } from '../compilation/compiled-policy.ts';
import type { CreditRequest } from './credit-request.ts';
import { settleOne } from './feature-values.ts';

/** The same values with the amount and term of an offer, and what is made of these. */
export function withAsked(
  policy: CompiledPolicy,
  values: FeatureValues,
  asked: CreditRequest,
): FeatureValues {
  const offered = { slots: values.slots.slice(), specials: values.specials, own: values.own };
  place(policy, offered, 'offer.amountMinor', asked.amountMinor);
  if (policy.document.product.credit !== 'line') place(policy, offered, 'offer.termMonths', asked.termMonths);
  settleAll(policy.computed.asked, offered);
  return offered;
}

/** Adds what is known of an offer once it is priced, and what is made of that. Changes the values it is given. */
export function addPrice(
  policy: CompiledPolicy,
  offered: FeatureValues,
  rateBps: number,
  paymentMinor: number | undefined,
): void {
  place(policy, offered, 'offer.annualRateBps', rateBps);
  if (paymentMinor !== undefined) place(policy, offered, 'offer.paymentMinor', paymentMinor);
  settleAll(policy.computed.priced, offered);
}

function place({ features }: CompiledPolicy, { slots }: FeatureValues, name: string, value: number): void {
  const feature = features.get(name);
  if (feature !== undefined) slots[feature.slot] = value;
}

function settleAll(features: readonly CompiledFeature[], values: FeatureValues): void {
  for (const feature of features) settleOne(feature, values);
}

import type { CompiledPolicy } from '../compilation/compiled-policy.ts';
import { requestedAmountFeature, requestedTermFeature } from '../document/offer-features.ts';
import { type ProviderKind, providerKinds } from '../document/policy-document.ts';
import { rowOfScore } from '../document/score-bands.ts';
import type { ExplanationNode } from '../explanation/explanation-node.ts';
import { findCounteroffer } from './counteroffer.ts';
import type { CreditRequest } from './credit-request.ts';
import type { RecordedInputs } from './evaluation-state.ts';
import { seen } from './explain-condition.ts';
import { type FeatureValues, featureValues, readFeature } from './feature-values.ts';
import { explainMissing, referringFeatures } from './missing-features.ts';
import { paymentFinder } from './payment-finder.ts';
import type { PolicyOffer, PolicyOutcome } from './policy-result.ts';
import { priceOffer } from './price-offer.ts';
import { runStages } from './run-stages.ts';
import { type WeighedRequest, type Weighing, weighRequest } from './weigh-offer.ts';

/** What is left to say once every rule has passed. */
export interface OfferFindings {
  readonly outcome: PolicyOutcome;
  readonly reasonCodes: readonly string[];
  readonly offers: readonly PolicyOffer[];
  readonly nodes: readonly ExplanationNode[];
}

/**
 * Prices what was asked for, holds it against the limits, and looks for less where they fail. Of a joint application
 * `inputs` are those of the party whose score decides, and `others` those whose rules a counteroffer must pass too.
 */
export function findOffer(
  policy: CompiledPolicy,
  inputs: RecordedInputs,
  values: FeatureValues,
  others: readonly RecordedInputs[] = [],
): OfferFindings {
  const missing = referringFeatures(policy, policy.pricingReads, values);
  if (missing.length > 0)
    return refer(
      missing.map(({ reason }) => reason),
      missing.map(explainMissing),
    );

  const { document } = policy;
  const score = readFeature(values, document.score);
  const amountMinor = readFeature(values, requestedAmountFeature);
  const termMonths = readFeature(values, requestedTermFeature);
  const pricing = typeof score === 'number' ? rowOfScore(document.pricing.rows, score) : undefined;
  const pricingNode: ExplanationNode = {
    kind: 'pricing',
    name: pricing?.id ?? 'no-row',
    saw: seen(values, [document.score]),
    gave: pricing?.annualRateBps ?? null,
    comparisons: [],
    children: [],
  };
  if (
    typeof score !== 'number' ||
    typeof amountMinor !== 'number' ||
    typeof termMonths !== 'number' ||
    !pricing
  ) {
    return refer([document.undeterminedReason], [pricingNode]);
  }
  const weighing = { policy, score, pricing, paymentMinor: paymentFinder() };
  const asked = { amountMinor, termMonths };
  const found = weighAsked(weighing, [inputs, ...others], values, asked);
  return { ...found, nodes: [pricingNode, ...found.nodes] };
}

function weighAsked(
  weighing: Weighing,
  inputs: readonly [RecordedInputs, ...RecordedInputs[]],
  values: FeatureValues,
  asked: CreditRequest,
): OfferFindings {
  const { policy, pricing } = weighing;
  const weighed = weighRequest(weighing, values, asked);
  const limits: ExplanationNode = {
    kind: 'limits',
    name: 'asked',
    saw: { ...asked },
    gave: weighed.gave,
    comparisons: [],
    children: weighed.nodes,
  };
  if (weighed.gave === 'undetermined') return refer(weighed.reasonCodes, [limits]);
  if (weighed.gave === 'passed') {
    return {
      outcome: 'approve',
      reasonCodes: [],
      offers: [priceOffer(asked, pricing.annualRateBps)],
      nodes: [limits],
    };
  }
  const { reasonCodes } = weighed;
  if (policy.document.counteroffer === undefined) {
    return { outcome: 'decline', reasonCodes, offers: [], nodes: [limits] };
  }
  const search = findCounteroffer(policy, asked, (candidate) =>
    weighAnew(weighing, inputs, values, candidate),
  );
  const nodes = [limits, search.node];
  if (search.found === undefined) return { outcome: 'decline', reasonCodes, offers: [], nodes };
  const offers = [priceOffer(search.found, pricing.annualRateBps)];
  return { outcome: 'counteroffer', reasonCodes, offers, nodes };
}

/** A counteroffer must pass the policy as if it had been asked for. */
function weighAnew(
  weighing: Weighing,
  [inputs, ...others]: readonly [RecordedInputs, ...RecordedInputs[]],
  values: FeatureValues,
  candidate: CreditRequest,
): WeighedRequest {
  if (!weighing.policy.readsRequest) return weighRequest(weighing, values, candidate);
  const { policy } = weighing;
  const asIfAsked = featureValues(policy, requestInstead(inputs, candidate));
  const weighed = weighRequest(weighing, asIfAsked, candidate);
  if (weighed.gave !== 'passed') return weighed;
  const all: ReadonlySet<ProviderKind> = new Set(providerKinds);
  const everybody = [
    asIfAsked,
    ...others.map((party) => featureValues(policy, requestInstead(party, candidate))),
  ];
  const stopped = everybody
    .map((party) => runStages(policy, party, all))
    .find(({ ended }) => ended !== 'passed');
  return stopped === undefined
    ? weighed
    : { gave: 'failed', reasonCodes: stopped.reasonCodes, nodes: [...weighed.nodes, ...stopped.nodes] };
}

function requestInstead(inputs: RecordedInputs, { amountMinor, termMonths }: CreditRequest): RecordedInputs {
  const application = {
    ...inputs.application,
    requestedAmountMinor: amountMinor,
    requestedTermMonths: termMonths,
  };
  return { ...inputs, application };
}

function refer(reasonCodes: readonly string[], nodes: readonly ExplanationNode[]): OfferFindings {
  return { outcome: 'refer', reasonCodes, offers: [], nodes };
}

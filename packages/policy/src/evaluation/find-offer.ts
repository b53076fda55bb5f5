import type { CompiledPolicy, FeatureValues } from '../compilation/compiled-policy.ts';
import { requestedAmountFeature, requestedTermFeature } from '../document/offer-features.ts';
import type { ExplanationNode } from '../explanation/explanation-node.ts';
import { findCounteroffer } from './counteroffer.ts';
import type { CreditRequest, GrantedTerms } from './credit-request.ts';
import { readFeature } from './feature-values.ts';
import { explainMissing, referringFeatures } from './missing-features.ts';
import { withAsked } from './offer-values.ts';
import { settleTogether } from './party-values.ts';
import type { PolicyOutcome } from './policy-result.ts';
import { rateFor } from './read-prices.ts';
import { runStages } from './run-stages.ts';
import { pricingNode, type WeighedRequest, weighRequest } from './weigh-offer.ts';

/** What is left to say once every rule has passed. */
export interface OfferFindings {
  readonly outcome: PolicyOutcome;
  readonly reasonCodes: readonly string[];
  readonly terms: GrantedTerms | null;
  readonly nodes: readonly ExplanationNode[];
}

/** One whose rules a counteroffer must pass. */
export interface AskedParty {
  readonly values: FeatureValues;
  readonly isPrimary: boolean;
}

/**
 * Prices what was asked for, holds it against the limits, and looks for less where they fail. Of a joint application
 * `parties` are all whose rules a counteroffer must pass too; the first is the one whose score decides.
 */
export function findOffer(
  policy: CompiledPolicy,
  parties: readonly [AskedParty, ...AskedParty[]],
  explain: boolean,
): OfferFindings {
  const { document } = policy;
  if (document.pricing === undefined) return { outcome: 'approve', reasonCodes: [], terms: null, nodes: [] };
  const [{ values }] = parties;
  const missing = referringFeatures(policy, policy.pricingReads, values);
  if (missing.length > 0) {
    return refer(
      missing.map(({ reason }) => reason),
      explain ? missing.map(explainMissing) : [],
    );
  }
  const asked = requestOf(policy, values);
  if (asked === undefined) return refer([document.undeterminedReason], []);
  // A price that no amount or term would change: where there is none, nothing smaller need be looked for.
  if (!isPricedByOffer(policy) && rateFor(policy, withAsked(policy, values, asked)) === undefined) {
    return refer([document.undeterminedReason], explain ? [pricingNode(policy, values, asked)] : []);
  }
  const found = weighAsked(policy, parties, asked, explain);
  return explain ? { ...found, nodes: [pricingNode(policy, values, asked), ...found.nodes] } : found;
}

function isPricedByOffer({ document, features }: CompiledPolicy): boolean {
  const table = document.pricing?.table;
  return table !== undefined && features.get(`${table}.annualRateBps`)?.phase !== 'inputs';
}

/** A line is asked for without a term. */
function requestOf(policy: CompiledPolicy, values: FeatureValues): CreditRequest | undefined {
  const amountMinor = readFeature(policy, values, requestedAmountFeature);
  const isLine = policy.document.product.credit === 'line';
  const termMonths = isLine ? 0 : readFeature(policy, values, requestedTermFeature);
  return typeof amountMinor === 'number' && typeof termMonths === 'number'
    ? { amountMinor, termMonths }
    : undefined;
}

function weighAsked(
  policy: CompiledPolicy,
  parties: readonly [AskedParty, ...AskedParty[]],
  asked: CreditRequest,
  explain: boolean,
): OfferFindings {
  const [{ values }] = parties;
  const weighed = weighRequest(policy, values, asked, explain);
  const { reasonCodes, annualRateBps } = weighed;
  const nodes: readonly ExplanationNode[] = explain ? [limitsNode(asked, weighed)] : [];
  if (weighed.gave === 'undetermined') return refer(reasonCodes, nodes);
  if (weighed.gave === 'passed' && annualRateBps !== null) {
    return { outcome: 'approve', reasonCodes: [], terms: { ...asked, annualRateBps }, nodes };
  }
  if (policy.document.counteroffer === undefined)
    return { outcome: 'decline', reasonCodes, terms: null, nodes };
  const search = findCounteroffer(policy, asked, explain, (candidate, isTold) =>
    weighAnew(policy, parties, candidate, isTold),
  );
  const told = search.node === null ? nodes : [...nodes, search.node];
  if (search.found === null) return { outcome: 'decline', reasonCodes, terms: null, nodes: told };
  return { outcome: 'counteroffer', reasonCodes, terms: search.found, nodes: told };
}

function limitsNode(asked: CreditRequest, { gave, nodes }: WeighedRequest): ExplanationNode {
  return { kind: 'limits', name: 'asked', saw: { ...asked }, gave, comparisons: [], children: nodes };
}

/** A counteroffer must pass the policy as if it had been asked for. */
function weighAnew(
  policy: CompiledPolicy,
  parties: readonly [AskedParty, ...AskedParty[]],
  candidate: CreditRequest,
  explain: boolean,
): WeighedRequest {
  const [deciding] = parties;
  if (!policy.readsRequest) return weighRequest(policy, deciding.values, candidate, explain);
  const asIfAsked = parties.map(({ values, isPrimary }) => ({
    values: requestInstead(policy, values, candidate),
    isPrimary,
  }));
  settleTogether(
    policy,
    asIfAsked.map(({ values, isPrimary }) => ({ values, role: isPrimary ? 'primary' : '' })),
    'computed',
  );
  const weighed = weighRequest(policy, asIfAsked[0]?.values ?? deciding.values, candidate, explain);
  if (weighed.gave !== 'passed') return weighed;
  for (const { values, isPrimary } of asIfAsked) {
    const run = runStages(policy, values, { isPrimary, explain });
    if (run.ended !== 'passed') {
      return {
        ...weighed,
        gave: 'failed',
        reasonCodes: run.reasonCodes,
        nodes: [...weighed.nodes, ...run.nodes],
      };
    }
  }
  return weighed;
}

function requestInstead(
  { features }: CompiledPolicy,
  { slots, specials, own }: FeatureValues,
  { amountMinor, termMonths }: CreditRequest,
): FeatureValues {
  const copy = slots.slice();
  const amount = features.get(requestedAmountFeature);
  const term = features.get(requestedTermFeature);
  if (amount !== undefined) copy[amount.slot] = amountMinor;
  if (term !== undefined) copy[term.slot] = termMonths;
  return { slots: copy, specials, own: new Map(own) };
}

function refer(reasonCodes: readonly string[], nodes: readonly ExplanationNode[]): OfferFindings {
  return { outcome: 'refer', reasonCodes, terms: null, nodes };
}

import type { CompiledPolicy } from '../compilation/compiled-policy.ts';
import type { PricingRow } from '../document/policy-document.ts';
import { rowOfScore } from '../document/score-bands.ts';
import type { ExplanationNode } from '../explanation/explanation-node.ts';
import type { CreditRequest } from './credit-request.ts';
import { explainCondition } from './explain-condition.ts';
import { type FeatureValues, withOffer } from './feature-values.ts';
import { referringFeatures } from './missing-features.ts';
import type { PaymentFinder } from './payment-finder.ts';

/** Whether the limits let an amount and term pass, and why not. */
export interface WeighedRequest {
  readonly gave: 'passed' | 'failed' | 'undetermined';
  readonly reasonCodes: readonly string[];
  readonly nodes: readonly ExplanationNode[];
}

/** What stays the same for every amount and term of one application. */
export interface Weighing {
  readonly policy: CompiledPolicy;
  readonly score: number;
  readonly pricing: PricingRow;
  readonly paymentMinor: PaymentFinder;
}

/** Holds an amount and term against the product, the amounts of the score band, and affordability. */
export function weighRequest(
  weighing: Weighing,
  values: FeatureValues,
  request: CreditRequest,
): WeighedRequest {
  const { policy, pricing } = weighing;
  const product = weighProduct(policy, request);
  if (product !== undefined) return product;
  const amounts = weighAmount(weighing, request);
  const annualRateBps = pricing.annualRateBps;
  const paymentMinor = weighing.paymentMinor(annualRateBps, request);
  const offered = withOffer(policy, values, { ...request, annualRateBps, paymentMinor });
  const limits = policy.affordability.map((limit): WeighedRequest => {
    const held = limit.condition.evaluate(offered.context);
    const gave = held === undefined ? 'undetermined' : held === true ? 'failed' : 'passed';
    const step = { kind: 'limit', name: limit.id, gave } as const;
    const node = explainCondition(policy, offered, limit.condition, step);
    const missing =
      gave === 'undetermined' ? undeterminedReasons(policy, limit.condition.features, offered) : [];
    return { gave, reasonCodes: gave === 'failed' ? [limit.reason] : missing, nodes: [node] };
  });
  return together([amounts, ...limits]);
}

function weighProduct(
  policy: CompiledPolicy,
  { amountMinor, termMonths }: CreditRequest,
): WeighedRequest | undefined {
  const { product } = policy.document;
  const isSold = amountMinor >= product.minAmountMinor && amountMinor <= product.maxAmountMinor;
  if (isSold && product.termsMonths.includes(termMonths)) return undefined;
  const node = row('limit', 'product', { amountMinor, termMonths }, 'failed');
  return { gave: 'failed', reasonCodes: [product.reason], nodes: [node] };
}

function weighAmount({ policy, score }: Weighing, { amountMinor }: CreditRequest): WeighedRequest {
  const { amounts } = policy.document.limits;
  const band = rowOfScore(amounts.rows, score);
  const passes = band !== undefined && amountMinor >= band.minMinor && amountMinor <= band.maxMinor;
  const gave = passes ? 'passed' : 'failed';
  const limits = band === undefined ? {} : { minMinor: band.minMinor, maxMinor: band.maxMinor };
  const node = row('row', band?.id ?? 'no-band', { score, amountMinor, ...limits }, gave);
  return { gave, reasonCodes: passes ? [] : [amounts.reason], nodes: [node] };
}

/** A failure is certain whatever could not be determined; else what is open stays open. */
function together(weighed: readonly WeighedRequest[]): WeighedRequest {
  const gave = (['failed', 'undetermined'] as const).find((worst) =>
    weighed.some((one) => one.gave === worst),
  );
  return {
    gave: gave ?? 'passed',
    reasonCodes: weighed.filter((one) => one.gave === gave).flatMap(({ reasonCodes }) => reasonCodes),
    nodes: weighed.flatMap(({ nodes }) => nodes),
  };
}

function undeterminedReasons(policy: CompiledPolicy, names: readonly string[], values: FeatureValues) {
  const reads = names.flatMap((name) => policy.features.get(name)?.reads ?? []);
  const reasons = referringFeatures(policy, reads, values).map(({ reason }) => reason);
  return reasons.length > 0 ? reasons : [policy.document.undeterminedReason];
}

function row(
  kind: 'row' | 'limit',
  name: string,
  saw: ExplanationNode['saw'],
  gave: string,
): ExplanationNode {
  return { kind, name, saw, gave, comparisons: [], children: [] };
}

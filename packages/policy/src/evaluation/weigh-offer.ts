import type { CompiledPolicy, FeatureValues } from '../compilation/compiled-policy.ts';
import type { ExplanationNode } from '../explanation/explanation-node.ts';
import type { CreditRequest } from './credit-request.ts';
import { explainCondition, seen } from './explain-condition.ts';
import { readFeature } from './feature-values.ts';
import { referringFeatures } from './missing-features.ts';
import { addPrice, withAsked } from './offer-values.ts';
import { amountsFor, rateFor } from './read-prices.ts';

/** Whether the limits let an amount and term pass, at which price, and why not. */
export interface WeighedRequest {
  readonly gave: 'passed' | 'failed' | 'undetermined';
  readonly reasonCodes: readonly string[];
  /** Null where the policy has no price for it. */
  readonly annualRateBps: number | null;
  readonly nodes: readonly ExplanationNode[];
}

/**
 * Holds an amount and term against the product, the amounts that are granted, and affordability. A failure is certain
 * whatever could not be determined; else what is open stays open.
 */
export function weighRequest(
  policy: CompiledPolicy,
  values: FeatureValues,
  request: CreditRequest,
  explain: boolean,
): WeighedRequest {
  const { product, limits, undeterminedReason } = policy.document;
  if (!isSold(policy, request)) {
    const nodes = explain ? [row('limit', 'product', { ...request }, 'failed')] : [];
    return { gave: 'failed', reasonCodes: [product.reason], annualRateBps: null, nodes };
  }
  const offered = withAsked(policy, values, request);
  const annualRateBps = rateFor(policy, offered)?.annualRateBps ?? null;
  if (annualRateBps === null || limits === undefined) {
    return { gave: 'undetermined', reasonCodes: [undeterminedReason], annualRateBps, nodes: [] };
  }
  const { amountMinor, termMonths } = request;
  const isLine = product.credit === 'line';
  const paymentMinor = isLine ? undefined : policy.paymentMinor(annualRateBps, amountMinor, termMonths);
  addPrice(policy, offered, annualRateBps, paymentMinor);

  const nodes: ExplanationNode[] = [];
  const failed: string[] = [];
  const open: string[] = [];
  const amounts = amountsFor(policy, offered);
  const isGranted =
    amounts !== undefined && amountMinor >= amounts.minMinor && amountMinor <= amounts.maxMinor;
  if (!isGranted) failed.push(limits.amounts.reason);
  if (explain) nodes.push(amountsNode(policy, offered, amountMinor, amounts, isGranted));
  for (const { id, reason, condition } of policy.affordability) {
    const held = condition.evaluate(offered.slots);
    if (held === true) failed.push(reason);
    else if (held === undefined) open.push(...undeterminedReasons(policy, condition.features, offered));
    if (!explain) continue;
    const gave = held === undefined ? 'undetermined' : held === true ? 'failed' : 'passed';
    nodes.push(explainCondition(policy, offered, condition, 'limit', id, gave));
  }
  if (failed.length > 0) return { gave: 'failed', reasonCodes: failed, annualRateBps, nodes };
  if (open.length > 0) return { gave: 'undetermined', reasonCodes: open, annualRateBps, nodes };
  return { gave: 'passed', reasonCodes: [], annualRateBps, nodes };
}

function isSold(
  { document: { product } }: CompiledPolicy,
  { amountMinor, termMonths }: CreditRequest,
): boolean {
  const isInRange = amountMinor >= product.minAmountMinor && amountMinor <= product.maxAmountMinor;
  return isInRange && (product.credit === 'line' || product.termsMonths.includes(termMonths));
}

function amountsNode(
  policy: CompiledPolicy,
  offered: FeatureValues,
  amountMinor: number,
  amounts: ReturnType<typeof amountsFor>,
  isGranted: boolean,
): ExplanationNode {
  const { score } = policy.document;
  const limits = amounts === undefined ? {} : { minMinor: amounts.minMinor, maxMinor: amounts.maxMinor };
  const saw = { score: readFeature(policy, offered, score), amountMinor, ...limits };
  return row('row', amounts?.row ?? 'no-band', saw, isGranted ? 'passed' : 'failed');
}

/** What the price was read from: a row of the price list, or of a table. */
export function pricingNode(
  policy: CompiledPolicy,
  values: FeatureValues,
  asked: CreditRequest,
): ExplanationNode {
  const offered = withAsked(policy, values, asked);
  const rate = rateFor(policy, offered);
  const { pricing, score, tables = {} } = policy.document;
  const columns = (tables[pricing?.table ?? '']?.rows ?? []).flatMap(({ when }) => Object.keys(when));
  const names = pricing?.table === undefined ? [score] : [...new Set(columns)];
  return {
    kind: 'pricing',
    name: rate?.row ?? 'no-row',
    saw: seen(policy, offered, names),
    gave: rate?.annualRateBps ?? null,
    comparisons: [],
    children: [],
  };
}

function undeterminedReasons(
  policy: CompiledPolicy,
  names: readonly string[],
  values: FeatureValues,
): readonly string[] {
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

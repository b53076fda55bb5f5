import type { CompiledPolicy } from '../compilation/compiled-policy.ts';
import type { ExplanationNode } from '../explanation/explanation-node.ts';
import type { CreditRequest } from './credit-request.ts';
import type { WeighedRequest } from './weigh-offer.ts';

export interface CounterofferSearch {
  readonly found: CreditRequest | undefined;
  readonly node: ExplanationNode;
}

/**
 * Looks for the largest amount that passes, from the amount asked for down to the product's least, on the policy's
 * grid of increments; of the terms that pass at that amount the one nearest to the term asked for, the shorter of two
 * as near. By this order nothing larger on the grid passes.
 */
export function findCounteroffer(
  policy: CompiledPolicy,
  asked: CreditRequest,
  weigh: (candidate: CreditRequest) => WeighedRequest,
): CounterofferSearch {
  const terms = termsByPreference(policy, asked.termMonths);
  let considered = 0;
  let lastRefused: ExplanationNode | undefined;
  for (const amountMinor of amountsDownward(policy, asked.amountMinor)) {
    for (const termMonths of terms) {
      const candidate = { amountMinor, termMonths };
      const weighed = weigh(candidate);
      const node = explainCandidate(candidate, weighed);
      considered += 1;
      if (weighed.gave === 'passed')
        return { found: candidate, node: explain(considered, [lastRefused, node], 'found') };
      lastRefused = node;
    }
  }
  return { found: undefined, node: explain(considered, [lastRefused], 'none') };
}

function termsByPreference({ document }: CompiledPolicy, askedTerm: number): readonly number[] {
  const terms = document.counteroffer?.termsMonths ?? document.product.termsMonths;
  return terms.toSorted((a, b) => Math.abs(a - askedTerm) - Math.abs(b - askedTerm) || a - b);
}

/** The amount asked for, if the product has it, then the grid below it. */
function* amountsDownward({ document }: CompiledPolicy, askedMinor: number): Generator<number> {
  const { minAmountMinor, maxAmountMinor } = document.product;
  const incrementMinor = document.counteroffer?.incrementMinor;
  if (incrementMinor === undefined || askedMinor < minAmountMinor) return;
  const mostMinor = Math.min(askedMinor, maxAmountMinor);
  const steps = Math.floor((mostMinor - minAmountMinor) / incrementMinor);
  if (minAmountMinor + steps * incrementMinor !== mostMinor) yield mostMinor;
  for (let step = steps; step >= 0; step -= 1) yield minAmountMinor + step * incrementMinor;
}

function explainCandidate(
  { amountMinor, termMonths }: CreditRequest,
  weighed: WeighedRequest,
): ExplanationNode {
  return {
    kind: 'candidate',
    name: `${amountMinor}/${termMonths}`,
    saw: { amountMinor, termMonths },
    gave: weighed.gave,
    comparisons: [],
    children: weighed.nodes,
  };
}

/** Of all that were weighed, the last that was refused and the one that passed tell the story. */
function explain(
  considered: number,
  told: readonly (ExplanationNode | undefined)[],
  gave: 'found' | 'none',
): ExplanationNode {
  const children = told.filter((node) => node !== undefined);
  return { kind: 'counteroffer', name: 'counteroffer', saw: { considered }, gave, comparisons: [], children };
}

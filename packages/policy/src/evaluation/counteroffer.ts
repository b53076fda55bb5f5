import type { CompiledPolicy } from '../compilation/compiled-policy.ts';
import type { ExplanationNode } from '../explanation/explanation-node.ts';
import type { CreditRequest, GrantedTerms } from './credit-request.ts';
import type { WeighedRequest } from './weigh-offer.ts';

export interface CounterofferSearch {
  readonly found: GrantedTerms | null;
  readonly node: ExplanationNode | null;
}

type Weigh = (candidate: CreditRequest, explain: boolean) => WeighedRequest;

/**
 * Looks for the largest amount that passes, from the amount asked for down to the product's least, on the policy's
 * grid of increments; of the terms that pass at that amount the one nearest to the term asked for, the shorter of two
 * as near. By this order nothing larger on the grid passes.
 */
export function findCounteroffer(
  policy: CompiledPolicy,
  asked: CreditRequest,
  isTold: boolean,
  weigh: Weigh,
): CounterofferSearch {
  const terms = termsByPreference(policy, asked.termMonths);
  let considered = 0;
  let refused: CreditRequest | undefined;
  for (const amountMinor of amountsDownward(policy, asked.amountMinor)) {
    for (const termMonths of terms) {
      const candidate = { amountMinor, termMonths };
      const { gave, annualRateBps } = weigh(candidate, false);
      considered += 1;
      if (gave === 'passed' && annualRateBps !== null) {
        const node = isTold ? explain(considered, [refused, candidate], 'found', weigh) : null;
        return { found: { ...candidate, annualRateBps }, node };
      }
      refused = candidate;
    }
  }
  return { found: null, node: isTold ? explain(considered, [refused], 'none', weigh) : null };
}

function termsByPreference({ document }: CompiledPolicy, askedTerm: number): readonly number[] {
  if (document.product.credit === 'line') return [askedTerm];
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

/** Of all that were weighed, the last that was refused and the one that passed tell the story. */
function explain(
  considered: number,
  told: readonly (CreditRequest | undefined)[],
  gave: 'found' | 'none',
  weigh: Weigh,
): ExplanationNode {
  const children = told.flatMap((candidate) =>
    candidate === undefined ? [] : [explainCandidate(candidate, weigh)],
  );
  return { kind: 'counteroffer', name: 'counteroffer', saw: { considered }, gave, comparisons: [], children };
}

function explainCandidate(candidate: CreditRequest, weigh: Weigh): ExplanationNode {
  const { amountMinor, termMonths } = candidate;
  const { gave, nodes } = weigh(candidate, true);
  return {
    kind: 'candidate',
    name: `${amountMinor}/${termMonths}`,
    saw: { amountMinor, termMonths },
    gave,
    comparisons: [],
    children: nodes,
  };
}

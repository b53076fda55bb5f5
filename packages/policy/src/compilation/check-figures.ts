import type { PolicyDocument } from '../document/policy-document.ts';
import type { PolicyMistake } from '../document/policy-mistake.ts';
import type { PolicySource } from '../document/policy-source.ts';
import { bandMistakes } from '../document/score-bands.ts';

/** A counteroffer weighs one offer for each amount of the grid and each term: this many take some 50 ms. */
const maxCandidates = 10_000;

/** Tables with overlaps or gaps, ranges the wrong way round, a counteroffer that would search too long. */
export function checkFigures(document: PolicyDocument, source: PolicySource): readonly PolicyMistake[] {
  const { product, pricing, limits } = document;
  const wrongWay = 'is less than the minimum';
  return [
    ...bandMistakes(pricing.rows).map(({ row, message }) =>
      source.mistakeAt(['pricing', 'rows', row], message),
    ),
    ...bandMistakes(limits.amounts.rows).map(({ row, message }) =>
      source.mistakeAt(['limits', 'amounts', 'rows', row], message),
    ),
    ...limits.amounts.rows.flatMap(({ minMinor, maxMinor }, row) =>
      maxMinor < minMinor ? [source.mistakeAt(['limits', 'amounts', 'rows', row, 'maxMinor'], wrongWay)] : [],
    ),
    ...(product.maxAmountMinor < product.minAmountMinor
      ? [source.mistakeAt(['product', 'maxAmountMinor'], wrongWay)]
      : []),
    ...repeatedTerms(product.termsMonths).map((index) =>
      source.mistakeAt(['product', 'termsMonths', index], 'the term is given twice'),
    ),
    ...checkCounteroffer(document, source),
  ];
}

function checkCounteroffer(
  { product, counteroffer }: PolicyDocument,
  source: PolicySource,
): readonly PolicyMistake[] {
  if (counteroffer === undefined) return [];
  const terms = counteroffer.termsMonths ?? product.termsMonths;
  const amounts = (product.maxAmountMinor - product.minAmountMinor) / counteroffer.incrementMinor;
  const unknownTerms = terms.flatMap((term, index) =>
    product.termsMonths.includes(term)
      ? []
      : [
          source.mistakeAt(
            ['counteroffer', 'termsMonths', index],
            `the product has no term of ${term} months`,
          ),
        ],
  );
  if (amounts * terms.length <= maxCandidates) return unknownTerms;
  const message = `the search would weigh more than ${maxCandidates} offers: take a larger increment`;
  return [...unknownTerms, source.mistakeAt(['counteroffer', 'incrementMinor'], message)];
}

function repeatedTerms(terms: readonly number[]): readonly number[] {
  return terms.flatMap((term, index) => (terms.indexOf(term) < index ? [index] : []));
}

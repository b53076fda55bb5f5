import type { PolicyDocument } from '../document/policy-document.ts';
import type { PolicyMistake } from '../document/policy-mistake.ts';
import type { PolicySource } from '../document/policy-source.ts';
import { bandMistakes } from '../document/score-bands.ts';

/** A counteroffer weighs one offer for each amount of the grid and each term: this many take some 50 ms. */
const maxCandidates = 10_000;

/** Tables with overlaps or gaps, ranges the wrong way round, a counteroffer that would search too long. */
export function checkFigures(document: PolicyDocument, source: PolicySource): readonly PolicyMistake[] {
  const { product, pricing, limits } = document;
  const amountRows = limits?.amounts.rows ?? [];
  const wrongWay = 'is less than the minimum';
  return [
    ...bandMistakes(pricing?.rows ?? []).map(({ row, message }) =>
      source.mistakeAt(['pricing', 'rows', row], message),
    ),
    ...bandMistakes(amountRows).map(({ row, message }) =>
      source.mistakeAt(['limits', 'amounts', 'rows', row], message),
    ),
    ...amountRows.flatMap(({ minMinor, maxMinor }, row) =>
      maxMinor < minMinor ? [source.mistakeAt(['limits', 'amounts', 'rows', row, 'maxMinor'], wrongWay)] : [],
    ),
    ...(product.maxAmountMinor < product.minAmountMinor
      ? [source.mistakeAt(['product', 'maxAmountMinor'], wrongWay)]
      : []),
    ...repeatedTerms(product.termsMonths).map((index) =>
      source.mistakeAt(['product', 'termsMonths', index], 'the term is given twice'),
    ),
    ...checkCounteroffer(document, source),
    ...checkProduct(document, source),
    ...checkOffers(document, source),
  ];
}

function checkCounteroffer(
  { product, counteroffer }: PolicyDocument,
  source: PolicySource,
): readonly PolicyMistake[] {
  if (counteroffer === undefined) return [];
  const terms = product.credit === 'line' ? [0] : (counteroffer.termsMonths ?? product.termsMonths);
  const amounts = (product.maxAmountMinor - product.minAmountMinor) / counteroffer.incrementMinor;
  const unknownTerms = (counteroffer.termsMonths ?? []).flatMap((term, index) =>
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

function checkProduct({ product }: PolicyDocument, source: PolicySource): readonly PolicyMistake[] {
  const isLine = product.credit === 'line';
  if (isLine === (product.termsMonths.length === 0)) return [];
  const message = isLine ? 'a line has no terms' : 'an instalment product needs its terms under termsMonths';
  return [
    isLine ? source.mistakeAt(['product', 'termsMonths'], message) : source.mistakeAt(['product'], message),
  ];
}

/** What is priced must have limits, and prices and amounts come from rows or from a table. */
function checkOffers(
  { pricing, limits, counteroffer, tables = {} }: PolicyDocument,
  source: PolicySource,
): readonly PolicyMistake[] {
  if (pricing === undefined || limits === undefined) {
    const whole = 'pricing and limits stand together: a policy has both or makes no offers';
    if (pricing !== undefined || limits !== undefined) return [source.mistakeAt([], whole)];
    return counteroffer === undefined
      ? []
      : [
          source.mistakeAtKey(
            [],
            'counteroffer',
            'a policy without pricing and limits makes no counteroffer',
          ),
        ];
  }
  const rates = { at: ['pricing'], from: pricing, outputs: ['annualRateBps'] };
  const amounts = { at: ['limits', 'amounts'], from: limits.amounts, outputs: ['minMinor', 'maxMinor'] };
  return [rates, amounts].flatMap(({ at, from, outputs }) => {
    if ((from.rows === undefined) === (from.table === undefined)) {
      return [source.mistakeAt(at, 'has either rows or a table')];
    }
    if (from.table === undefined) return [];
    const path = [...at, 'table'];
    const table = tables[from.table];
    if (table === undefined) return [source.mistakeAt(path, `there is no table "${from.table}"`)];
    return outputs
      .filter((output) => table.outputs[output]?.type !== 'int')
      .map((output) => source.mistakeAt(path, `the table needs the output "${output}" of type int`));
  });
}

function repeatedTerms(terms: readonly number[]): readonly number[] {
  return terms.flatMap((term, index) => (terms.indexOf(term) < index ? [index] : []));
}

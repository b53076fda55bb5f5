import type { Product } from '@creditplane/sdk';
import { formatMoney } from './money.ts';
import { renderPairs } from './table.ts';

/** A product as `show` and every change of it prints it. */
export function describeProduct(product: Product): string[] {
  const { statesServed, offerValidityDays } = product;
  return [
    product.id,
    ...renderPairs([
      ['Name', product.name],
      ['Status', product.status],
      ['Version', String(product.version)],
      ['Creditor', product.creditorId],
      ['Kind', product.kind.replaceAll('_', ' ')],
      ['Amounts', amountsInWords(product)],
      ['Months', product.termsMonths.join(', ')],
      ['Policy', policyInWords(product)],
      ['States', statesServed ? statesServed.join(', ') : 'all'],
      [
        'Offers',
        offerValidityDays === null ? "open as the tenant's settings say" : `open ${offerValidityDays} days`,
      ],
      ['Updated', product.updatedAt],
    ]),
  ];
}

/** `USD 1,000 to 50,000` */
export function amountsInWords({ minAmount, maxAmount, currency }: Product): string {
  const most = formatMoney(maxAmount, currency).slice(currency.length + 1);
  return `${formatMoney(minAmount, currency)} to ${most}`;
}

/** `pol_01k...@3`, `pol_01k...@latest` */
export function policyInWords({ policy }: Product): string {
  return `${policy.policyId}@${policy.version}`;
}

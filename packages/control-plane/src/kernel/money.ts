/**
 * Money is an integer in minor units and an ISO 4217 code: USD 20,000.00 is `{ amountMinor: 2000000, currency: 'USD' }`.
 * Never a floating number of major units.
 */
export type Money = { readonly amountMinor: number; readonly currency: CurrencyCode };

/** Minor-unit exponents of the currencies we lend in. Source: ISO 4217 list one (2024-06-25). */
export const currencyExponents = {
  AUD: 2,
  BRL: 2,
  CAD: 2,
  CHF: 2,
  CLP: 0,
  COP: 2,
  CZK: 2,
  DKK: 2,
  EUR: 2,
  GBP: 2,
  HKD: 2,
  HUF: 2,
  INR: 2,
  ISK: 0,
  JPY: 0,
  KRW: 0,
  KWD: 3,
  MXN: 2,
  NOK: 2,
  NZD: 2,
  PLN: 2,
  RON: 2,
  SEK: 2,
  SGD: 2,
  TND: 3,
  USD: 2,
  ZAR: 2,
} as const;

export type CurrencyCode = keyof typeof currencyExponents;

export const currencyCodes = Object.keys(currencyExponents) as [CurrencyCode, ...CurrencyCode[]];

/** `USD 20,000` or `USD 351.87`: for people, never for machines. */
export function formatMoney({ amountMinor, currency }: Money): string {
  const exponent = currencyExponents[currency];
  const sign = amountMinor < 0 ? '-' : '';
  const digits = Math.abs(amountMinor)
    .toString()
    .padStart(exponent + 1, '0');
  const major = digits.slice(0, digits.length - exponent).replace(/\B(?=(\d{3})+$)/g, ',');
  const minor = digits.slice(digits.length - exponent);
  return `${currency} ${sign}${major}${Number(minor) === 0 ? '' : `.${minor}`}`;
}

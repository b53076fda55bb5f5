/** `USD 20,000`, `USD 351.87`, `JPY 5,000`: an amount in minor units, for people. */
export function formatMoney(amountMinor: number, currency: string): string {
  const digits = minorDigits(currency);
  const whole = Math.abs(amountMinor)
    .toString()
    .padStart(digits + 1, '0');
  const major = whole.slice(0, whole.length - digits).replace(/\B(?=(\d{3})+$)/g, ',');
  const minor = whole.slice(whole.length - digits);
  const sign = amountMinor < 0 ? '-' : '';
  return `${currency} ${sign}${major}${Number(minor) === 0 ? '' : `.${minor}`}`;
}

/** `20000`, `20,000` or `20000.50` in the currency's minor units, exactly; undefined where it is no such amount. */
export function parseMoney(text: string, currency: string): number | undefined {
  const found = /^(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/.exec(text.trim());
  const digits = minorDigits(currency);
  const [major, minor] = [found?.[1]?.replaceAll(',', ''), found?.[2] ?? ''];
  if (major === undefined || minor.length > digits) return undefined;
  const amountMinor = Number(major + minor.padEnd(digits, '0'));
  return Number.isSafeInteger(amountMinor) ? amountMinor : undefined;
}

/** Decimals of the currency by ISO 4217, as the JavaScript engine knows them. */
function minorDigits(currency: string): number {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  return format.resolvedOptions().maximumFractionDigits ?? 2;
}

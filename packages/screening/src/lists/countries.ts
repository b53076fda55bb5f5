/** ISO codes by the English names of regions that the runtime knows, and the names that lists use beside them. */
const others: Readonly<Record<string, string>> = {
  'korea, north': 'KP',
  'korea, south': 'KR',
  "democratic people's republic of korea": 'KP',
  'republic of korea': 'KR',
  burma: 'MM',
  turkey: 'TR',
  'czech republic': 'CZ',
  'ivory coast': 'CI',
  "cote d'ivoire": 'CI',
  'congo, democratic republic of the': 'CD',
  'democratic republic of the congo': 'CD',
  'congo, republic of the': 'CG',
  'hong kong': 'HK',
  macau: 'MO',
  'russian federation': 'RU',
  'syrian arab republic': 'SY',
  'iran (islamic republic of)': 'IR',
  'iran, islamic republic of': 'IR',
  'united states of america': 'US',
  usa: 'US',
  uk: 'GB',
  'great britain': 'GB',
  palestinian: 'PS',
  'west bank': 'PS',
  'region: gaza': 'PS',
  'trinidad and tobago': 'TT',
  'bosnia and herzegovina': 'BA',
  'saint kitts and nevis': 'KN',
  'bahamas, the': 'BS',
  'gambia, the': 'GM',
  'united republic of tanzania': 'TZ',
  'libyan arab jamahiriya': 'LY',
  'viet nam': 'VN',
  'republic of moldova': 'MD',
  'venezuela (bolivarian republic of)': 'VE',
};

const codes: ReadonlyMap<string, string> = (() => {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const found = new Map<string, string>();
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  for (const first of letters) {
    for (const second of letters) {
      const code = first + second;
      const name = names.of(code);
      if (name !== undefined && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), code);
    }
  }
  for (const [name, code] of Object.entries(others)) found.set(name, code);
  return found;
})();

/** The ISO 3166-1 alpha-2 code of a country by its English name or its code, or undefined where it is not known. */
export function countryCode(text: string): string | undefined {
  const name = text.trim().replaceAll('’', "'").replace(/\s+/g, ' ');
  if (/^[A-Z]{2}$/.test(name)) return name;
  return codes.get(name.toLowerCase());
}

/** Letters that NFKD leaves whole, as passports write them. Source: ICAO Doc 9303 part 3, section 6.A. */
const transliterated: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
};

/**
 * A name as it is compared: without case, accents, punctuation and double spaces. "Sandovár, VIKTOR" and
 * "sandovar viktor" fold to the same; the order of words counts.
 */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøđðłþı]/gu, (letter) => transliterated[letter] ?? letter)
    .replace(/['’ʼ`.]/gu, '')
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();
}

/** The ways in which a person's name may stand on a list: with and without middle names, family name first or last. */
export function foldedNamesOf(name: { given: string; middle?: string; family: string }): readonly string[] {
  const orders = [[name.given, name.family]];
  if (name.middle !== undefined) orders.push([name.given, name.middle, name.family]);
  const names = orders.flatMap((parts) => {
    const given = parts.slice(0, -1);
    const family = parts.slice(-1);
    return [foldName(parts.join(' ')), foldName([...family, ...given].join(' '))];
  });
  return [...new Set(names)].filter((folded) => folded !== '');
}

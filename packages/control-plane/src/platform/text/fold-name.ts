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

import anyAscii from 'any-ascii';

/** Scripts whose letters leave vowels out, or whose romanisation is one of many: compared by consonants as well. */
const lossyScripts =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Khmer}\p{Script=Thai}\p{Script=Lao}\p{Script=Myanmar}\p{Script=Bengali}\p{Script=Devanagari}\p{Script=Ethiopic}]/u;

const ideographs = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\s·・.-]+$/u;

/** Legal forms that Chinese and Japanese names carry at one of their ends. */
const eastAsianForms =
  /^(?:株式会社|有限会社)|(?:株式会社|有限会社|股份有限公司|有限责任公司|有限責任公司|有限公司|公司)$/u;

const ascii = /^[ -~]*$/;

/** Marks inside a word that no list writes in the same way: apostrophes of every kind, soft signs, ayn and hamza. */
const innerMarks = /['’‘ʼʾʿ`´′ʹʺ＇]/g;

/** Zero-width and direction marks, which a reader does not see. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

export type FoldedText = {
  /** Lower-case ASCII: letters, digits, and the punctuation that a name was written with. */
  text: string;
  /** Written in a script whose romanisation is one of several. */
  lossy: boolean;
  /** The characters themselves, where each is a syllable or a word: two such names are compared by them. */
  characters: string | undefined;
};

/**
 * A name in lower-case ASCII, whatever it was written in. Latin letters lose their marks; other scripts are
 * transliterated letter by letter (tables of any-ascii).
 */
export function foldText(name: string): FoldedText {
  if (ascii.test(name)) {
    return { text: name.replace(innerMarks, '').toLowerCase(), lossy: false, characters: undefined };
  }
  const visible = name.normalize('NFKC').replace(invisible, '').replace(innerMarks, '');
  const lossy = lossyScripts.test(visible);
  const characters =
    lossy && ideographs.test(visible)
      ? visible.replace(/[\s·・.-]/gu, '').replace(eastAsianForms, '')
      : undefined;
  const text = anyAscii(lossy ? joinArabicArticles(visible) : visible);
  return { text: text.replace(innerMarks, '').toLowerCase(), lossy, characters };
}

/** The Arabic article is a prefix, and `Abd al-X` is one name: as they are treated in Latin letters. */
function joinArabicArticles(text: string): string {
  return text.replace(/(^|\s)عبد\s+(?:ال)?(?=\S)/gu, '$1عبدال').replace(/(^|\s)ال(?=\S{3})/gu, '$1');
}

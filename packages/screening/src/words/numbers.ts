const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(
  ' ',
);
const roman = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ');

const spoken = new Map<string, number>([
  ...units.map((word, value): [string, number] => [word, value]),
  ...ordinals.map((word, index): [string, number] => [word, index + 1]),
  ...tens.map((word, index): [string, number] => [word, (index + 2) * 10]),
  ['fourty', 40],
  ['ninty', 90],
]);

/** The number that a word writes out, or undefined: `44`, `1st`, `forty`, `first`. */
export function numberOf(word: string): number | undefined {
  const digits = /^(\d+)(?:st|nd|rd|th)?$/.exec(word);
  return digits ? Number(digits[1]) : spoken.get(word);
}

/** The number that a Roman numeral writes, up to 20. A single letter is one only where others do not take it for a name. */
export function romanNumberOf(word: string): number | undefined {
  const index = roman.indexOf(word);
  return index === -1 ? undefined : index + 1;
}

/**
 * How a Latin word sounds, in a spelling of its own: the ways in which Russian, Arabic, Persian, Chinese or Greek names
 * are romanised (Sergey, Sergei, Sergej; Mahmoud, Mahmood) come out alike. `S` is sh, `C` is ch.
 */
export function soundOf(word: string): string {
  let sound = word;
  if (/[csktpgzdb]h|[ct]z|ts|[ck]k|[qwx]|sch|dj/.test(sound)) {
    sound = sound
      .replace(/shch|sch|sh/g, 'S')
      .replace(/tch|ch/g, 'C')
      .replace(/d?zh|dj/g, 'j')
      .replace(/ph/g, 'f')
      .replace(/kh/g, 'h')
      .replace(/([tdbg])h/g, '$1')
      .replace(/t[sz]|cz/g, 's')
      .replace(/^x/, 'S')
      .replace(/x/g, 'ks')
      .replace(/c[ck]/g, 'k')
      .replace(/qu?/g, 'k')
      .replace(/w/g, 'v');
  }
  return sound
    .replace(/c(?=[eiy])/g, 's')
    .replace(/c/g, 'k')
    .replace(/ou|oo/g, 'u')
    .replace(/ee|ie/g, 'i')
    .replace(/(?<=[aeiou])[jy]/g, 'i')
    .replace(/y/g, 'i')
    .replace(/[ei]i+/g, 'i')
    .replace(/([ao])e/g, '$1')
    .replace(/(.)\1+/g, '$1')
    .replace(/h(?![aeiou])/g, '');
}

/** Consonants by the place where they are spoken. What is not named here is left out. */
const classes: Readonly<Record<string, string>> = {
  b: 'b', p: 'b', f: 'b', v: 'b', m: 'm', n: 'n', l: 'l', r: 'l', d: 't', t: 't',
  k: 'k', g: 'k', q: 'k', c: 'k', s: 's', z: 's', j: 's', S: 's', C: 's',
}; // biome-ignore format: one line a group of sounds reads better

/**
 * The consonants of a word, by classes: what an abjad leaves of a name, and what remains alike between romanisations
 * of one syllable (Gim and Kim, Obama and Aobama).
 */
export function skeletonOf(word: string): string {
  let skeleton = '';
  // What an abjad writes as `w` is as often the vowel.
  for (const letter of soundOf(word.replaceAll('w', ''))) {
    const spoken = classes[letter];
    if (spoken !== undefined && !skeleton.endsWith(spoken)) skeleton += spoken;
  }
  return skeleton;
}

const vowels = 'aeiouy';
const alike: Readonly<Record<string, string>> = {
  s: 'zSCjx',
  z: 'sj',
  S: 'sCjz',
  C: 'Sjksz',
  j: 'zSCsgi',
  g: 'kjh',
  k: 'ghC',
  h: 'kg',
  b: 'pv',
  p: 'bf',
  f: 'pv',
  v: 'bfu',
  d: 't',
  t: 'd',
  i: 'j',
  m: 'n',
  n: 'm',
};

const size = 128;

/** What it costs to take one letter for another, by their codes: read millions of times, so laid out flat. */
const substitutionCosts: Float64Array = (() => {
  const costs = new Float64Array(size * size).fill(1);
  const set = (one: string, other: string, cost: number): void => {
    costs[one.charCodeAt(0) * size + other.charCodeAt(0)] = cost;
  };
  for (const one of vowels) for (const other of vowels) set(one, other, 0.8);
  for (const [one, others] of Object.entries(alike)) for (const other of others) set(one, other, 0.7);
  for (let code = 0; code < size; code += 1) costs[code * size + code] = 0;
  return costs;
})();

/** What it costs to take one letter for another, 1 where they have nothing in common. Both are ASCII codes. */
export function substitutionCost(one: number, other: number): number {
  return substitutionCosts[one * size + other] ?? 1;
}

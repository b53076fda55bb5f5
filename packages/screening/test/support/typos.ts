/** Numbers from 0 to below 1, the same ones for the same seed (Park and Miller). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** A name with one letter lost, changed, added, or swapped with its neighbour. */
export function withTypo(name: string, random: () => number): string {
  const letters = [...name].flatMap((letter, at) => (/[a-z]/i.test(letter) ? [at] : []));
  const at = letters[Math.floor(random() * letters.length)] ?? 0;
  const letter = String.fromCharCode(97 + Math.floor(random() * 26));
  switch (Math.floor(random() * 4)) {
    case 0:
      return name.slice(0, at) + name.slice(at + 1);
    case 1:
      return name.slice(0, at) + letter + name.slice(at + 1);
    case 2:
      return name.slice(0, at) + letter + name.slice(at);
    default:
      return at + 1 < name.length
        ? name.slice(0, at) + (name[at + 1] ?? '') + (name[at] ?? '') + name.slice(at + 2)
        : name.slice(0, at);
  }
}

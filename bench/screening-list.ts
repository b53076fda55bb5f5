import type { ListedEntity, ListedName } from '@creditplane/screening';

const syllables =
  'ab al am an ar as bar ben dar dul el far gha had ham har hus ib is jab jan kal kar kha lah lam lut mah mal man med mir mu nad nar naz om qas rah ram rau sab sad sal sam shar sul tar tul um vik vol yar yus zab zad zar'.split(
    ' ',
  );
const business =
  'Trading Shipping Holding Investment Construction Petroleum Industries Bank Group Services'.split(' ');
const forms = ['LLC', 'Co. Ltd.', 'S.A.', 'S.A. de C.V.', 'GmbH', 'OOO', 'Company'];

/** A list of made-up names of the size and shape of Treasury's: 7,400 entities, 19,000 names, a third of them impersonal. */
export function generatedList(random: () => number): ListedEntity[] {
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? '';
  const word = (): string => {
    const text = Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(syllables)).join('');
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  // Words recur as names do: most of a list is made of some thousand of them.
  const words = Array.from({ length: 6_000 }, word);
  const common = (): string => words[Math.floor(random() ** 2 * words.length)] ?? '';
  const nameOf = (isPerson: boolean): string =>
    isPerson
      ? `${common().toUpperCase()}, ${Array.from({ length: 1 + Math.floor(random() * 3) }, common).join(' ')}`
      : `${common()} ${common()} ${pick(business)} ${pick(forms)}`;
  return Array.from({ length: 7_400 }, (_, at): ListedEntity => {
    const isPerson = random() < 0.62;
    const names = Array.from(
      { length: 1 + Math.floor(random() * 4.2) },
      (_one, number): ListedName => ({
        name: nameOf(isPerson),
        type: number === 0 ? 'primary' : 'alias',
        strength: number > 0 && random() < 0.17 ? 'weak' : 'strong',
      }),
    );
    return {
      entityId: String(at + 1),
      kind: isPerson ? 'person' : 'organization',
      names,
      programs: ['TEST'],
      birthDates: isPerson ? [String(1940 + Math.floor(random() * 55))] : [],
      countries: [],
      documents: [],
      addresses: [],
    };
  });
}

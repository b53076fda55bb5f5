import { foldName } from '../../../platform/text/fold-name.ts';

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

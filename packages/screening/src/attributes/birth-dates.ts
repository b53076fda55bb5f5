/**
 * How a birth date stands to those of an entry. `swapped`: day and month changed places. `near_year`: a year apart, as
 * calendars and memories differ. `other_day`: the year agrees and both days are known, and are not the same.
 */
export type BirthDateRelation = 'same' | 'swapped' | 'same_year' | 'near_year' | 'other_day' | 'other_year';

const strength: readonly BirthDateRelation[] = [
  'same',
  'swapped',
  'same_year',
  'near_year',
  'other_day',
  'other_year',
];

/** The best relation to any of the dates that an entry has. */
export function birthDateRelation(asked: string, listed: readonly string[]): BirthDateRelation {
  const found = listed.map((date) => relationTo(asked, date));
  return strength.find((relation) => found.includes(relation)) ?? 'other_year';
}

function relationTo(asked: string, listed: string): BirthDateRelation {
  const [from = '', to = from] = listed.split('/');
  const year = Number(asked.slice(0, 4));
  const first = Number(from.slice(0, 4));
  const last = Number(to.slice(0, 4));
  if (from !== to) return year >= first && year <= last ? 'same_year' : besideYears(year, first, last);
  if (year !== first) return besideYears(year, first, last);
  if (asked.length < 10 || listed.length < 10) return 'same_year';
  if (asked === listed) return 'same';
  const [, month, day] = asked.split('-');
  if (listed === `${asked.slice(0, 4)}-${day}-${month}`) return 'swapped';
  return 'other_day';
}

function besideYears(year: number, first: number, last: number): BirthDateRelation {
  return year >= first - 1 && year <= last + 1 ? 'near_year' : 'other_year';
}

import { type CheckFinding, passed, referred } from './finding.ts';

/**
 * Whether the party may contract. Years are counted by the calendar in UTC up to the time of the submission, so that a
 * replay finds the same. Too young cannot be mended: a decline (12 CFR 1002.2(z) allows age for capacity to contract).
 */
export function checkAge(party: { birthDate: string; at: string; minimumYears: number }): CheckFinding {
  const years = yearsOld(party.birthDate, party.at);
  if (years === undefined) return referred('age', 'birth_date_unreadable');
  if (years >= party.minimumYears) return passed('age', 'of_age');
  return { check: 'age', outcome: 'decline', cause: 'under_age', reasonCode: 'C02', requirement: null };
}

/**
 * Full years on the UTC day of `at`. Who was born on 29 February turns older on 1 March of a common year.
 * Undefined where the birth date is no date, or lies ahead.
 */
function yearsOld(birthDate: string, at: string): number | undefined {
  const born = calendarDay(birthDate);
  const today = calendarDay(new Date(at).toISOString().slice(0, 10));
  if (!born || !today) return undefined;
  const hadBirthday = today.month > born.month || (today.month === born.month && today.day >= born.day);
  const years = today.year - born.year - (hadBirthday ? 0 : 1);
  return years < 0 ? undefined : years;
}

function calendarDay(text: string): { year: number; month: number; day: number } | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts || Number.isNaN(Date.parse(`${text}T00:00:00Z`))) return undefined;
  return { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) };
}

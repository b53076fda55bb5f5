/** The stretches of time by which figures may be told. */
export const periods = ['day', 'week', 'month'] as const;
export type Period = (typeof periods)[number];

const dayMs = 86_400_000;

export function dayOf(time: Date): string {
  return time.toISOString().slice(0, 10);
}

export function addDays(day: string, days: number): string {
  return dayOf(new Date(Date.parse(day) + days * dayMs));
}

/** Days from `from` to `to`, both counted. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMs) + 1;
}

/** The first day of the period that a day is in. Weeks begin on Monday (ISO 8601), as PostgreSQL's do. */
function startOf(period: Period, day: string): string {
  if (period === 'month') return `${day.slice(0, 7)}-01`;
  if (period === 'day') return day;
  const sinceMonday = (new Date(Date.parse(day)).getUTCDay() + 6) % 7;
  return addDays(day, -sinceMonday);
}

/** Every period that has a day of the range, by its first day. */
export function periodsBetween(period: Period, from: string, to: string): string[] {
  const starts: string[] = [];
  for (let start = startOf(period, from); start <= to; start = nextOf(period, start)) starts.push(start);
  return starts;
}

function nextOf(period: Period, start: string): string {
  if (period === 'day') return addDays(start, 1);
  if (period === 'week') return addDays(start, 7);
  const next = new Date(Date.parse(start));
  next.setUTCMonth(next.getUTCMonth() + 1);
  return dayOf(next);
}

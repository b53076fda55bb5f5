import type { ListedEntity } from '../lists/listed-entity.ts';
import { type BirthDateRelation, birthDateRelation } from './birth-dates.ts';

/** What is known of whoever is screened, beside the name. */
export type AskedAttributes = {
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  birthDate?: string | undefined;
  /** ISO 3166-1 alpha-2: nationality, residence, registration. */
  countries?: readonly string[] | undefined;
  /** Numbers of passports, national ids, registrations. */
  idNumbers?: readonly string[] | undefined;
};

/** What the other facts say for or against a name that agrees. */
export type Corroboration = {
  birthDate?: BirthDateRelation;
  country?: 'same' | 'different';
  idNumber?: 'same';
};

/** What share of the way to 1 a fact that agrees closes, and what a fact that does not takes away. */
const birthDateEffects: Readonly<Record<BirthDateRelation, { closes?: number; takes?: number }>> = {
  same: { closes: 0.6 },
  swapped: { closes: 0.4 },
  same_year: { closes: 0.25 },
  near_year: {},
  other_year: { takes: 0.2 },
  other_day: { takes: 0.1 },
};

export function corroborate(asked: AskedAttributes, entity: ListedEntity): Corroboration {
  const found: Corroboration = {};
  if (asked.birthDate !== undefined && entity.birthDates.length > 0)
    found.birthDate = birthDateRelation(asked.birthDate, entity.birthDates);
  const countries = asked.countries ?? [];
  if (countries.length > 0 && entity.countries.length > 0)
    found.country = countries.some((code) => entity.countries.includes(code)) ? 'same' : 'different';
  const numbers = (asked.idNumbers ?? []).map(bareNumber).filter((number) => number.length >= 5);
  if (entity.documents.some(({ number }) => numbers.includes(bareNumber(number)))) found.idNumber = 'same';
  return found;
}

/** The score of a name with what the other facts make of it. */
export function withCorroboration(nameScore: number, found: Corroboration): number {
  let score = nameScore;
  const effect = found.birthDate === undefined ? {} : birthDateEffects[found.birthDate];
  if (effect.closes !== undefined) score += (1 - score) * effect.closes;
  if (effect.takes !== undefined) score -= effect.takes;
  if (found.country === 'same') score += (1 - score) * 0.1;
  if (found.country === 'different') score -= 0.02;
  // A paper of the same number is told by no likeness of names; two persons do not share one.
  if (found.idNumber === 'same') score = Math.max(score, 0.95) + (1 - Math.max(score, 0.95)) * 0.9;
  return Math.max(0, Math.min(1, score));
}

function bareNumber(number: string): string {
  return number.toUpperCase().replace(/[^A-Z0-9]/g, '');
}

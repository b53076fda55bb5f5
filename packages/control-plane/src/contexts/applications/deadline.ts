import type { DecisionDeadline } from './state.ts';

/** Time enough for a person to look at a referral before the law's deadline. */
const warningDays = 5;
const dayMs = 24 * 60 * 60 * 1000;

/** From when on the deadline of a decision is near: five days before it, or half way where less time was given. */
export function nearFrom({ since, decideBy }: Pick<DecisionDeadline, 'since' | 'decideBy'>): Date {
  const endMs = Date.parse(decideBy);
  const halfMs = Date.parse(since) + (endMs - Date.parse(since)) / 2;
  return new Date(Math.max(endMs - warningDays * dayMs, halfMs));
}

export function isNear(deadline: DecisionDeadline, now: string): boolean {
  return nearFrom(deadline).toISOString() <= now;
}

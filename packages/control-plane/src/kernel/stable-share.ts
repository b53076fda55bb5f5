import { createHash } from 'node:crypto';

const buckets = 10_000;

/**
 * Whether a subject is among the first `basisPoints` hundredths of a percent. Each purpose (a flag, a policy) shuffles
 * subjects its own way, for good: raising the share adds subjects and never takes one away.
 */
export function isAmongFirst(purpose: string, subjectId: string, basisPoints: number): boolean {
  const digest = createHash('sha256').update(`${purpose}\n${subjectId}`).digest();
  // 2^32 over 10,000 buckets: the largest and the smallest differ by less than 3 in a million.
  return digest.readUInt32BE(0) % buckets < basisPoints;
}

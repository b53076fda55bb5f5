import type { CompiledPolicy } from '../compilation/compiled-policy.ts';
import type { RankedReason } from './policy-result.ts';
import { maxReasons } from './scorecard-reasons.ts';

/** Writes out the first four codes, each once, in the order in which the policy has them. */
export function rankReasons(policy: CompiledPolicy, codes: readonly string[]): readonly RankedReason[] {
  return firstReasons(codes).map((code, index) => {
    const reason = policy.document.reasons[code];
    return { code, text: reason?.text ?? code, keyFactor: reason?.keyFactor ?? null, rank: index + 1 };
  });
}

export function firstReasons(codes: readonly string[]): readonly string[] {
  return codes.length < 2 ? codes : [...new Set(codes)].slice(0, maxReasons);
}

import type { CompiledPolicy } from '../compilation/compiled-policy.ts';
import type { RankedReason } from './policy-result.ts';

/** More than four would not help the applicant: 12 CFR 1002.9(b)(2), comment 9(b)(2)-1. */
const maxReasons = 4;

/** Writes out the first four codes, each once, in the order in which the policy has them. */
export function rankReasons(policy: CompiledPolicy, codes: readonly string[]): readonly RankedReason[] {
  return [...new Set(codes)].slice(0, maxReasons).map((code, index) => {
    const reason = policy.document.reasons[code];
    return { code, text: reason?.text ?? code, keyFactor: reason?.keyFactor ?? null, rank: index + 1 };
  });
}

import type { PolicyResult } from '../evaluation/policy-result.ts';

/** Says in short lines what decided: `score 668 >= 640`, `DTI 47 % > 43 %`. */
export function explainInWords(_result: PolicyResult): readonly string[] {
  return [];
}

import { printable } from '../output/table.ts';
import type { Explained } from './read-explanation.ts';

/** `policy personal-loan@1: score 668 >= 640; DTI 47 % > 43 %` */
export function explainedInOneLine({ assessment, policyName }: Explained): string {
  const lines = assessment.explanation?.lines ?? [];
  const policy = `policy ${policyName}@${assessment.policyVersion}`;
  return printable(lines.length > 0 ? `${policy}: ${lines.join('; ')}` : policy);
}

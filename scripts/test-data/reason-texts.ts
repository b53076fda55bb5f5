import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { complianceReasons } from '../../packages/control-plane/src/contexts/compliance/public.ts';
import { riskReasons } from '../../packages/control-plane/src/contexts/risk/public.ts';
import { parsePolicy } from '../../packages/policy/src/index.ts';
import { repository } from '../running/repository.ts';

/** What each reason says to the applicant under the policy of the first run. */
export function readReasonTexts(): Readonly<Record<string, string>> {
  const parsed = parsePolicy(readFileSync(join(repository, 'policies/personal-loan.yaml'), 'utf8'));
  if (!parsed.ok) throw new Error('policies/personal-loan.yaml does not compile.');
  const declared = Object.entries(parsed.policy.document.reasons).map(([code, { text }]) => [code, text]);
  return { ...Object.fromEntries(declared), ...complianceReasons, ...riskReasons };
}

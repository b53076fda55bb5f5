import type { CompiledPolicy } from '@creditplane/policy';
import { riskReasons } from '../reasons.ts';

/** What each reason code says to the applicant: the policy's own, and ours for what no policy says. */
export function reasonTextsOf(policy: CompiledPolicy | undefined): Record<string, string> {
  const declared = Object.entries(policy?.document.reasons ?? {}).map(([code, { text }]) => [code, text]);
  return { ...Object.fromEntries(declared), ...riskReasons };
}

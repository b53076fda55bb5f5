import { LRUCache } from 'lru-cache';
import type { TenantScope } from '../../platform/database/scope.ts';
import { complianceReasons } from '../compliance/public.ts';
import { type RiskPort, riskReasons } from '../risk/public.ts';
import type { ReasonTexts } from './presentation.ts';
import { applicationReasons } from './reasons.ts';

export type ReasonTextSource = (
  scope: TenantScope,
  policy: { policyId: string; policyVersion: number },
) => Promise<ReasonTexts>;

/** The texts of one policy version with those that every policy shares. A version never changes, so it is kept. */
export function createReasonTexts(risk: RiskPort): ReasonTextSource {
  const known = new LRUCache<string, ReasonTexts>({ max: 500 });
  return async (scope, policy) => {
    const key = `${scope.tenantId} ${scope.mode} ${policy.policyId} ${policy.policyVersion}`;
    const kept = known.get(key);
    if (kept) return kept;
    const texts = {
      ...applicationReasons,
      ...riskReasons,
      ...complianceReasons,
      ...(await risk.reasonTexts(scope, policy)),
    };
    known.set(key, texts);
    return texts;
  };
}

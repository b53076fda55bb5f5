import type { PolicyInputs, ProviderKind } from '@creditplane/policy';
import type { BureauReport } from '../../providers/public.ts';

/** The kinds of provider data that we can fetch for a stage; a policy that needs another one is not published. */
export const fetchableKinds = ['bureau'] as const satisfies readonly ProviderKind[];

/** A bureau's answer as the policy reads it. What the bureau did not say is absent, never zero. */
export function bureauFeatures(report: BureauReport): NonNullable<PolicyInputs['bureau']> {
  const { kind: _, ...features } = report;
  return features;
}

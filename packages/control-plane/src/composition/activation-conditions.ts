import type { ActivationCondition } from '../contexts/identity/public.ts';
import { allConnectors, connectorsFor } from '../contexts/providers/connectors/registry.ts';
import type { ProviderKind } from '../contexts/providers/public.ts';
import { realTime } from '../contexts/providers/sandbox/environment.ts';
import type { RiskPort } from '../contexts/risk/public.ts';

/** Without these an application can be neither judged nor decided by law: 15 USC 1681b, 31 CFR 1020.220. */
const neededKinds: readonly ProviderKind[] = ['bureau', 'identity'];

/** What the parts of the program want to be so before a tenant lends real money. */
export function activationConditions(ports: {
  risk: Pick<RiskPort, 'hasPublishedPolicy'>;
}): ActivationCondition[] {
  return [
    {
      name: 'policy_published',
      description: 'A published credit policy',
      missing: async (scope) =>
        (await ports.risk.hasPublishedPolicy(scope)) ? undefined : 'No policy is published.',
    },
    {
      name: 'notices_configured',
      description: 'Adverse-action notices that reach applicants in time (12 CFR 1002.9)',
      missing: async () => 'This version sends no notices yet.',
    },
    {
      name: 'real_connectors',
      description: 'A real connector for each kind of data that every decision needs',
      missing: async () => {
        const connectors = allConnectors(realTime);
        const without = neededKinds.filter((kind) => connectorsFor(connectors, kind, 'live').length === 0);
        if (without.length === 0) return undefined;
        return `This version has no live connector for: ${without.join(', ')}.`;
      },
    },
  ];
}

import type { RiskPolicyTrial } from '@creditplane/sdk';
import { Command, InvalidArgumentError } from 'commander';
import type { Surroundings } from '../../surroundings.ts';
import { tell } from '../telling.ts';
import { versionOf } from './publishing.ts';
import { policyIdOf } from './which-policy.ts';

type Options = { challenger?: { version: number; share: number }; shadow?: number[]; end?: true };

export const trialCommand = (surroundings: Surroundings): Command =>
  new Command('trial')
    .description(
      'What is tried beside the version in force: a challenger, shadows. Without options it is shown',
    )
    .argument('<policy>', 'its id, pol_..., or its name')
    .option('--challenger <version:percent>', 'decides for a share of the applicants: 2:10', challengerOf)
    .option('--shadow <version>', 'judges every application and decides nothing; again for more', more)
    .option('--end', 'try nothing any more')
    .action((policy: string, { challenger, shadow, end }: Options, command: Command) =>
      tell(
        command,
        surroundings,
        async (client) => {
          const policyId = await policyIdOf(client, policy);
          if (!challenger && !shadow && !end) return client.risk.policyTrials.get(policyId);
          return client.risk.policyTrials.set(policyId, {
            challenger: challenger ?? null,
            shadowVersions: shadow ?? [],
          });
        },
        (trial) => inWords(trial),
      ),
    );

function inWords({ challenger, shadowVersions }: RiskPolicyTrial): string[] {
  if (!challenger && shadowVersions.length === 0) return ['Nothing is tried.'];
  return [
    ...(challenger
      ? [`Challenger  version ${challenger.version} for ${challenger.share} % of applicants`]
      : []),
    ...shadowVersions.map((version) => `Shadow      version ${version}`),
  ];
}

function challengerOf(text: string): { version: number; share: number } {
  const [version = '', share = ''] = text.split(':');
  const percent = Number(share);
  if (!/^\d{1,3}(\.\d{1,2})?$/.test(share) || percent <= 0 || percent > 100) {
    throw new InvalidArgumentError(
      'It must be version:percent, as in 2:10, the percent above 0 and at most 100.',
    );
  }
  return { version: versionOf(version), share: percent };
}

function more(text: string, before: number[] | undefined): number[] {
  return [...(before ?? []), versionOf(text)];
}

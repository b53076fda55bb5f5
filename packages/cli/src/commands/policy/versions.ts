import { Command } from 'commander';
import type { Surroundings } from '../../surroundings.ts';
import { pageInWords, tell } from '../telling.ts';
import { policyIdOf } from './which-policy.ts';

export const versionsCommand = (surroundings: Surroundings): Command =>
  new Command('versions')
    .description('The policies on the server, or every version of one, the newest first')
    .argument('[policy]', 'its id, pol_..., or its name')
    .action((policy: string | undefined, _options: unknown, command: Command) =>
      tell(
        command,
        surroundings,
        async (client) =>
          policy === undefined
            ? (await client.risk.policies.list().page()).data
            : client.risk.policyVersions.list(await policyIdOf(client, policy)),
        (versions) =>
          pageInWords(
            { hasMore: false, nextCursor: null },
            ['POLICY', 'ID', 'STATUS', 'IN FORCE FROM', 'PUSHED BY', 'PUBLISHED BY'],
            versions.map(({ name, version, id, status, effectiveFrom, pushedBy, requestedBy, decidedBy }) => [
              `${name}@${version}`,
              id,
              status,
              effectiveFrom ?? '-',
              pushedBy,
              [requestedBy, decidedBy].filter((person) => person !== null).join(', ') || '-',
            ]),
            'No policies.',
          ),
      ),
    );

import type { Creditplane, RiskPolicy } from '@creditplane/sdk';
import { Command, InvalidArgumentError } from 'commander';
import type { Surroundings } from '../../surroundings.ts';
import { tell } from '../telling.ts';
import { policyIdOf } from './which-policy.ts';

type Act = (client: Creditplane, policyId: string, version: number) => Promise<RiskPolicy>;

export function publishCommand(surroundings: Surroundings): Command {
  return onVersion('publish', 'Put a version in force; in live mode a second person has to approve')
    .option('--from <time>', 'from a later moment on, as ISO 8601: 2026-12-01T00:00:00Z')
    .option('--second-person', 'in test mode: wait for a second person, to rehearse')
    .action((policy: string, version: number, options: { from?: string; secondPerson?: true }, command) =>
      change(command, surroundings, policy, version, (client, policyId) =>
        client.risk.policyVersions.publish(policyId, version, {
          ...(options.from === undefined ? {} : { effectiveFrom: momentOf(options.from) }),
          ...(options.secondPerson ? { secondPerson: true } : {}),
        }),
      ),
    );
}

export const approveCommand = (surroundings: Surroundings): Command =>
  acting(
    surroundings,
    'approve',
    'Approve the publication of a version as a second person',
    (client, id, version) => client.risk.policyVersions.approve(id, version),
  );

export const refuseCommand = (surroundings: Surroundings): Command =>
  acting(
    surroundings,
    'refuse',
    'Refuse the publication of a version, or take the request back',
    (client, id, version) => client.risk.policyVersions.refuse(id, version),
  );

export const retireCommand = (surroundings: Surroundings): Command =>
  acting(surroundings, 'retire', 'Let a version judge no new application', (client, id, version) =>
    client.risk.policyVersions.retire(id, version),
  );

function acting(surroundings: Surroundings, name: string, description: string, act: Act): Command {
  return onVersion(name, description).action(
    (policy: string, version: number, _options: unknown, command: Command) =>
      change(command, surroundings, policy, version, act),
  );
}

function onVersion(name: string, description: string): Command {
  return new Command(name)
    .description(description)
    .argument('<policy>', 'its id, pol_..., or its name')
    .argument('<version>', 'a whole number', versionOf);
}

function change(
  command: Command,
  surroundings: Surroundings,
  policy: string,
  version: number,
  act: Act,
): Promise<void> {
  return tell(
    command,
    surroundings,
    async (client) => act(client, await policyIdOf(client, policy), version),
    (changed) => [inWords(changed)],
  );
}

function inWords({ name, version, status, effectiveFrom }: RiskPolicy): string {
  const what = `${name}@${version}`;
  switch (status) {
    case 'published':
      return `${what} is published, in force from ${effectiveFrom} on.`;
    case 'requested':
      return `${what} waits for a second person: creditplane policy approve ${name} ${version}`;
    case 'retired':
      return `${what} is retired: it judges no new application.`;
    default:
      return `${what} is not published.`;
  }
}

export function versionOf(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It must be a whole number from 1.');
}

function momentOf(text: string): string {
  const moment = new Date(text);
  if (!Number.isNaN(moment.getTime())) return moment.toISOString();
  throw new InvalidArgumentError(`${text} is no time in ISO 8601.`);
}

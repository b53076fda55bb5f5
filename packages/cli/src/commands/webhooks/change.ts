import { Command, Option } from 'commander';
import { openSession } from '../../connection/client.ts';
import { printJson } from '../../output/print.ts';
import type { Surroundings } from '../../surroundings.ts';
import { printEndpoint } from './print-endpoint.ts';

type Filters = { type?: string[]; product?: string[]; forStatus?: string[]; description?: string };
type CreateOptions = Filters & { scope?: 'standard' | 'compliance' };
type UpdateOptions = Filters & { endpointUrl?: string; enable?: boolean; disable?: boolean };

const filterHelp =
  'Quote wildcards: --type "application.*". `creditplane events types` lists the types; an empty "" clears a filter.';

function addFilters(command: Command): Command {
  return command
    .option('--type <types...>', 'only these types, or kinds such as "application.*"')
    .option('--product <ids...>', 'only applications for these products')
    .option('--for-status <statuses...>', 'only events with one of these statuses')
    .option('--description <text>', 'a name for people')
    .addHelpText('after', `\n${filterHelp}`);
}

/** What was named on the command line and nothing else. */
function filtersOf({ type, product, forStatus, description }: Filters) {
  const given = (values: string[]): string[] => values.filter((value) => value !== '');
  return {
    ...(type ? { eventTypes: given(type) } : {}),
    ...(product ? { productIds: given(product) } : {}),
    ...(forStatus ? { statuses: given(forStatus) } : {}),
    ...(description === undefined ? {} : { description }),
  };
}

export function createCommand(surroundings: Surroundings): Command {
  return addFilters(new Command('create'))
    .description('Create a webhook endpoint; prints its secret, this once')
    .argument('<url>', 'where to POST')
    .addOption(
      new Option('--scope <scope>', 'compliance receives case.* too').choices(['standard', 'compliance']),
    )
    .action(async (url: string, { scope, ...filters }: CreateOptions, command: Command) => {
      const { client, options } = await openSession(command, surroundings);
      const endpoint = await client.webhookEndpoints.create({
        url,
        ...filtersOf(filters),
        ...(scope ? { scope } : {}),
      });
      if (options.json) printJson(surroundings.out, endpoint);
      else printEndpoint(surroundings.out, endpoint);
    });
}

export function updateCommand(surroundings: Surroundings): Command {
  return (
    addFilters(new Command('update'))
      .description('Change a webhook endpoint; what is not named stays')
      .argument('<endpoint>', 'its id, whe_...')
      // Not `--url`: that is the server's address.
      .option('--endpoint-url <url>', 'where to POST from now on')
      .addOption(new Option('--enable', 'send to it again').conflicts('disable'))
      .option('--disable', 'send nothing to it')
      .action(async (id: string, chosen: UpdateOptions, command: Command) => {
        const { client, options } = await openSession(command, surroundings);
        const { enable, disable, endpointUrl } = chosen;
        const endpoint = await client.webhookEndpoints.update(id, {
          ...filtersOf(chosen),
          ...(endpointUrl === undefined ? {} : { url: endpointUrl }),
          ...(enable ? { status: 'enabled' as const } : {}),
          ...(disable ? { status: 'disabled' as const } : {}),
        });
        if (options.json) printJson(surroundings.out, endpoint);
        else printEndpoint(surroundings.out, endpoint);
      })
  );
}

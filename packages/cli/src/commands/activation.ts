import type { Activation } from '@creditplane/sdk';
import { Command } from 'commander';
import { renderPairs } from '../output/table.ts';
import type { Surroundings } from '../surroundings.ts';
import { tell } from './telling.ts';

/** The way into live mode. */
export function activationCommand(surroundings: Surroundings): Command {
  const command = new Command('activation').description('Live mode: what it waits for, and opening it');
  for (const child of [show, open]) command.addCommand(child(surroundings));
  return command;
}

const show = (surroundings: Surroundings): Command =>
  new Command('show')
    .description('Show what live mode still waits for')
    .action((_options: unknown, command: Command) =>
      tell(command, surroundings, (client) => client.admin.activation.get(), checklistInWords),
    );

const open = (surroundings: Surroundings): Command =>
  new Command('open')
    .description('Open live mode; its first key is printed this once')
    .action((_options: unknown, command: Command) =>
      tell(
        command,
        surroundings,
        (client) => client.admin.activation.create(),
        ({ secret, apiKeyId, liveSince }) => [
          ...renderPairs([
            ['Key', secret],
            ['Id', apiKeyId],
            ['Live since', liveSince],
          ]),
          'Keep it now: it is shown this once.',
        ],
      ),
    );

function checklistInWords({ liveSince, ready, conditions }: Activation): string[] {
  const lines = conditions.map(
    ({ met, name, description, missing }) => `${met ? 'met ' : 'open'}  ${name}: ${missing ?? description}`,
  );
  if (liveSince) return [...lines, `Live since ${liveSince}.`];
  return [...lines, ready ? 'Ready: creditplane activation open' : 'Live mode is not open yet.'];
}

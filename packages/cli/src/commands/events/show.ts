import { Command } from 'commander';
import { openSession } from '../../connection/client.ts';
import { printJson, printLines } from '../../output/print.ts';
import { renderPairs } from '../../output/table.ts';
import type { Surroundings } from '../../surroundings.ts';

export function showCommand(surroundings: Surroundings): Command {
  return new Command('show')
    .description('Show an event')
    .argument('<event>', 'its id, evt_...')
    .action(async (id: string, _options: unknown, command: Command) => {
      const { client, options } = await openSession(command, surroundings);
      const event = await client.events.get(id);
      if (options.json) {
        printJson(surroundings.out, event);
        return;
      }
      const { data } = event;
      printLines(
        surroundings.out,
        renderPairs([
          ['Event', event.id],
          ['Type', event.type],
          ['Happened', event.createdAt],
          ['Status', data.status],
          ['Of', `${data.aggregateId}, place ${data.sequence}`],
          ['Application', data.applicationId],
          ['Decision', data.decisionId],
          ['Domain event', data.eventType],
        ]),
      );
    });
}

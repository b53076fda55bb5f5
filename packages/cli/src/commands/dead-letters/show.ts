import { Command } from 'commander';
import { openSession } from '../../connection/client.ts';
import { printJson, printLines } from '../../output/print.ts';
import { renderPairs } from '../../output/table.ts';
import type { Surroundings } from '../../surroundings.ts';

export function showCommand(surroundings: Surroundings): Command {
  return new Command('show')
    .description('Show a dead letter with its error and the event')
    .argument('<consumer>', 'who could not handle it')
    .argument('<event>', 'its id, evt_...')
    .action(async (consumer: string, eventId: string, _options: unknown, command: Command) => {
      const { client, options } = await openSession(command, surroundings);
      const letter = await client.admin.deadLetters.get(consumer, eventId);
      if (options.json) {
        printJson(surroundings.out, letter);
        return;
      }
      printLines(
        surroundings.out,
        renderPairs([
          ['Consumer', letter.consumer],
          ['Event', `${letter.eventType} ${letter.id}`],
          ['Of', `${letter.aggregateType} ${letter.aggregateId}, version ${letter.aggregateVersion}`],
          ['State', letter.state],
          ['Attempts', String(letter.attempts)],
          ['Put aside', letter.createdAt],
          ['Last tried', letter.updatedAt],
          ['Error', letter.error ?? undefined],
          ['Payload', JSON.stringify(letter.payload)],
        ]),
      );
    });
}

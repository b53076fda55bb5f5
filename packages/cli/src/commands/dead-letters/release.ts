import { Command } from 'commander';
import { openSession } from '../../connection/client.ts';
import { printJson, printLines } from '../../output/print.ts';
import type { Surroundings } from '../../surroundings.ts';

const descriptions = {
  replay: 'Try the failed event again, then those waiting behind it, in order',
  discard: 'Give the failed event up for good, then go on with those behind it',
} as const;

/** Exit code 0 also where an event failed again: the answer says which, and it stays in the list. */
export function releaseCommand(surroundings: Surroundings, name: keyof typeof descriptions): Command {
  return new Command(name)
    .description(descriptions[name])
    .argument('<consumer>', 'who could not handle it')
    .argument('<event>', 'its id, evt_...')
    .action(async (consumer: string, eventId: string, _options: unknown, command: Command) => {
      const { client, options } = await openSession(command, surroundings);
      const released = await client.admin.deadLetters[name](consumer, eventId);
      if (options.json) {
        printJson(surroundings.out, released);
        return;
      }
      const { replayed, remaining, failedEventId } = released;
      const lines = [`${replayed} replayed, ${remaining} remaining.`];
      if (failedEventId) lines.push(`Failed: creditplane dead-letters show ${consumer} ${failedEventId}`);
      printLines(surroundings.out, lines);
    });
}

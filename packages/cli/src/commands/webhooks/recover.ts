import { Command } from 'commander';
import { openSession } from '../../connection/client.ts';
import { printJson, printLines } from '../../output/print.ts';
import type { Surroundings } from '../../surroundings.ts';
import { moment } from '../option-parsers.ts';

type RecoverOptions = { since: string; until?: string; all?: boolean };

export function recoverCommand(surroundings: Surroundings): Command {
  return new Command('recover')
    .description(
      'Send again what a webhook endpoint did not get: what failed, and what it missed while it was off',
    )
    .argument('<endpoint>', 'its id, whe_...')
    .requiredOption('--since <time>', '24h, 7d, or 2026-11-22T09:30:00Z', moment)
    .option('--until <time>', 'the same; absent: until now', moment)
    .option('--all', 'what arrived, once more, too')
    .action(async (id: string, { since, until, all }: RecoverOptions, command: Command) => {
      const { client, options } = await openSession(command, surroundings);
      const recovery = await client.webhookEndpoints.recover(id, {
        since,
        ...(until === undefined ? {} : { until }),
        onlyFailed: !all,
      });
      if (options.json) {
        printJson(surroundings.out, recovery);
        return;
      }
      printLines(surroundings.out, [
        `Sending again what happened from ${recovery.since} to ${recovery.until}.`,
        `Watch it: creditplane deliveries list --endpoint ${id}`,
      ]);
    });
}

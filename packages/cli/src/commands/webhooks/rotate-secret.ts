import { Command } from 'commander';
import { openSession } from '../../connection/client.ts';
import { printJson } from '../../output/print.ts';
import type { Surroundings } from '../../surroundings.ts';
import { wholeNumber } from '../option-parsers.ts';
import { printEndpoint } from './print-endpoint.ts';

export function rotateSecretCommand(surroundings: Surroundings): Command {
  return new Command('rotate-secret')
    .description('Give a webhook endpoint a new secret; prints it, this once')
    .argument('<endpoint>', 'its id, whe_...')
    .option(
      '--overlap-seconds <number>',
      'how long the old secret signs too; 0 where it leaked',
      wholeNumber(0, 604_800),
      86_400,
    )
    .action(async (id: string, { overlapSeconds }: { overlapSeconds: number }, command: Command) => {
      const { client, options } = await openSession(command, surroundings);
      const endpoint = await client.webhookEndpoints.rotateSecret(id, { overlapSeconds });
      if (options.json) printJson(surroundings.out, endpoint);
      else printEndpoint(surroundings.out, endpoint);
    });
}

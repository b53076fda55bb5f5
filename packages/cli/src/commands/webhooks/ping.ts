import { Command } from 'commander';
import { CliFailure } from '../../cli-failure.ts';
import { openSession } from '../../connection/client.ts';
import { printJson, printLines } from '../../output/print.ts';
import { printable } from '../../output/table.ts';
import type { Surroundings } from '../../surroundings.ts';

/** Fails where the endpoint did not take the ping, so that a script can wait for it. */
export function pingCommand(surroundings: Surroundings): Command {
  return new Command('ping')
    .description('Send one signed message to a webhook endpoint, now, and say what came of it')
    .argument('<endpoint>', 'its id, whe_...')
    .action(async (id: string, _options: unknown, command: Command) => {
      const { client, options } = await openSession(command, surroundings);
      const ping = await client.webhookEndpoints.ping(id);
      if (options.json) printJson(surroundings.out, ping);
      else {
        const { statusCode, errorClass, latencyMs, responseExcerpt } = ping;
        const outcome = ping.delivered ? 'delivered' : `not delivered: ${errorClass}`;
        const lines = [`${statusCode ?? 'no answer'}  ${latencyMs} ms  ${outcome}`];
        if (responseExcerpt) lines.push(`Answer   ${printable(responseExcerpt)}`);
        printLines(surroundings.out, lines);
      }
      if (!ping.delivered) throw new CliFailure(`${id} did not take the ping.`);
    });
}

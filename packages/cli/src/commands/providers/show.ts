import { Command } from 'commander';
import { openSession } from '../../connection/client.ts';
import { formatMoney } from '../../output/money.ts';
import { paletteFor } from '../../output/palette.ts';
import { printJson, printLines } from '../../output/print.ts';
import { renderPairs } from '../../output/table.ts';
import type { Surroundings } from '../../surroundings.ts';
import { circuitCell } from './health-cell.ts';

export function showCommand(surroundings: Surroundings): Command {
  return new Command('show')
    .description('Show one provider with its circuit breaker, price and limits')
    .argument('<provider>', 'its name: sandbox-bureau')
    .action(async (name: string, _options: unknown, command: Command) => {
      const { client, options } = await openSession(command, surroundings);
      const provider = await client.providers.get(name);
      if (options.json) {
        printJson(surroundings.out, provider);
        return;
      }
      const { limits } = provider;
      printLines(
        surroundings.out,
        renderPairs([
          ['Provider', provider.name],
          ['Kind', `${provider.kind}, number ${provider.rank} to be asked`],
          ['Circuit', circuitCell(provider, paletteFor(surroundings))],
          ['An answer', formatMoney(provider.costMinor, provider.costCurrency)],
          ['Patience', `${limits.patienceMs} ms, then the next of its kind`],
          ['Timeout', `${limits.timeoutMs} ms an attempt, ${limits.attempts} attempts`],
          ['At once', `${limits.callsAtOnce}, and ${limits.callsWaiting} waiting`],
          [
            'Breaker',
            `opens after ${limits.failuresToOpen} failures, for ${limits.openMs} ms, then ${limits.trials} trials`,
          ],
        ]),
      );
    });
}

import { Command, Option } from 'commander';
import { openSession } from '../../connection/client.ts';
import { globalOptionsOf } from '../../global-options.ts';
import { describeApplication } from '../../output/application.ts';
import { paletteFor } from '../../output/palette.ts';
import { printJson, printLines } from '../../output/print.ts';
import { applicationFromFile } from '../../submitting/application-file.ts';
import { type ApplicationFlags, applicationFromFlags } from '../../submitting/application-flags.ts';
import { submitOrder } from '../../submitting/submit-order.ts';
import type { Surroundings } from '../../surroundings.ts';
import { wholeNumber } from '../option-parsers.ts';

type CreateOptions = ApplicationFlags & { file?: string; wait: number };

export function createCommand(surroundings: Surroundings): Command {
  return new Command('create')
    .description('Submit an application and wait for its decision')
    .option(
      '--file <json>',
      'body of POST /applications, or a person with consents and application; - reads stdin',
    )
    .option('--user <id>', 'who applies, usr_...')
    .option('--amount <amount>', 'in whole units of the currency: 20000 or 20000.50')
    .option('--currency <code>', 'ISO 4217', 'USD')
    .addOption(new Option('--term <months>', 'how many months').argParser(wholeNumber(1, 480)))
    .option('--purpose <purpose>', 'debt_consolidation, home_improvement, medical, ...', 'other')
    .option('--product <id>', 'prd_...; needed only where there are several')
    .option('--external-id <id>', 'your own key of the application')
    .option('--allow-duplicate', 'submit although the same person applied a short while ago')
    .option('--wait <seconds>', 'for the decision; 0 prints the receipt at once', wholeNumber(0, 600), 30)
    .action(async ({ file, wait, ...flags }: CreateOptions, command: Command) => {
      const { json } = globalOptionsOf(command, surroundings);
      const order =
        file === undefined
          ? applicationFromFlags(flags)
          : await applicationFromFile(file, flags, surroundings);
      const { client } = await openSession(command, surroundings);
      const application = await submitOrder(client, order, wait);
      if (json) printJson(surroundings.out, application);
      else printLines(surroundings.out, describeApplication(application, paletteFor(surroundings)));
    });
}
